/** How much the search may try; the bigger the map, the less. */
export type Effort = {
  /** Times that tracks, corridors and ports are ordered against one another. */
  readonly rounds: number
  /** Shuffled starts for the order of each channel and corridor. */
  readonly restarts: number
  /** Times that labels without a free place get more room. */
  readonly widenings: number
}

export function effortFor(lines: number): Effort {
  if (lines <= 150) return { rounds: 6, restarts: 12, widenings: 6 }
  if (lines <= 1200) return { rounds: 4, restarts: 2, widenings: 4 }
  return { rounds: 3, restarts: 0, widenings: 2 }
}
