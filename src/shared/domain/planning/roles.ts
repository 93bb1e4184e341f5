import { type Id, requirementId } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import { addRecord, editRecord } from './generic.ts'

export function addRoles(draft: Draft, command: SpecialCommands['role.addMany']): Result<null> {
  for (const role of command.roles) {
    const added = addRecord(draft, 'role', role)
    if (!added.ok) return added
  }
  return ok(null)
}

export function editRoles(draft: Draft, command: SpecialCommands['role.editMany']): Result<null> {
  for (const id of command.ids) {
    const edited = editRecord(draft, 'role', id, command.changes)
    if (!edited.ok) return edited
  }
  return ok(null)
}

/** A copy with its requirements, under a new reference; transitions stay with the original. */
export function duplicateRole(
  draft: Draft,
  command: SpecialCommands['role.duplicate'],
): Result<null> {
  return copyRole(draft, command)
}

/** Adds a copy of a role with its requirements. */
export function copyRole(
  draft: Draft,
  order: { readonly roleId: Id; readonly newRoleId: Id; readonly title: string },
): Result<null> {
  const role = draft.get('role', order.roleId)
  if (!role) return problem('not-found', 'This role is not in the project any more.')
  const copy = { ...role, id: order.newRoleId, title: order.title, mapReference: '' }
  const added = addRecord(draft, 'role', copy)
  if (!added.ok) return added
  for (const requirement of draft.all('requirement')) {
    if (requirement.roleId !== role.id) continue
    const copied = addRecord(draft, 'requirement', {
      ...requirement,
      id: requirementId(copy.id, requirement.competencyId),
      roleId: copy.id,
    })
    if (!copied.ok) return copied
  }
  return ok(null)
}
