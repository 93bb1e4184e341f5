import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { newRole } from '#renderer/state/newRole.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { addFamily } from './newFamily.ts'
import { nameOfNewFamily } from './paste/newFamilyChoice.ts'

/** A family that was not named by anyone yet. */
export const firstFamilyName = 'First job family'

export type RoleChanges = Partial<Omit<Role, 'id'>>

let lastChange: Promise<unknown> = Promise.resolve()

/**
 * Changes a role after the changes before it are done. A change of a part (one figure of pay, one
 * row of a list) is a function of the role as it is then, so that quick typing loses nothing.
 */
export function changeRole(id: Id, changes: RoleChanges | ((role: Role) => RoleChanges)): void {
  lastChange = lastChange.then(async () => {
    const role = currentDocument().role.get(id)
    if (!role) return
    const found = typeof changes === 'function' ? changes(role) : changes
    await edit.run({ type: 'role.edit', id, changes: found })
  })
}

export function changeRoles(ids: readonly Id[], changes: RoleChanges): void {
  const [only] = ids
  if (ids.length === 1 && only !== undefined) changeRole(only, changes)
  else void edit.run({ type: 'role.editMany', ids: [...ids], changes })
}

/**
 * Adds a role beside another one, or in the first family at the lowest level; null when it failed. A
 * project without a family gets its first one.
 */
export async function addRole(beside: Role | null): Promise<Id | null> {
  const bandId = beside?.bandId ?? bandsInOrder(currentDocument())[0]?.id
  if (bandId === undefined) {
    showProblem({
      code: 'no-level',
      message: 'A role stands on a level, and this project has none. Add one in Records first.',
    })
    return null
  }
  const familyId =
    beside?.familyId ??
    familiesInOrder(currentDocument())[0]?.id ??
    (await addFamily(firstFamilyName))
  if (familyId === null) return null
  const record = newRole({ id: newId('role'), title: 'New role', familyId, bandId })
  const added = await edit.run({ type: 'role.add', record })
  return added.ok ? record.id : null
}

/** Copies a role with what it asks for; the moves stay with the original. Null when it failed. */
export async function duplicateRole(role: Role): Promise<Id | null> {
  const newRoleId = newId('role')
  const title = `${role.title} copy`
  const copied = await edit.run({ type: 'role.duplicate', roleId: role.id, newRoleId, title })
  if (!copied.ok) return null
  showUndoable(`Duplicated ${role.title}`, copied.value)
  return newRoleId
}

export type RoleDraft = Parameters<typeof newRole>[0]

/** Adds roles, and first the job families that some of them ask for; false when it failed. */
export async function addRoles(drafts: readonly RoleDraft[]): Promise<boolean> {
  const families = new Map<string, Id>()
  const roles: Role[] = []
  for (const draft of drafts) {
    const name = nameOfNewFamily(draft.familyId)
    const familyId =
      name === null ? draft.familyId : (families.get(name) ?? (await addFamily(name)))
    if (familyId === null) return false
    if (name !== null) families.set(name, familyId)
    roles.push(newRole({ ...draft, familyId }))
  }
  const added = await edit.run({ type: 'role.addMany', roles })
  if (added.ok) showUndoable(`Added ${countOf(roles.length, 'role')}`, added.value)
  return added.ok
}

/** Deletes roles with their moves and what they ask for, and offers to take it back. */
export async function removeRoles(ids: readonly Id[]): Promise<boolean> {
  const document = currentDocument()
  const gone = new Set(ids)
  const moves = [...document.transition.values()].filter(
    ({ fromRoleId, toRoleId }) =>
      gone.has(toRoleId) || (fromRoleId !== null && gone.has(fromRoleId)),
  ).length
  const [only] = ids
  const title = only === undefined ? '' : (document.role.get(only)?.title ?? 'role')
  const removed = await edit.run({ type: 'role.remove', ids: [...ids] })
  if (!removed.ok) return false
  const what = ids.length === 1 ? title : countOf(ids.length, 'role')
  const said = moves === 0 ? `Deleted ${what}` : `Deleted ${what} and ${countOf(moves, 'move')}`
  showUndoable(said, removed.value)
  return true
}
