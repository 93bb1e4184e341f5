import { useEffect, useState } from 'react'
import { currentDocument, useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { walk } from '../selection.ts'
import { type ListOrder, rowKey } from './listRows.ts'

/** Which lines of the list are open and which one the keys act on; follows the one selection. */
export function useOpenRows(order: ListOrder) {
  const roleId = useView(({ selectedRoleIds }) => selectedRoleIds[0] ?? null)
  const transitionId = useView(({ selectedTransitionId }) => selectedTransitionId)
  const [keys, setKeys] = useState<ReadonlySet<string>>(
    () => new Set(placeOf(roleId, transitionId, order)?.opened),
  )
  const [activeKey, setActive] = useState(() => placeOf(roleId, transitionId, order)?.key ?? null)

  // A role that moves to another family or level is followed there.
  const group = useProject(() => placeOf(roleId, transitionId, order)?.opened[0] ?? null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the group says when the place changed.
  useEffect(() => {
    const place = placeOf(roleId, transitionId, order)
    if (!place) return
    setKeys((now) => new Set([...now, ...place.opened]))
    setActive((now) =>
      // A move stands under both of its roles; the line that was chosen stays the active one.
      transitionId !== null && now?.endsWith(`:${transitionId}`) ? now : place.key,
    )
  }, [roleId, transitionId, order, group])

  const change = (key: string, open: boolean) =>
    setKeys((now) => {
      const next = new Set(now)
      if (open) next.add(key)
      else next.delete(key)
      return next
    })
  return {
    keys,
    activeKey,
    setActive,
    open: (key: string) => change(key, true),
    close: (key: string) => change(key, false),
    toggle: (key: string) => change(key, !keys.has(key)),
  }
}

/** The line of the selection and the lines that must be open to show it. */
function placeOf(
  roleId: Id | null,
  transitionId: Id | null,
  order: ListOrder,
): { readonly key: string; readonly opened: readonly string[] } | null {
  const document = currentDocument()
  const transition = transitionId === null ? undefined : document.transition.get(transitionId)
  const ownerId = transition
    ? (walk.get().roleId ?? transition.fromRoleId ?? transition.toRoleId)
    : roleId
  const owner = ownerId === null ? undefined : document.role.get(ownerId)
  if (!owner) return null
  const group = order === 'level' ? rowKey('level', owner.bandId) : rowKey('family', owner.familyId)
  const own = rowKey('role', owner.id)
  return transition
    ? { key: `move:${owner.id}:${transition.id}`, opened: [group, own] }
    : { key: own, opened: [group] }
}
