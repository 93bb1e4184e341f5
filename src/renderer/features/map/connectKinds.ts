import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import type { TransitionKind } from '#shared/domain/records/transition.ts'

/** The kinds offered beside the pointer, in the order of the keys 1 to 4. */
export const offeredKinds = ['advancement', 'lateral', 'bridge', 'step-back'] as const

/**
 * The kind two places suggest: the same level is lateral, up inside a family an advancement, up into
 * another one a bridge, down a step back.
 */
export function suggestedKind(document: Document, fromId: Id, toId: Id): TransitionKind {
  const from = document.role.get(fromId)
  const to = document.role.get(toId)
  if (!from || !to) return 'advancement'
  const levels = bandLevels(document)
  const rise = (levels.get(to.bandId) ?? 0) - (levels.get(from.bandId) ?? 0)
  if (rise === 0) return 'lateral'
  if (rise < 0) return 'step-back'
  return from.familyId === to.familyId ? 'advancement' : 'bridge'
}
