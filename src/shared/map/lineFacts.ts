import { shortDuration } from '../base/duration.ts'
import type { Transition } from '../domain/records/transition.ts'

/** Time on a move for its label: full-time where known, else while working; empty when unknown. */
export function timeText(transition: Transition): string {
  const months = transition.fullTimeMonths?.typical ?? transition.workingMonths?.typical ?? null
  return months === null || months <= 0 ? '' : shortDuration(months)
}

/** The training mark belongs to bridges: moves that are only open through a course. */
export function hasTraining(transition: Transition): boolean {
  return transition.kind === 'bridge'
}
