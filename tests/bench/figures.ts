import type { BenchRoom } from './benchRoom.ts'

/** Several measurements of the same thing. */
export type Spread = {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly count: number
}

/** Times in milliseconds, drawn pictures a second, or a count. */
export type Unit = 'ms' | 'fps' | 'count'

export type Goal =
  | { readonly atMost: number; readonly atLeast?: never }
  | { readonly atLeast: number; readonly atMost?: never }

export type Rival = {
  readonly name: string
  readonly spread: Spread
  /** Own time over the rival's, measurement by measurement: below 1 we are faster. */
  readonly ratio: Spread
}

/** One line of the report. */
export type Figure = {
  readonly what: string
  readonly unit: Unit
  readonly own: Spread
  readonly rival?: Rival
  readonly goal?: Goal
  /** What must be known to read the figure. */
  readonly note?: string
}

/** A report of its own below the table of figures. */
export type Table = {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What must be known to read the table. */
  readonly notes: readonly string[]
}

export type Bench = {
  readonly name: string
  readonly says: string
  /** Throws when it cannot be run; a missed goal is a figure like any other. */
  readonly run: (room: BenchRoom) => Promise<readonly Figure[]>
}

/** A whole millisecond is as fine as goals are set: two frames of a 60 Hz screen count as 33 ms. */
export function meets(goal: Goal, value: number): boolean {
  return goal.atMost === undefined
    ? Math.round(value) >= goal.atLeast
    : Math.round(value) <= goal.atMost
}
