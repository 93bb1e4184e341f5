import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { useView } from '#renderer/state/view.ts'
import { useWantedField, wantField } from '#renderer/state/wantedField.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import type { Role } from '#shared/domain/records/role.ts'
import { BulkEditor } from './BulkEditor.tsx'
import { PasteRolesDialog } from './paste/PasteRolesDialog.tsx'
import { usePastedText } from './paste/usePastedText.ts'
import { RolePreview } from './preview/RolePreview.tsx'
import { RoleEditor } from './RoleEditor.tsx'
import { RoleList } from './RoleList.tsx'
import { addRole, duplicateRole, removeRoles } from './roleEdits.ts'
import { roleRows } from './roleRows.ts'
import { neighborOf } from './roleSelection.ts'
import { skillGroups, skillSums } from './skills/skillRows.ts'
import { useRoleActions } from './useRoleActions.ts'
import { useRoleFindings } from './useRoleFindings.ts'
import { useRoleSelection } from './useRoleSelection.ts'
import './roles.css'
import './form.css'

/** The list of roles, and the whole of what is known about the chosen one. */
export function RolesScreen() {
  const document = useProject(({ document }) => document)
  const { role: roles, jobFamily, levelBand, requirement, competency } = document
  const focus = useView(({ focus }) => focus)
  const [filter, setFilter] = useState('')
  const [pasted, setPasted] = useState<string | null>(null)
  const list = useRef<VirtualListHandle>(null)
  const deferredFilter = useDeferredValue(filter)
  const rows = useMemo(
    () => roleRows({ role: roles, jobFamily, levelBand }, deferredFilter),
    [roles, jobFamily, levelBand, deferredFilter],
  )
  const order = useMemo(
    () => rows.flatMap((row) => (row.kind === 'role' ? [row.role.id] : [])),
    [rows],
  )
  const selection = useRoleSelection(rows, roles)
  const findings = useRoleFindings()
  const shown = selection.current
  const skills = useMemo(
    () => (shown === null ? [] : skillGroups({ requirement, competency }, shown.id)),
    [requirement, competency, shown],
  )

  const { show } = selection
  const showLatest = useRef(show)
  showLatest.current = show
  useEffect(() => {
    if (focus?.kind !== 'role') return
    setFilter('')
    showLatest.current(focus.id)
    // Whoever comes from another screen without a field in mind starts in the list.
    const { activeElement, body } = window.document
    if (useWantedField.getState().wanted === null && activeElement === body) list.current?.focus()
  }, [focus])
  const active = selection.active
  useEffect(() => {
    if (active >= 0) list.current?.scrollTo(active)
  }, [active])

  const add = () =>
    void addRole(selection.current).then((id) => {
      if (id === null) return
      setFilter('')
      selection.show(id)
      wantField(id, 'title')
    })
  const duplicate = () => {
    if (!selection.current) return
    void duplicateRole(selection.current).then((id) => {
      if (id !== null) selection.show(id)
    })
  }
  const remove = () => {
    const ids = selection.selectedIds
    if (ids.length === 0) return
    const next = neighborOf(order, ids.at(-1) ?? null, new Set(ids))
    void removeRoles(ids).then((removed) => {
      if (!removed) return
      if (next !== null) selection.show(next)
      list.current?.focus()
    })
  }
  const at = shown === null ? -1 : order.indexOf(shown.id)
  const previous = at > 0 ? order[at - 1] : undefined
  const next = at >= 0 ? order[at + 1] : order[0]
  const walk = (id: string | undefined) => (id === undefined ? null : () => selection.show(id))
  usePastedText(setPasted)
  useRoleActions({
    add,
    duplicate: selection.current === null ? null : duplicate,
    remove: selection.selectedIds.length === 0 ? null : remove,
    paste: () => setPasted(''),
    previous: walk(previous),
    next: walk(next),
  })
  const sums = skillSums(skills)
  const many = selection.selectedIds.length > 1
  useStatus(
    many
      ? `${selection.selectedIds.length} roles chosen`
      : shown === null
        ? 'No roles yet'
        : `${shown.title}, ${shown.mapReference}`,
    ...(many || shown === null
      ? []
      : [`${sums.needed} of ${sums.skills} skills needed`, `Sum of levels ${sums.sum}`]),
    'Changes save as you type',
  )

  const onRowKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const chord = event.ctrlKey || event.metaKey
    if (event.key === 'Delete') remove()
    else if (event.key === 'Insert') add()
    else if (event.key === 'F2' && shown) wantField(shown.id, 'title')
    else if (chord && event.key.toLowerCase() === 'a') selection.showMany(order)
    else return
    event.preventDefault()
  }
  return (
    <div className="pb-roles">
      <RoleList
        rows={rows}
        total={roles.size}
        filter={filter}
        onFilter={setFilter}
        selection={selection}
        findings={findings}
        onOpen={() => shown && wantField(shown.id, 'title')}
        onRowKey={onRowKey}
        handle={list}
        foot={
          <>
            <Button icon="add" wide onClick={add}>
              Add role
            </Button>
            <IconButton
              icon="paste"
              label="Paste roles from a spreadsheet"
              onClick={() => setPasted('')}
            />
          </>
        }
      />
      {many ? (
        <BulkEditor
          roles={chosenRoles(selection.selectedIds, roles)}
          onDelete={remove}
          onShowOne={(role) => selection.show(role.id)}
        />
      ) : shown === null ? (
        <NoRoles onAdd={add} />
      ) : (
        <>
          <RoleEditor
            role={shown}
            skills={skills}
            findings={findings.get(shown.id) ?? []}
            onDuplicate={duplicate}
            onBack={() => list.current?.focus()}
            onPrevious={walk(previous)}
            onNext={walk(next)}
          />
          <RolePreview role={shown} findings={findings.get(shown.id) ?? []} onDelete={remove} />
        </>
      )}
      {pasted !== null && (
        <PasteRolesDialog
          text={pasted}
          beside={selection.current}
          onClose={() => setPasted(null)}
          onAdded={(ids) => {
            setPasted(null)
            setFilter('')
            selection.showMany(ids)
            list.current?.focus()
          }}
        />
      )}
    </div>
  )
}

function chosenRoles(ids: readonly string[], roles: ReadonlyMap<string, Role>): Role[] {
  return ids.flatMap((id) => roles.get(id) ?? [])
}

function NoRoles({ onAdd }: { onAdd: () => void }) {
  return (
    <section className="pb-roles-editor pb-roles-empty" aria-label="Role" data-region>
      <EmptyState
        plain
        title="No roles yet"
        sentence="Add the first role, or paste a column of titles from a spreadsheet."
        action={
          <Button kind="primary" icon="add" onClick={onAdd}>
            Add role
          </Button>
        }
      />
    </section>
  )
}
