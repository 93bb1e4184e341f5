import { describe, expect, test } from 'vitest'
import { type ListInput, type ListRow, listRows } from '#renderer/features/map/list/listRows.ts'
import { rowSpeech } from '#renderer/features/map/list/rowSpeech.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { aRecord } from '../../../support/aProject.ts'
import { aMapDocument } from './aMap.ts'

const document = aMapDocument()

function rows(changes: Partial<ListInput> = {}): ListRow[] {
  return listRows({
    document,
    roles: rolesInOrder(document),
    order: 'family',
    opened: new Set(),
    filter: '',
    notes: [],
    draft: null,
    ...changes,
  })
}

const keys = (changes: Partial<ListInput>) => rows(changes).map(({ key }) => key)

describe('The map as a list', () => {
  test('starts with its families alone', () => {
    expect(rows()).toMatchObject([
      { key: 'family:care', kind: 'group', roles: 3, moves: 3, open: false },
      { key: 'family:office', kind: 'group', roles: 3, moves: 0, open: false },
    ])
  })

  test('opens a family into its roles from the lowest level up, and a role into its routes', () => {
    expect(keys({ opened: new Set(['family:care', 'role:aide']) })).toEqual([
      'family:care',
      'role:aide',
      'heading:aide:Routes from here',
      'move:aide:aide-porter',
      'move:aide:aide-nurse',
      'move:aide:aide-biller',
      'heading:aide:Routes into here',
      'role:porter',
      'role:nurse',
      'family:office',
    ])
  })

  test('goes by level as well', () => {
    expect(keys({ order: 'level', opened: new Set(['level:middle']) })).toEqual([
      'level:low',
      'level:middle',
      'role:nurse',
      'role:biller',
      'level:high',
    ])
  })

  test('a filter finds roles by name and by the names at the other end of their moves', () => {
    expect(keys({ filter: 'biller' })).toEqual([
      'family:care',
      'role:aide',
      'family:office',
      'role:biller',
    ])
    expect(keys({ filter: 'nothing like it' })).toEqual([])
  })

  test('a role in the making stands at the end of its family', () => {
    const draft = { familyId: 'office', bandId: 'low' }
    expect(keys({ draft, opened: new Set(['family:office']) }).at(-1)).toBe('draft')
  })

  test('an entry from outside is no route in from a role', () => {
    const opened = new Set(['family:office'])
    expect(rows({ opened })).toContainEqual(
      expect.objectContaining({ key: 'role:clerk', out: 0, into: 0 }),
    )
  })
})

describe('What a screen reader says', () => {
  const opened = new Set(['family:care', 'role:aide'])
  const saying = (key: string) => {
    const row = rows({ opened }).find((each) => each.key === key)
    return row ? rowSpeech(document, row) : null
  }

  test('of a family: its counts and whether it is open', () => {
    expect(saying('family:office')).toBe('Office. 3 roles, 0 moves. Collapsed.')
  })

  test('of a role: where it stands, what it pays, its routes', () => {
    expect(saying('role:aide')).toBe(
      'Aide, A 1. Care, level 1 of 3. Middle pay not set. 3 routes out, 0 routes in. Expanded. 1 of 3.',
    )
  })

  test('of a move: its ends, kind, time and cost', () => {
    expect(saying('move:aide:aide-nurse')).toBe(
      'Aide to Nurse. Advancement. Takes 12 months. Cost not set.',
    )
  })
})

test('notes stand at the end, are found by their words and say what they point to', () => {
  const notes = [
    aRecord('annotation', {
      id: 'one',
      kind: 'callout',
      text: 'Paid training',
      targetRoleId: 'aide',
    }),
    aRecord('annotation', { id: 'two', kind: 'frame', text: 'Bedside', order: 1 }),
  ]
  expect(keys({ notes }).slice(-3)).toEqual(['heading:notes', 'note:one', 'note:two'])
  expect(keys({ notes, filter: 'bedside' })).toEqual(['heading:notes', 'note:two'])
  const spoken = rows({ notes }).map((row) => rowSpeech(document, row))
  expect(spoken.slice(-2)).toEqual(['Callout to Aide: Paid training.', 'Frame: Bedside.'])
})
