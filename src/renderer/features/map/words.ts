import type { DemandTrend } from '#renderer/ui/DemandMark.tsx'
import type { Role } from '#shared/domain/records/role.ts'
import type { TransitionKind } from '#shared/domain/records/transition.ts'

/** What each kind of move is called on the map and in its list. */
export const kindWords: Record<TransitionKind, string> = {
  advancement: 'Advancement',
  lateral: 'Lateral',
  bridge: 'Bridge, needs training',
  specialization: 'Specialization',
  lead: 'Lead role',
  'step-back': 'Step back',
  entry: 'Entry point',
}

export const shortKindWords: Record<TransitionKind, string> = {
  ...kindWords,
  bridge: 'Bridge',
  lead: 'Lead',
  entry: 'Entry',
}

type Demand = NonNullable<Role['demand']>

export const demandLabels: Record<Demand, string> = {
  'much-faster': 'Growing fast',
  faster: 'Growing',
  average: 'About average',
  declining: 'Shrinking',
}

const trends: Record<Demand, DemandTrend> = {
  'much-faster': 'muchFaster',
  faster: 'faster',
  average: 'average',
  declining: 'shrinking',
}

export function trendOf(demand: Demand): DemandTrend {
  return trends[demand]
}
