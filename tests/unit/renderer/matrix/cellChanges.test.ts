import { expect, test } from 'vitest'
import {
  planClearing,
  planPaste,
  planTyping,
  remarksOn,
  type Table,
} from '#renderer/features/matrix/cellChanges.ts'
import { matrixCells, matrixModel } from '#renderer/features/matrix/matrixModel.ts'
import type { MatrixView } from '#renderer/features/matrix/matrixViews.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { projectScale } from '#shared/domain/scales.ts'
import { aProject } from '../../../support/aProject.ts'

const project = aProject({
  competency: ['talk', 'lift', 'count'].map((id, order) => ({ id, name: id, order })),
  role: ['aide', 'nurse', 'lead'].map((id) => ({ id, title: id })),
  requirement: [
    { roleId: 'aide', competencyId: 'talk', level: 2 },
    { roleId: 'nurse', competencyId: 'lift', level: 3, essential: true },
    { roleId: 'lead', competencyId: 'count', level: 4 },
  ],
})

function table(view: MatrixView = 'level'): Table {
  const model = matrixModel(project, { familyId: null, group: null, retiredInUse: '' })
  const scale = projectScale(project) ?? undefined
  return { model, cells: matrixCells(project, model), view, scaleOf: () => scale }
}

const start = { row: 0, column: 0 }

test('typing fills the chosen block and leaves cells that have the level already', () => {
  const { changes } = planTyping(table(), '2', { top: 0, left: 0, bottom: 1, right: 1 })
  expect(changes).toEqual([
    { roleId: 'aide', competencyId: 'lift', level: 2 },
    { roleId: 'nurse', competencyId: 'talk', level: 2 },
    { roleId: 'nurse', competencyId: 'lift', level: 2 },
  ])
})

test('a pasted table sets, clears and keeps cells in one list of changes', () => {
  const { changes, refused } = planPaste(
    table(),
    [
      ['', '1'],
      ['5', '3'],
    ],
    start,
  )
  expect(refused).toEqual([])
  expect(changes).toEqual([
    { roleId: 'aide', competencyId: 'talk', level: null },
    { roleId: 'aide', competencyId: 'lift', level: 1 },
    { roleId: 'nurse', competencyId: 'talk', level: 5 },
  ])
})

test('the changes of a paste are one command that the planner takes', () => {
  const { changes } = planPaste(table(), [['1', '2', '3']], { row: 2, column: 0 })
  expect(planCommand(project, { type: 'matrix.setCells', cells: changes })).toMatchObject({
    ok: true,
  })
})

test('what lies beyond the edge is clipped and counted', () => {
  const planned = planPaste(
    table(),
    [
      ['1', '2'],
      ['3', '4'],
    ],
    { row: 2, column: 2 },
  )
  expect(planned.clipped).toEqual({ rows: 1, columns: 1 })
  expect(planned.changes).toEqual([{ roleId: 'lead', competencyId: 'count', level: 1 }])
  expect(remarksOn(planned)).toBe(
    '1 row and 1 column did not fit beside the edge of the matrix and were left out.',
  )
})

test('rows of different length leave the missing cells as they are', () => {
  const { changes } = planPaste(table(), [['1', '1', '1'], ['1']], start)
  expect(changes.filter(({ roleId }) => roleId === 'nurse')).toEqual([
    { roleId: 'nurse', competencyId: 'talk', level: 1 },
  ])
})

test('cells that are no levels are refused one by one, the others are taken', () => {
  const planned = planPaste(table(), [['x', '3']], start)
  expect(planned.changes).toEqual([{ roleId: 'aide', competencyId: 'lift', level: 3 }])
  expect(remarksOn(planned)).toBe(
    'One cell was not taken: “x” for talk in aide (it is not a number).',
  )
})

test('of many refused cells some are named and the rest is counted', () => {
  const planned = planPaste(
    table(),
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
    start,
  )
  expect(remarksOn(planned)).toMatch(/^6 cells were not taken: “a” .* and 2 more\.$/)
})

test('clearing takes away only what is there', () => {
  const block = { top: 0, left: 0, bottom: 1, right: 2 }
  expect(planClearing(table(), block)).toEqual([
    { roleId: 'aide', competencyId: 'talk', level: null },
    { roleId: 'nurse', competencyId: 'lift', level: null },
  ])
  expect(planClearing(table('essential'), block)).toEqual([
    { roleId: 'nurse', competencyId: 'lift', essential: false },
  ])
  expect(planClearing(table('importance'), block)).toEqual([])
})

test('what was copied can be pasted back without a change', () => {
  const { model, cells } = table()
  const texts = model.roles.map((_, row) =>
    model.competencies.map((_, column) => String(cells.at(row, column)?.level ?? '')),
  )
  expect(planPaste(table(), texts, start)).toEqual({
    changes: [],
    refused: [],
    clipped: { rows: 0, columns: 0 },
  })
})
