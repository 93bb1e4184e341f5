import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { newId } from '#renderer/state/newId.ts'
import { newRole } from '#renderer/state/newRole.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { selectAnnotation, selectRoles, selectTransition, useView } from '#renderer/state/view.ts'
import { Bar } from '#renderer/ui/Bar.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { VirtualList, type VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import { annotationsOfMap, rolesOfMap } from '#shared/domain/queries/maps.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { deleteAnnotation } from '../annotate/annotationEdits.ts'
import { useFiltered } from '../focus/useFocusedRoles.ts'
import { addRole, deleteRoles, deleteTransition } from '../mapEdits.ts'
import { mapStore } from '../mapStore.ts'
import { ConnectDialog } from './ConnectDialog.tsx'
import { ListRowView } from './ListRowView.tsx'
import { type ListOrder, type ListRow, listRows } from './listRows.ts'
import { stepInList } from './stepInList.ts'
import { useOpenRows } from './useOpenRows.ts'
import './list.css'

const rowHeights: Record<ListRow['kind'], number> = {
  group: 38,
  role: 35,
  heading: 27,
  move: 33,
  note: 33,
  draft: 35,
}

/** The whole map without a picture: a tree with the same selection, the same edits, all by keys. */
export function MapList(props: { map: CareerMap; onActive: (row: ListRow | null) => void }) {
  const { map, onActive } = props
  const document = useProject((project) => project.document)
  const [order, setOrder] = useState<ListOrder>('family')
  const [filter, setFilter] = useState('')
  const [editingKey, setEditingKey] = useState<string | null>(null)
  const [draft, setDraft] = useState<{ familyId: string; bandId: string } | null>(null)
  const [connecting, setConnecting] = useState<string | null>(null)
  const list = useRef<VirtualListHandle>(null)
  const roles = rolesOfMap(document, map)
  const notes = annotationsOfMap(document, map.id)
  const { passing } = useFiltered(map)
  const open = useOpenRows(order)
  const rows = useMemo(
    () => listRows({ document, roles, notes, order, opened: open.keys, filter, draft }),
    [document, roles, notes, order, open.keys, filter, draft],
  )
  const active = rows.findIndex(({ key }) => key === open.activeKey)
  const activeRow = rows[active] ?? null
  useEffect(() => onActive(activeRow), [onActive, activeRow])
  useEffect(() => list.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new active row is brought into sight.
  useEffect(() => {
    if (active >= 0) list.current?.scrollTo(active)
  }, [open.activeKey])

  // When the active line is gone, the one in its place takes over.
  const lastActive = useRef(-1)
  const nothingChosen = useView(
    (view) =>
      view.selectedRoleIds.length === 0 &&
      view.selectedTransitionId === null &&
      view.selectedAnnotationId === null,
  )
  useEffect(() => {
    if (active >= 0) lastActive.current = active
    else if (lastActive.current >= 0 && nothingChosen) {
      const near = rows[Math.min(lastActive.current, rows.length - 1)]
      if (near && near.kind !== 'heading') open.setActive(near.key)
    }
  }, [active, rows, nothingChosen, open.setActive])

  const choose = (index: number) => {
    const row = rows[index]
    if (!row) return
    open.setActive(row.key)
    if (row.kind === 'role') selectRoles([row.role.id])
    else if (row.kind === 'move') selectTransition(row.transition.id)
    else if (row.kind === 'note') selectAnnotation(row.annotation.id)
    else selectRoles([])
  }
  const backToList = () => {
    setEditingKey(null)
    setDraft(null)
    list.current?.focus()
  }
  const startDraft = () => {
    const [first] = roles
    const role = activeRow?.kind === 'role' ? activeRow.role : undefined
    const familyId = groupIdOf(activeRow, 'family') ?? role?.familyId ?? first?.familyId
    const bandId = groupIdOf(activeRow, 'level') ?? role?.bandId ?? first?.bandId
    if (familyId === undefined || bandId === undefined) return
    open.open(order === 'level' ? `level:${bandId}` : `family:${familyId}`)
    if (order === 'route') setOrder('family')
    setDraft({ familyId, bandId })
  }
  const onRowKey = (event: KeyboardEvent, index: number) => {
    const row = rows[index]
    if (!row) return
    const direction = arrows[event.key]
    if (event.altKey && direction && row.kind === 'role') {
      stepInList(document, row.role, direction)
    } else if (event.key === 'ArrowRight') {
      if (canOpen(row) && !row.open) open.open(row.key)
      else if (canOpen(row)) choose(nextChoosable(rows, index))
      else return
    } else if (event.key === 'ArrowLeft') {
      if (canOpen(row) && row.open) open.close(row.key)
      else choose(rows.findIndex(({ key }) => key === row.parent))
    } else if (event.key === 'F2') setEditingKey(row.key)
    else if (event.key === 'Delete') removeRow(row)
    else if (event.key.toLowerCase() === 'c' && !event.ctrlKey && row.kind === 'role') {
      setConnecting(row.role.id)
    } else return
    event.preventDefault()
  }

  return (
    <section className="pb-map-list" data-region aria-label="Map as a list">
      <Bar title="Map as a list">
        <Segments<'canvas' | 'list'>
          label="How the map is shown"
          value="list"
          segments={[
            { value: 'canvas', label: 'Canvas', icon: 'map' },
            { value: 'list', label: 'List', icon: 'list' },
          ]}
          onChange={(mode) => mapStore.set({ mode, cameFromList: true })}
        />
        <TextField
          className="pb-map-list-filter"
          label="Filter roles and moves"
          labelHidden
          kind="search"
          placeholder="Filter roles and moves"
          value={filter}
          onChange={setFilter}
        />
        <span className="pb-grow" />
        <Segments<ListOrder>
          label="Order of the list"
          value={order}
          segments={[
            { value: 'family', label: 'By job family' },
            { value: 'level', label: 'By level' },
            { value: 'route', label: 'By route' },
          ]}
          onChange={setOrder}
        />
        <Button icon="add" onClick={startDraft}>
          Add role
        </Button>
      </Bar>
      {rows.length === 0 ? (
        <EmptyState
          plain
          sentence={
            filter === '' ? 'There is nothing in this order yet.' : `Nothing is called "${filter}".`
          }
        />
      ) : (
        <VirtualList
          className="pb-map-tree"
          label="Map as a list"
          semantics="grid"
          handle={list}
          count={rows.length}
          rowHeight={(index) => rowHeights[rows[index]?.kind ?? 'role']}
          rowKey={(index) => rows[index]?.key ?? String(index)}
          isHeading={(index) => rows[index]?.kind === 'heading'}
          active={active}
          onActiveChange={choose}
          isSelected={(index) => index === active && rows[index]?.kind !== 'group'}
          onOpen={(index) => {
            const row = rows[index]
            if (row && row.kind === 'group') open.toggle(row.key)
            else if (row?.kind === 'note') mapStore.set({ listSide: 'inspector' })
            else if (row) setEditingKey(row.key)
          }}
          onRowKey={onRowKey}
          ruled={false}
          renderRow={(index) => {
            const row = rows[index]
            return (
              row && (
                <ListRowView
                  row={row}
                  editing={editingKey === row.key}
                  filteredOut={row.kind === 'role' && passing !== null && !passing.has(row.role.id)}
                  onToggle={({ key }) => open.toggle(key)}
                  onEditEnd={backToList}
                  onDraft={(title) => {
                    if (title !== '' && draft) {
                      const id = newId('role')
                      void addRole(map.id, newRole({ id, title, ...draft }))
                    }
                    backToList()
                  }}
                />
              )
            )
          }}
        />
      )}
      <ConnectDialog
        fromId={connecting}
        onClose={() => {
          setConnecting(null)
          list.current?.focus()
        }}
      />
    </section>
  )
}

const arrows: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function canOpen(row: ListRow): row is Extract<ListRow, { kind: 'group' | 'role' }> {
  return row.kind === 'group' || row.kind === 'role'
}

function nextChoosable(rows: readonly ListRow[], index: number): number {
  const next = rows.findIndex(({ kind }, at) => at > index && kind !== 'heading')
  return next === -1 ? index : next
}

function groupIdOf(row: ListRow | null, what: 'family' | 'level'): string | undefined {
  return row?.kind === 'group' && row.what === what ? row.id : undefined
}

function removeRow(row: ListRow): void {
  if (row.kind === 'role') deleteRoles([row.role.id])
  else if (row.kind === 'move') void deleteTransition(row.transition.id)
  else if (row.kind === 'note') void deleteAnnotation(row.annotation)
}
