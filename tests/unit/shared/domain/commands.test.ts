import { expect, test } from 'vitest'
import { seededRandom } from '#shared/base/random.ts'
import { checkCommand, commandTypes } from '#shared/domain/commands/command.ts'
import { labelOf } from '#shared/domain/commands/labels.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'
import { modelOf, randomStep, takeStep, viewOf } from '../../../support/editingModel.ts'
import { generatedTypes } from '../../../support/randomCommand.ts'
import { codeOf, unwrap } from '../../../support/results.ts'
import { startingDocument } from '../../../support/startingDocument.ts'

/** Labels and types of the edits that a long random run accepts. */
function acceptedEdits(): Map<string, string> {
  const accepted = new Map<string, string>()
  for (let seed = 1; seed <= 24; seed++) {
    const random = seededRandom(seed)
    let model = modelOf(startingDocument())
    for (let count = 0; count < 500; count++) {
      const step = randomStep(viewOf(model), random)
      const taken = takeStep(model, step)
      if (!taken.ok) continue
      model = taken.value.model
      if (step.type !== 'run') continue
      const { type } = unwrap(checkCommand(step.command))
      accepted.set(type, model.done.at(-1)?.label ?? '')
    }
  }
  return accepted
}

test('random editing accepts every type of command, and each has a label', () => {
  const accepted = acceptedEdits()
  expect([...accepted.keys()].toSorted()).toEqual(commandTypes.toSorted())
  for (const [type, label] of accepted)
    expect([type, label]).toEqual([type, expect.stringMatching(/^[A-Z]/)])
})

test('the generator knows every type of command', () => {
  expect(generatedTypes.toSorted()).toEqual(commandTypes.toSorted())
})

test.each([
  ['nothing', null],
  ['text', 'role.add'],
  ['an unknown type', { type: 'role.explode' }],
  ['a word every object knows', { type: 'constructor' }],
  ['another such word', { type: '__proto__' }],
  ['a type that is no text', { type: ['role.add'] }],
  ['an addition without its record', { type: 'role.add' }],
  [
    'a record with a field too many',
    { type: 'cohort.add', record: { ...aRecord('cohort'), a: 1 } },
  ],
  ['an id with a blank in it', { type: 'role.remove', ids: ['a b'] }],
  ['a removal of nothing', { type: 'role.remove', ids: [] }],
  ['a change of an id', { type: 'role.edit', id: 'a', changes: { id: 'b' } }],
  ['a field set to undefined', { type: 'role.edit', id: 'a', changes: { title: undefined } }],
  ['the removal of the settings', { type: 'project.remove', ids: ['project'] }],
  [
    'a map reference that another one could be read as',
    { type: 'role.edit', id: 'a', changes: { mapReference: 'A05' } },
  ],
])('%s is no command', (_, value) => {
  expect(codeOf(checkCommand(value))).toBe('bad-command')
})

test('what is wrong with a command is said with the field it is about', () => {
  const checked = checkCommand({ type: 'role.edit', id: 'a', changes: { title: '  ' } })
  expect(checked).toMatchObject({
    problem: {
      message: 'This value cannot be kept: changes > title must not be empty',
      details: { type: 'role.edit', path: 'changes > title' },
    },
  })
})

test('text loses its blanks around and its broken characters at the border', () => {
  const command = {
    type: 'role.edit',
    id: 'a',
    changes: { title: ' Nurse\ud83d ', likes: '\udc00 ' },
  }
  expect(unwrap(checkCommand(command))).toEqual({
    type: 'role.edit',
    id: 'a',
    changes: { title: 'Nurse\ufffd', likes: '\ufffd ' },
  })
})

const document = aProject({
  jobFamily: [
    { id: 'care', name: 'Patient care' },
    { id: 'office', name: 'Office' },
  ],
  levelBand: [
    { id: 'entry', name: 'Entry' },
    { id: 'top', name: 'Advanced' },
  ],
  role: [
    { id: 'clerk', title: 'Clerk', familyId: 'office', bandId: 'entry' },
    { id: 'lead', title: 'Lead', familyId: 'office', bandId: 'top' },
  ],
  competency: [{ id: 'filing', name: 'Filing' }],
  transition: [{ id: 'up', fromRoleId: 'clerk', toRoleId: 'lead' }],
  map: [{ id: 'map' }],
})

function cell(roleId: string, familyId: string, bandId: string) {
  return { roleId, familyId, bandId, column: 0, row: 0 }
}

test.each([
  [{ type: 'role.edit', id: 'clerk', changes: { title: 'X' } }, 'Rename Clerk'],
  [{ type: 'role.edit', id: 'clerk', changes: { localPay: null } }, 'Change pay of Clerk'],
  [{ type: 'role.edit', id: 'clerk', changes: { title: 'X', localPay: null } }, 'Edit Clerk'],
  [{ type: 'project.edit', id: 'project', changes: { client: 'X' } }, 'Edit project settings'],
  [{ type: 'cohort.add', record: aRecord('cohort', { name: 'Spring' }) }, 'Add cohort Spring'],
  [{ type: 'block.add', record: aRecord('block') }, 'Add method block'],
  [{ type: 'role.remove', ids: ['clerk'] }, 'Delete Clerk'],
  [{ type: 'role.remove', ids: ['clerk', 'lead'] }, 'Delete 2 roles'],
  [{ type: 'transition.remove', ids: ['up'] }, 'Delete Clerk to Lead'],
  [{ type: 'jobFamily.reorder', ids: ['office', 'care'] }, 'Reorder job families'],
  [
    { type: 'map.moveRoles', mapId: 'map', moves: [cell('clerk', 'office', 'top')] },
    'Move Clerk to Advanced',
  ],
  [
    { type: 'map.moveRoles', mapId: 'map', moves: [cell('clerk', 'care', 'entry')] },
    'Move Clerk to Patient care',
  ],
  [
    {
      type: 'map.moveRoles',
      mapId: 'map',
      moves: [cell('clerk', 'care', 'top'), cell('lead', 'care', 'top')],
    },
    'Move 2 roles',
  ],
  [
    { type: 'matrix.setCells', cells: [{ roleId: 'clerk', competencyId: 'filing', level: 3 }] },
    'Set Filing for Clerk',
  ],
  [
    { type: 'matrix.setCells', cells: [{ roleId: 'clerk', competencyId: 'filing', level: null }] },
    'Clear Filing for Clerk',
  ],
  [
    { type: 'person.rate', ratings: [aRecord('rating', { competencyId: 'filing' })] },
    'Rate Filing',
  ],
  [
    {
      type: 'transition.connect',
      id: 'new',
      fromRoleId: null,
      toRoleId: 'lead',
      kind: null,
      months: null,
    },
    'Add entry to Lead',
  ],
])('%j is called “%s”', (command, label) => {
  expect(labelOf(unwrap(checkCommand(command)), document)).toBe(label)
})
