import { expect, test } from 'vitest'
import { columnWidthFor } from '#renderer/features/matrix/gridSizes.ts'
import { matrixCells, matrixModel, retiredInUse } from '#renderer/features/matrix/matrixModel.ts'
import { newCompetency } from '#renderer/features/matrix/newCompetency.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { aProject } from '../../../support/aProject.ts'

const project = aProject({
  jobFamily: [
    { id: 'lab', name: 'Laboratory' },
    { id: 'ward', name: 'Nursing' },
  ],
  role: [
    { id: 'nurse', familyId: 'ward', title: 'Nurse' },
    { id: 'tech', familyId: 'lab', title: 'Tech' },
    { id: 'aide', familyId: 'ward', title: 'Aide' },
  ],
  competency: [
    { id: 'talk', group: 'Foundations', order: 0 },
    { id: 'lift', group: 'Care', order: 1 },
    { id: 'read', group: 'Foundations', order: 2 },
    { id: 'old', group: 'Care', order: 3, status: 'retired' },
    { id: 'older', group: 'Care', order: 4, status: 'retired' },
  ],
  requirement: [
    { roleId: 'aide', competencyId: 'old', level: 2 },
    { roleId: 'tech', competencyId: 'read', level: 5 },
  ],
})

const all = { familyId: null, group: null, retiredInUse: retiredInUse(project) }
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

test('rows stand in family blocks, columns under headings', () => {
  const model = matrixModel(project, all)
  expect(ids(model.roles)).toEqual(['tech', 'nurse', 'aide'])
  expect(ids(model.competencies)).toEqual(['talk', 'read', 'lift', 'old'])
  expect(model.groups).toEqual([
    { id: 'Foundations', label: 'Foundations', from: 0, count: 2 },
    { id: 'Care', label: 'Care', from: 2, count: 2 },
  ])
  expect([...model.familyStarts]).toEqual([1])
  expect([...model.groupStarts]).toEqual([2])
})

test('retired skills stay while a role asks for them', () => {
  expect(retiredInUse(project)).toBe('old')
})

test('filters leave one family and one heading', () => {
  const model = matrixModel(project, { ...all, familyId: 'ward', group: 'Care' })
  expect(ids(model.roles)).toEqual(['nurse', 'aide'])
  expect(ids(model.competencies)).toEqual(['lift', 'old'])
  expect(model.groupStarts.size).toBe(0)
})

test('a cell is found by row and column, and a block lists what is in it', () => {
  const model = matrixModel(project, all)
  const cells = matrixCells(project, model)
  const [row, column] = [model.rowOf.get('tech') ?? -1, model.columnOf.get('read') ?? -1]
  expect(cells.at(row, column)?.level).toBe(5)
  expect(cells.at(row, column + 1)).toBeUndefined()
  expect(cells.inRow(row).map(({ level }) => level)).toEqual([5])
  expect(cells.inBlock({ top: 0, left: 0, bottom: 2, right: 1 })).toHaveLength(1)
})

test('a new competency goes last and is one the planner takes', () => {
  const record = newCompetency(project, { id: 'new', name: 'Chess', group: 'Care' })
  expect(record.order).toBe(5)
  expect(planCommand(project, { type: 'competency.add', record })).toMatchObject({ ok: true })
})

test('columns share the room between the narrowest and the widest', () => {
  expect([columnWidthFor(1298, 1), columnWidthFor(1298, 24), columnWidthFor(1298, 500)]).toEqual([
    48, 40, 34,
  ])
})
