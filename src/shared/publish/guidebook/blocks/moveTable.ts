import type { Transition } from '#shared/domain/records/transition.ts'
import type { PagePart, Table, TableRow } from '../../pageContent.ts'
import { lineKindSample, lineKindWords } from '../../workbook/parts/lineKinds.ts'
import { headerCells, paragraph, row } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { roleRuns } from '../roleWords.ts'
import type { Trust } from '../trust.ts'
import { costCell, needsOf, payChangeCell, timeCell } from './moveWords.ts'

export const moveColumnCount = 4

/** Moves in rows: where to, what each asks, how long, how much, and what it pays. */
export function moveTable(rows: readonly TableRow[]): Table {
  return {
    kind: 'table',
    columns: [
      { width: 'rest' },
      { width: 92 },
      { width: 88 },
      { width: 'content', align: 'right' },
    ],
    header: headerCells('Move to, and what it asks', 'Time', 'Cost', 'Pay a year'),
    rows,
    style: 'lines',
    rowHeight: 0,
  }
}

export function moveRow(
  move: Transition,
  trust: Trust<Transition>,
  context: GuidebookContext,
): TableRow {
  const { document } = context
  const to = document.role.get(move.toRoleId)
  return row(
    {
      parts: [
        paragraph('fact', [...(to ? roleRuns(context, to) : []), ...trust.after(move)]),
        kindLine(move),
        ...needsOf(document, move).map((text) => paragraph('small', text)),
      ],
    },
    timeCell(move),
    costCell(move),
    payChangeCell(document, move),
  )
}

/** The line as it is drawn on the map, with its name. */
function kindLine(move: Transition): PagePart {
  const sample = lineKindSample(move.kind, 34)
  return {
    kind: 'columns',
    gap: 6,
    columns: [
      {
        width: sample.width,
        parts: [{ kind: 'drawing', drawing: { ...sample, alt: '' }, fit: 'natural', caption: '' }],
      },
      { width: 'rest', parts: [paragraph('small', lineKindWords[move.kind].name)] },
    ],
  }
}
