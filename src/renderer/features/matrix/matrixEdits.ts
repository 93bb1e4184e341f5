import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import { goTo, useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import { type CellChange, mostCells, type PlannedCells, remarksOn } from './cellChanges.ts'
import { newCompetency } from './newCompetency.ts'

export function setCells(cells: CellChange[]): void {
  if (cells.length > 0) void edit.run({ type: 'matrix.setCells', cells })
}

export const tooMany = 'Choose at most 100,000 cells at a time.'

/** Writes planned cells as one step of undo; answers what was left out, in sentences. */
export function takeCells(planned: PlannedCells, how: 'typed' | 'pasted'): string {
  const { changes } = planned
  if (changes.length > mostCells) return tooMany
  if (changes.length > 0) {
    const done = edit.run({ type: 'matrix.setCells', cells: changes })
    if (how === 'pasted') confirm(done, `Pasted ${countOf(changes.length, 'cell')}`)
  }
  return remarksOn(planned)
}

/** Clears cells; taking away several at once is confirmed with a way back. */
export function clearCells(changes: CellChange[]): string {
  if (changes.length > mostCells) return tooMany
  if (changes.length > 0) {
    const done = edit.run({ type: 'matrix.setCells', cells: changes })
    if (changes.length > 1) confirm(done, `Cleared ${countOf(changes.length, 'cell')}`)
  }
  return ''
}

function confirm(done: ReturnType<typeof edit.run>, text: string): void {
  void done.then((result) => {
    if (result.ok) showUndoable(text, result.value)
  })
}

/** Adds a competency and answers its id; null when it failed. */
export async function addCompetency(name: string, group: string): Promise<Id | null> {
  const record = newCompetency(currentDocument(), { id: newId('competency'), name, group })
  const added = await edit.run({ type: 'competency.add', record })
  return added.ok ? record.id : null
}

/** Shows what it takes to go from one role to another. */
export function compareRoles(fromRoleId: Id, toRoleId: Id): void {
  useView.setState({ gap: { personId: null, fromRoleId, toRoleId } })
  goTo('gaps')
}
