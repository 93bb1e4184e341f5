import type { Id } from '../../base/identifiers.ts'
import { problem, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import type { ShownRoles } from '../records/map.ts'
import { editRecord, removeListed } from './generic.ts'

/** Removes a job family after its roles and notes went to another one. */
export function removeFamilyInto(
  draft: Draft,
  { familyId, intoId }: SpecialCommands['jobFamily.removeInto'],
): Result<null> {
  if (familyId === intoId) return sameTarget
  if (!draft.has('jobFamily', intoId)) return noTarget
  const roles = draft.all('role').filter((role) => role.familyId === familyId)
  for (const { id } of roles) {
    const moved = editRecord(draft, 'role', id, { familyId: intoId })
    if (!moved.ok) return moved
  }
  giveBackPlaces(draft, new Set(roles.map(({ id }) => id)))
  for (const annotation of draft.all('annotation')) {
    if (annotation.familyId === familyId) {
      draft.put('annotation', { ...annotation, familyId: intoId })
    }
  }
  followInMaps(draft, (shows) =>
    shows.by === 'families'
      ? { ...shows, familyIds: replaced(shows.familyIds, familyId, intoId) }
      : shows,
  )
  return removeListed(draft, 'jobFamily', [familyId])
}

/** Removes a level band after its roles and notes went to another one. */
export function removeBandInto(
  draft: Draft,
  { bandId, intoId }: SpecialCommands['levelBand.removeInto'],
): Result<null> {
  if (bandId === intoId) return sameTarget
  if (!draft.has('levelBand', intoId)) return noTarget
  const roles = draft.all('role').filter((role) => role.bandId === bandId)
  for (const { id } of roles) {
    const moved = editRecord(draft, 'role', id, { bandId: intoId })
    if (!moved.ok) return moved
  }
  giveBackPlaces(draft, new Set(roles.map(({ id }) => id)))
  for (const annotation of draft.all('annotation')) {
    if (annotation.bandId === bandId) draft.put('annotation', { ...annotation, bandId: intoId })
  }
  followInMaps(draft, (shows) =>
    shows.by === 'bands' ? { ...shows, bandIds: replaced(shows.bandIds, bandId, intoId) } : shows,
  )
  return removeListed(draft, 'levelBand', [bandId])
}

const sameTarget = problem(
  'same-target',
  'Choose another place for the roles than the one that goes.',
)

const noTarget = problem(
  'not-found',
  'The place for the roles is not in the project any more. Choose another one.',
)

/** A cell of the old place says nothing about the new one; cards placed freely stay where they are. */
function giveBackPlaces(draft: Draft, roleIds: ReadonlySet<Id>): void {
  for (const placement of draft.all('placement')) {
    if (roleIds.has(placement.roleId) && placement.x === null) {
      draft.remove('placement', placement.id)
    }
  }
}

/** Maps that showed the roles where they were go on showing them. */
function followInMaps(draft: Draft, next: (shows: ShownRoles) => ShownRoles): void {
  for (const map of draft.all('map')) draft.put('map', { ...map, shows: next(map.shows) })
}

function replaced(ids: readonly Id[], from: Id, to: Id): Id[] {
  return [...new Set(ids.map((id) => (id === from ? to : id)))]
}
