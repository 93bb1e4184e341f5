import type { Id } from '#shared/base/identifiers.ts'
import { countOf, listOf } from '#shared/base/words.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import type { Block, MatrixCells, MatrixModel } from './matrixModel.ts'
import { type CellValue, type MatrixView, readCell } from './matrixViews.ts'

/** One command sets at most so many cells. */
export const mostCells = 100_000

export type CellChange = CellValue & { readonly roleId: Id; readonly competencyId: Id }

export type RefusedCell = {
  readonly role: string
  readonly competency: string
  readonly text: string
  readonly why: string
}

export type Table = {
  readonly model: MatrixModel
  readonly cells: MatrixCells
  readonly view: MatrixView
  /** The scale a cell is measured on; undefined in a project without scales. */
  readonly scaleOf: (requirement: Requirement | undefined) => Scale | undefined
}

export type PlannedCells = {
  readonly changes: CellChange[]
  readonly refused: readonly RefusedCell[]
  /** Pasted rows and columns beyond the edge of the matrix. */
  readonly clipped: { readonly rows: number; readonly columns: number }
}

/** The same text for every cell of a block, as typing does. */
export function planTyping(table: Table, text: string, block: Block): PlannedCells {
  const rows = block.bottom - block.top + 1
  const columns = block.right - block.left + 1
  return planCells(table, { row: block.top, column: block.left }, { rows, columns }, () => text)
}

/** A table of texts whose first cell goes to `from`. */
export function planPaste(
  table: Table,
  texts: readonly (readonly string[])[],
  from: { readonly row: number; readonly column: number },
): PlannedCells {
  const columns = Math.max(0, ...texts.map((row) => row.length))
  const size = { rows: texts.length, columns }
  return planCells(table, from, size, (row, column) => texts[row]?.[column])
}

/** Takes away what is there; empty cells need no change. Importance is never empty. */
export function planClearing({ cells, view }: Table, block: Block): CellChange[] {
  if (view === 'importance') return []
  return cells
    .inBlock(block)
    .filter(({ essential }) => view === 'level' || essential)
    .map(({ roleId, competencyId }) =>
      view === 'level'
        ? { roleId, competencyId, level: null }
        : { roleId, competencyId, essential: false },
    )
}

function planCells(
  { model, cells, view, scaleOf }: Table,
  from: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
  textAt: (row: number, column: number) => string | undefined,
): PlannedCells {
  const rows = Math.min(size.rows, model.roles.length - from.row)
  const columns = Math.min(size.columns, model.competencies.length - from.column)
  const changes: CellChange[] = []
  const refused: RefusedCell[] = []
  for (let row = 0; row < rows; row++) {
    const role = model.roles[from.row + row]
    for (let column = 0; column < columns; column++) {
      const competency = model.competencies[from.column + column]
      const text = textAt(row, column)
      if (!role || !competency || text === undefined) continue
      const requirement = cells.at(from.row + row, from.column + column)
      const reading = readCell(view, text, { requirement, scale: scaleOf(requirement) })
      if ('refused' in reading) {
        refused.push({
          role: role.shortTitle === '' ? role.title : role.shortTitle,
          competency: competency.name,
          text: text.trim(),
          why: reading.refused,
        })
      } else if (changesCell(reading.value, requirement)) {
        changes.push({ roleId: role.id, competencyId: competency.id, ...reading.value })
      }
    }
  }
  return {
    changes,
    refused,
    clipped: { rows: size.rows - rows, columns: size.columns - columns },
  }
}

function changesCell(value: CellValue, requirement: Requirement | undefined): boolean {
  if (value.level !== undefined) return value.level !== (requirement?.level ?? null)
  if (value.importance !== undefined) return value.importance !== requirement?.importance
  return value.essential !== undefined && value.essential !== requirement?.essential
}

/** So many refused cells are named; the others are counted. */
const named = 4

/** What was not taken and why, in sentences; empty when everything was. */
export function remarksOn({ refused, clipped }: PlannedCells): string {
  const sentences: string[] = []
  if (clipped.rows > 0 || clipped.columns > 0) {
    const parts = [
      ...(clipped.rows > 0 ? [countOf(clipped.rows, 'row')] : []),
      ...(clipped.columns > 0 ? [countOf(clipped.columns, 'column')] : []),
    ]
    sentences.push(`${listOf(parts)} did not fit beside the edge of the matrix and were left out.`)
  }
  if (refused.length > 0) {
    const some = refused
      .slice(0, named)
      .map(({ role, competency, text, why }) => `“${text}” for ${competency} in ${role} (${why})`)
    const rest = refused.length - some.length
    const all = rest > 0 ? [...some, `${rest} more`] : some
    const start = refused.length === 1 ? 'One cell was' : `${refused.length} cells were`
    sentences.push(`${start} not taken: ${listOf(all)}.`)
  }
  return sentences.join(' ')
}
