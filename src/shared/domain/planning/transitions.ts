import type { Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import type { Transition, TransitionKind } from '../records/transition.ts'
import { addRecord } from './generic.ts'

/** Two cards were connected: everything but the ends, the kind and the time is still open. */
export function connectRoles(
  draft: Draft,
  command: SpecialCommands['transition.connect'],
): Result<null> {
  const { id, fromRoleId, toRoleId, months } = command
  const time = months === null ? null : { min: months, typical: months, max: months }
  const transition: Transition = {
    id,
    fromRoleId,
    toRoleId,
    kind: command.kind ?? guessKind(draft, fromRoleId, toRoleId),
    tags: [],
    commonness: 'possible',
    gates: [],
    requiredExperienceMonths: null,
    programIds: [],
    fullTimeMonths: time,
    workingMonths: null,
    cost: null,
    payer: 'unknown',
    supportIds: [],
    doneBy: { count: null, story: '' },
    employerCommitment: '',
    note: '',
    status: 'active',
    sourceId: null,
    asOf: null,
    confirmation: 'edited',
  }
  return addRecord(draft, 'transition', transition)
}

/** Up is advancement, the same band is lateral, down is a step back; from outside is an entry. */
function guessKind(
  draft: Pick<Draft, 'get'>,
  fromRoleId: string | null,
  toRoleId: string,
): TransitionKind {
  if (fromRoleId === null) return 'entry'
  const rise = levelOf(draft, toRoleId) - levelOf(draft, fromRoleId)
  if (rise === 0) return 'lateral'
  return rise > 0 ? 'advancement' : 'step-back'
}

function levelOf(draft: Pick<Draft, 'get'>, roleId: string): number {
  const role = draft.get('role', roleId)
  return role ? (draft.get('levelBand', role.bandId)?.order ?? 0) : 0
}
