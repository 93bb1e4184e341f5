import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { goTo, selectRoles, useView } from '#renderer/state/view.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import {
  type GridCell,
  type GridSelection,
  rangeOf,
  selectCell,
} from '#renderer/ui/gridSelection.ts'
import type { AfterTyping, VirtualGridHandle } from '#renderer/ui/VirtualGrid.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { AddCompetency } from './AddCompetency.tsx'
import { CellPopover } from './CellPopover.tsx'
import { mostCells, planClearing, planPaste, planTyping } from './cellChanges.ts'
import { MatrixBar } from './MatrixBar.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { clearCells, takeCells, tooMany } from './matrixEdits.ts'
import type { MatrixFilter } from './matrixModel.ts'
import { cellText, type MatrixView } from './matrixViews.ts'
import { useMatrix } from './useMatrix.ts'
import { useMatrixActions } from './useMatrixActions.ts'
import { useMatrixStatus } from './useMatrixStatus.ts'
import './matrix.css'

const everything: MatrixFilter = { familyId: null, group: null }

/** What every role asks of every competency, with the keys of a spreadsheet. */
export function MatrixScreen() {
  const [view, setView] = useState<MatrixView>('level')
  const [filter, setFilter] = useState<MatrixFilter>(everything)
  const [opened, setOpened] = useState<GridCell | null>(null)
  /** What of the last typing or paste was left out. */
  const [remark, setRemark] = useState('')
  const [dialog, setDialog] = useState<'compare' | 'add' | null>(null)
  const table = useMatrix(filter, view)
  const { model } = table
  const grid = useRef<VirtualGridHandle>(null)
  const latest = useRef(table)
  latest.current = table

  const [initialCell] = useState<GridCell>(() => ({
    row: model.rowOf.get(useView.getState().selectedRoleIds.at(-1) ?? '') ?? 0,
    column: 0,
  }))
  const [selection, setSelection] = useState<GridSelection>(() => selectCell(initialCell))
  const place = selection.at

  const showCell = useCallback((roleId: Id | null, competencyId: Id | null) => {
    setFilter(everything)
    // The rows and columns of the whole matrix are there after the next render.
    requestAnimationFrame(() => {
      const { rowOf, columnOf } = latest.current.model
      const row = roleId === null ? undefined : rowOf.get(roleId)
      const column = competencyId === null ? undefined : columnOf.get(competencyId)
      grid.current?.select({ row: row ?? 0, column: column ?? 0 })
      grid.current?.focus()
    })
  }, [])
  useFocusedRecord(showCell)

  const onSelectionChange = useCallback((next: GridSelection) => {
    setSelection(next)
    const role = latest.current.model.roles[next.at.row]
    if (role && useView.getState().selectedRoleIds.at(-1) !== role.id) selectRoles([role.id])
  }, [])
  const onType = (character: string, typed: GridSelection): AfterTyping => {
    const takes = view === 'essential' ? /[01mhyn]/i : /\d/
    if (!takes.test(character)) return null
    const block = rangeOf(typed)
    if ((block.bottom - block.top + 1) * (block.right - block.left + 1) > mostCells) {
      setRemark(tooMany)
      return 'stay'
    }
    const planned = planTyping(table, character, block)
    setRemark(takeCells(planned, 'typed'))
    return planned.refused.length > 0 ? 'stay' : 'down'
  }
  const onClear = (cleared: GridSelection) => {
    setRemark(
      view === 'importance'
        ? 'Importance is never empty. Clear the level under Required level instead.'
        : clearCells(planClearing(table, rangeOf(cleared))),
    )
  }
  const onPaste = (rows: string[][], from: GridCell) => {
    setRemark(takeCells(planPaste(table, rows, from), 'pasted'))
  }
  const copyText = (row: number, column: number) => cellText(view, table.cells.at(row, column))

  const role = model.roles[place.row]
  const competency = model.competencies[place.column]
  useMatrixStatus(table, selection)
  useMatrixActions({
    setView,
    find: () => document.querySelector<HTMLInputElement>('[data-find-cell] input')?.focus(),
    compare: () => setDialog('compare'),
    add: () => setDialog('add'),
    role: role ?? null,
    competency: competency ?? null,
  })
  const chosenRoles = useMemo(() => {
    const { top, bottom } = rangeOf(selection)
    const first = model.roles[top]?.id ?? null
    return { from: first, to: top === bottom ? null : (model.roles[bottom]?.id ?? null) }
  }, [selection, model.roles])
  const closeDialog = () => setDialog(null)
  const added = (id: Id) => {
    setDialog(null)
    showCell(role?.id ?? null, id)
  }

  return (
    <div className="pb-matrix">
      <MatrixBar
        view={view}
        onView={setView}
        onFind={showCell}
        place={{ roleId: role?.id ?? null, competencyId: competency?.id ?? null }}
        compare={{ open: dialog === 'compare', ...chosenRoles }}
        onCompare={(open) => setDialog(open ? 'compare' : null)}
      >
        <AddCompetency
          open={dialog === 'add'}
          group={competency?.group ?? ''}
          onOpenChange={(open) => (open ? setDialog('add') : closeDialog())}
          onAdded={added}
        />
      </MatrixBar>
      {remark !== '' && (
        <Banner tone="review" className="pb-matrix-remark" onDismiss={() => setRemark('')}>
          {remark}
        </Banner>
      )}
      {model.roles.length === 0 || model.competencies.length === 0 ? (
        <NothingYet roles={model.roles.length} onAddSkill={() => setDialog('add')} />
      ) : (
        <MatrixGrid
          table={table}
          filter={filter}
          onFilter={setFilter}
          initialCell={initialCell}
          handle={grid}
          onSelectionChange={onSelectionChange}
          onType={onType}
          onOpen={setOpened}
          onClear={onClear}
          onPaste={onPaste}
          copyText={copyText}
        />
      )}
      {opened !== null && (
        <CellPopover
          table={table}
          cell={opened}
          rectOf={() => grid.current?.rectOf(opened) ?? new DOMRect()}
          onClose={() => {
            setOpened(null)
            grid.current?.focus()
          }}
        />
      )}
    </div>
  )
}

/** A role, a competency or a requirement that a link wants to show. */
function useFocusedRecord(show: (roleId: Id | null, competencyId: Id | null) => void): void {
  const focus = useView(({ focus }) => focus)
  useEffect(() => {
    if (!focus) return
    if (focus.kind === 'role') show(focus.id, null)
    if (focus.kind === 'competency') show(null, focus.id)
    if (focus.kind === 'requirement') {
      const found = useProject.getState().document.requirement.get(focus.id)
      if (found) show(found.roleId, found.competencyId)
    }
  }, [focus, show])
}

function NothingYet(props: { roles: number; onAddSkill: () => void }) {
  const noRoles = props.roles === 0
  return (
    <section className="pb-matrix-empty" aria-label="Competency matrix" data-region>
      <EmptyState
        plain
        title={noRoles ? 'No roles yet' : 'No skills yet'}
        sentence={
          noRoles
            ? 'The matrix has a row for every role. Add roles first.'
            : 'The matrix has a column for every skill that roles ask for.'
        }
        action={
          noRoles ? (
            <Button onClick={() => goTo('roles')}>Add roles</Button>
          ) : (
            <Button kind="primary" icon="add" onClick={props.onAddSkill}>
              Add skill
            </Button>
          )
        }
      />
    </section>
  )
}
