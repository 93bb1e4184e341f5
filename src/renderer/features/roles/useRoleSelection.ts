import { useMemo, useRef, useState } from 'react'
import { selectRoles, useView } from '#renderer/state/view.ts'
import type { SelectWith } from '#renderer/ui/VirtualList.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { RoleRow } from './roleRows.ts'
import { chooseRole, type Selection } from './roleSelection.ts'

export type RoleSelection = {
  /** The role whose form is shown; null in a project without roles. */
  readonly current: Role | null
  readonly selectedIds: readonly Id[]
  readonly isSelected: (id: Id) => boolean
  /** The row the keys act on; -1 for none. */
  readonly active: number
  readonly moveTo: (index: number) => void
  readonly select: (index: number, how: SelectWith) => void
  readonly show: (id: Id) => void
  readonly showMany: (ids: readonly Id[]) => void
}

/** The roles chosen here are those chosen on the map; the last one is current. */
export function useRoleSelection(
  rows: readonly RoleRow[],
  roles: ReadonlyMap<Id, Role>,
): RoleSelection {
  const chosen = useView(({ selectedRoleIds }) => selectedRoleIds)
  const [activeId, setActiveId] = useState<Id | null>(null)
  const anchor = useRef<Id | null>(null)
  // A press moves to a row and then selects: what was chosen before the move still counts.
  const beforeMove = useRef<readonly Id[] | null>(null)

  const order = useMemo(
    () => rows.flatMap((row) => (row.kind === 'role' ? row.role.id : [])),
    [rows],
  )
  const indexes = useMemo(() => {
    const found = new Map<Id, number>()
    for (const [index, row] of rows.entries())
      if (row.kind === 'role') found.set(row.role.id, index)
    return found
  }, [rows])
  const selectedIds = useMemo(() => {
    const there = chosen.filter((id) => roles.has(id))
    const [first] = order
    return there.length > 0 || first === undefined ? there : [first]
  }, [chosen, roles, order])
  const selected = useMemo(() => new Set(selectedIds), [selectedIds])
  const currentId = selectedIds.at(-1) ?? null

  const take = (next: Selection) => {
    anchor.current = next.anchor
    selectRoles(next.ids)
  }
  const idAt = (index: number): Id | null => {
    const row = rows[index]
    return row?.kind === 'role' ? row.role.id : null
  }
  const keyed = activeId !== null && indexes.has(activeId) ? activeId : currentId
  return {
    current: (currentId === null ? undefined : roles.get(currentId)) ?? null,
    selectedIds,
    isSelected: (id) => selected.has(id),
    active: keyed === null ? -1 : (indexes.get(keyed) ?? -1),
    moveTo: (index) => {
      const id = idAt(index)
      if (id === null) return
      beforeMove.current = selectedIds
      queueMicrotask(() => {
        // A move that selected nothing more starts a new stretch.
        if (beforeMove.current !== null) anchor.current = null
        beforeMove.current = null
      })
      setActiveId(id)
      selectRoles([id])
    },
    select: (index, how) => {
      const id = idAt(index)
      if (id === null) return
      const before = { ids: beforeMove.current ?? selectedIds, anchor: anchor.current }
      beforeMove.current = null
      take(chooseRole(before, order, id, how))
    },
    show: (id) => {
      anchor.current = id
      setActiveId(id)
      selectRoles([id])
    },
    showMany: (ids) => {
      setActiveId(null)
      selectRoles(ids)
    },
  }
}
