export type PlannedStep = {
  readonly id: string
  /** Ids of steps that must be finished first; they stand earlier in the list. */
  readonly after: readonly string[]
  /** Months; null is unknown and counts as 0. */
  readonly length: number | null
}

export type Slot = {
  readonly start: number
  readonly finish: number
  /** Whether a delay of this step delays the whole. */
  readonly critical: boolean
}

export type Schedule = { readonly length: number; readonly slots: ReadonlyMap<string, Slot> }

const tolerance = 1e-9

/**
 * Earliest start of every step and the longest chain (critical path method). Steps without a
 * prerequisite between them overlap. The list must be in an order in which prerequisites come
 * first; a prerequisite that is not in the list counts as done.
 */
export function schedule(steps: readonly PlannedStep[]): Schedule {
  const finish = new Map<string, number>()
  const start = new Map<string, number>()
  for (const step of steps) {
    const begin = Math.max(0, ...step.after.map((id) => finish.get(id) ?? 0))
    start.set(step.id, begin)
    finish.set(step.id, begin + (step.length ?? 0))
  }
  const length = Math.max(0, ...finish.values())
  const latest = latestFinishes(steps, length)
  const slots = new Map<string, Slot>()
  for (const { id } of steps) {
    const end = finish.get(id) ?? 0
    const critical = length > 0 && (latest.get(id) ?? length) - end <= tolerance
    slots.set(id, { start: start.get(id) ?? 0, finish: end, critical })
  }
  return { length, slots }
}

function latestFinishes(steps: readonly PlannedStep[], length: number): Map<string, number> {
  const latest = new Map<string, number>()
  for (const step of steps.toReversed()) {
    const own = latest.get(step.id) ?? length
    latest.set(step.id, own)
    const begin = own - (step.length ?? 0)
    for (const id of step.after) latest.set(id, Math.min(latest.get(id) ?? length, begin))
  }
  return latest
}
