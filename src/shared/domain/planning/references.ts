import type { Draft } from '../draft.ts'
import type { Role } from '../records/role.ts'
import type { JobFamily } from '../records/structure.ts'

/** The next free map reference of a family; the family remembers the highest number ever given. */
function giveReference(draft: Draft, role: Role): Role {
  const family = draft.get('jobFamily', role.familyId)
  if (!family) return role
  const next = family.lastReference + 1
  draft.put('jobFamily', { ...family, lastReference: next })
  return { ...role, mapReference: `${family.letter}${next}` }
}

/** A role keeps its reference while it stays in its family; in another family it gets a new one. */
export function keepReferenceTrue(draft: Draft, role: Role): Role {
  const family = draft.get('jobFamily', role.familyId)
  if (!family) return role
  if (role.mapReference === '' || !role.mapReference.startsWith(family.letter)) {
    return giveReference(draft, role)
  }
  const number = Number(role.mapReference.slice(1))
  if (number > family.lastReference) {
    draft.put('jobFamily', { ...family, lastReference: number })
  }
  return role
}

/** A family with a new letter takes its roles' references along: C3 becomes H3. */
export function reletterRoles(draft: Draft, before: JobFamily): void {
  const after = draft.get('jobFamily', before.id)
  if (!after || before.letter === after.letter) return
  for (const role of draft.all('role')) {
    if (role.familyId !== after.id) continue
    draft.put('role', { ...role, mapReference: `${after.letter}${role.mapReference.slice(1)}` })
  }
}
