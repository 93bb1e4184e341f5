import { type KeyboardEvent, type ReactNode, type Ref, useCallback } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { StatusIcon } from '#renderer/ui/StatusWord.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { VirtualList, type VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import { countOf } from '#shared/base/words.ts'
import type { RoleRow } from './roleRows.ts'
import type { RoleFindings } from './useRoleFindings.ts'
import type { RoleSelection } from './useRoleSelection.ts'

/** Every role by job family: one selection with the map, several with Ctrl, Shift and Space. */
export function RoleList(props: {
  rows: readonly RoleRow[]
  total: number
  filter: string
  onFilter: (filter: string) => void
  selection: RoleSelection
  findings: RoleFindings
  onOpen: () => void
  onRowKey: (event: KeyboardEvent<HTMLDivElement>) => void
  handle: Ref<VirtualListHandle>
  foot: ReactNode
}) {
  const { rows, filter, selection, findings } = props
  const colors = useFamilyColors()
  const renderRow = useCallback(
    (index: number) => {
      const row = rows[index]
      if (!row) return null
      if (row.kind === 'family') {
        const { id, letter, name } = row.family
        return (
          <span className="pb-roles-family">
            <FamilyBadge letter={letter} color={colors.get(id)} />
            <b className="pb-ellipsis">{name}</b>
            <small>{row.count}</small>
          </span>
        )
      }
      const { role } = row
      const worst = findings.get(role.id)?.[0]?.severity
      return (
        <span className="pb-roles-row">
          <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
          <span className="pb-ellipsis">
            {role.shortTitle === '' ? role.title : role.shortTitle}
            {role.rung !== '' && <small> {role.rung}</small>}
          </span>
          {worst === 'error' && <StatusIcon tone="problem" size={14} />}
          {worst === 'warning' && <StatusIcon tone="review" size={14} />}
        </span>
      )
    },
    [rows, findings, colors],
  )
  const rowKey = useCallback(
    (index: number) => {
      const row = rows[index]
      if (!row) return String(index)
      return row.kind === 'role' ? row.role.id : `family ${row.family.id}`
    },
    [rows],
  )
  return (
    <section className="pb-roles-list" aria-label="Roles" data-region>
      <div className="pb-roles-filter">
        <TextField
          label="Filter roles"
          labelHidden
          kind="search"
          icon="search"
          placeholder={`Filter ${countOf(props.total, 'role')}`}
          value={filter}
          onChange={props.onFilter}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
            event.preventDefault()
            const first = rows.findIndex(({ kind }) => kind === 'role')
            if (selection.active < 0 && first >= 0) selection.moveTo(first)
            event.currentTarget.closest('section')?.querySelector<HTMLElement>('.pb-list')?.focus()
          }}
        />
      </div>
      {rows.length === 0 && filter !== '' && (
        <p className="pb-roles-none">No role matches. Try fewer letters.</p>
      )}
      <VirtualList
        className="pb-roles-rows"
        label="Roles by job family"
        handle={props.handle}
        ruled={false}
        multiple
        count={rows.length}
        rowHeight={(index) => (rows[index]?.kind === 'family' ? 30 : 26)}
        rowKey={rowKey}
        isHeading={(index) => rows[index]?.kind === 'family'}
        active={selection.active}
        onActiveChange={selection.moveTo}
        isSelected={(index) => {
          const row = rows[index]
          return row?.kind === 'role' && selection.isSelected(row.role.id)
        }}
        onSelect={selection.select}
        onOpen={props.onOpen}
        onRowKey={props.onRowKey}
        textOf={(index) => {
          const row = rows[index]
          return row?.kind === 'role' ? row.role.shortTitle || row.role.title : ''
        }}
        renderRow={renderRow}
      />
      <div className="pb-roles-foot">{props.foot}</div>
    </section>
  )
}
