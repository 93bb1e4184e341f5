import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { showDone, showProblem } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import { selectRoles } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { shownRoleIds, withRoles } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'

/** Roles that were copied; the same roles may stand on many maps, so ids are enough. */
let copied: readonly Id[] = []

/** Keeps roles for pasting, and their titles for other programs. */
export function copyRoles(ids: readonly Id[]): void {
  copied = ids
  const { role } = currentDocument()
  const titles = ids.flatMap((id) => role.get(id)?.title ?? [])
  void navigator.clipboard?.writeText(titles.join('\n')).catch(() => undefined)
  showDone(`${countOf(ids.length, 'role')} copied. Paste on another map to show them there.`)
}

export function hasCopied(): boolean {
  const { role } = currentDocument()
  return copied.some((id) => role.has(id))
}

/** Copied roles are shown on a map that does not have them; where all are there, copies are made. */
export async function pasteRoles(map: CareerMap): Promise<void> {
  const document = currentDocument()
  const ids = copied.filter((id) => document.role.has(id))
  const shown = shownRoleIds(document, map)
  const missing = ids.filter((id) => shown !== null && !shown.has(id))
  if (missing.length === 0) {
    await duplicateOnMap(map.id, ids)
    return
  }
  const shows = withRoles(document, map, missing, 'shown')
  const done = await edit.run({ type: 'map.edit', id: map.id, changes: { shows } })
  if (!done.ok) return
  selectRoles(missing)
  showUndoable(`${countOf(missing.length, 'role')} shown on ${map.name}`, done.value)
}

/** Takes roles from a map; the project keeps them. */
export async function takeFromMap(map: CareerMap, ids: readonly Id[]): Promise<void> {
  const shows = withRoles(currentDocument(), map, ids, 'hidden')
  const done = await edit.run({ type: 'map.edit', id: map.id, changes: { shows } })
  if (!done.ok) return
  selectRoles([])
  showUndoable(`${countOf(ids.length, 'role')} taken from ${map.name}`, done.value)
}

/** Copies of roles with the moves among them, chosen; answers their ids. */
export async function duplicateOnMap(mapId: Id, ids: readonly Id[]): Promise<readonly Id[]> {
  const document = currentDocument()
  const copies = ids.flatMap((roleId) => {
    const role = document.role.get(roleId)
    return role
      ? [{ roleId, newRoleId: newId('role'), title: copyTitle(document, role.title) }]
      : []
  })
  if (copies.length === 0) {
    showProblem({ code: 'nothing-copied', message: 'Choose one or more roles to copy first.' })
    return []
  }
  const among = new Set(ids)
  const transitions = [...document.transition.values()]
    .filter(
      ({ fromRoleId, toRoleId }) =>
        fromRoleId !== null && among.has(fromRoleId) && among.has(toRoleId),
    )
    .map(({ id }) => ({ transitionId: id, newTransitionId: newId('transition') }))
  const done = await edit.run({ type: 'map.duplicateRoles', mapId, copies, transitions })
  if (!done.ok) return []
  const made = copies.map(({ newRoleId }) => newRoleId)
  selectRoles(made)
  return made
}

/** "Nurse copy", then "Nurse copy 2". */
function copyTitle(document: Document, title: string): string {
  const taken = new Set([...document.role.values()].map((role) => role.title))
  const first = `${title.slice(0, 280)} copy`
  if (!taken.has(first)) return first
  for (let number = 2; ; number++) {
    if (!taken.has(`${first} ${number}`)) return `${first} ${number}`
  }
}
