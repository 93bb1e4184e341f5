import { describe, expect, test } from 'vitest'
import { checkCommand } from '#shared/domain/commands/command.ts'
import { applyDiff, type Diff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'
import { brokenRules } from '../../../support/brokenRules.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

const document = aProject({
  source: [{ id: 'survey' }],
  jobFamily: [{ id: 'care' }, { id: 'office' }],
  levelBand: [{ id: 'entry' }, { id: 'middle' }, { id: 'top' }],
  competency: [{ id: 'filing' }, { id: 'talking' }],
  credential: [{ id: 'license' }],
  role: [
    { id: 'aide', familyId: 'care', bandId: 'entry', sourceId: 'survey' },
    { id: 'nurse', familyId: 'care', bandId: 'top' },
    { id: 'clerk', familyId: 'office', bandId: 'entry' },
    { id: 'lead', familyId: 'office', bandId: 'middle' },
  ],
  requirement: [{ roleId: 'clerk', competencyId: 'filing', level: 3 }],
  transition: [
    { id: 'aide-nurse', fromRoleId: 'aide', toRoleId: 'nurse' },
    { id: 'clerk-lead', fromRoleId: 'clerk', toRoleId: 'lead' },
    { id: 'lead-nurse', fromRoleId: 'lead', toRoleId: 'nurse' },
  ],
  pathway: [{ id: 'way', transitionIds: ['clerk-lead', 'lead-nurse'] }],
  evidence: [{ id: 'talk', subjects: [{ kind: 'requirement', id: 'clerk.filing' }] }],
  map: [{ id: 'map' }],
  placement: [{ mapId: 'map', roleId: 'clerk', pinned: true }],
  guidebook: [{ id: 'book' }],
  chapter: [
    { id: 'one', guidebookId: 'book' },
    { id: 'two', guidebookId: 'book' },
  ],
  block: [
    { id: 'a', chapterId: 'one', order: 0 },
    { id: 'b', chapterId: 'one', order: 1 },
    { id: 'c', chapterId: 'one', order: 2 },
  ],
  person: [{ id: 'seven', currentRoleId: 'clerk', experience: [{ roleId: 'clerk', months: 5 }] }],
  rating: [{ personId: 'seven', competencyId: 'filing', level: 2 }],
  cohort: [{ id: 'group', personIds: ['seven'] }],
})

function plan(command: unknown, before = document) {
  const checked = checkCommand(command)
  return checked.ok ? planCommand(before, checked.value) : checked
}

/** The document after edits that are all accepted; every record still follows its rules. */
function edited(commands: readonly unknown[], before = document): Document {
  const result = commands.reduce<Document>(
    (current, command) => applyDiff(current, unwrap(plan(command, current))),
    before,
  )
  expect(brokenRules(result)).toEqual([])
  return result
}

function touched(diff: Diff): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(diff).map(([kind, changes]) => [kind, changes.map(({ id }) => id).toSorted()]),
  )
}

const connect = {
  type: 'transition.connect',
  id: 'new',
  fromRoleId: 'nurse',
  toRoleId: 'aide',
  kind: null,
  months: null,
}

test('the document these tests begin with follows all rules', () => {
  expect(brokenRules(document)).toEqual([])
})

describe('adding and editing', () => {
  test('a taken id, a missing record, a missing link and no change are told apart', () => {
    const role = aRecord('role', { id: 'new', familyId: 'care', bandId: 'entry' })
    const codes = [
      { type: 'role.add', record: { ...role, id: 'aide' } },
      { type: 'role.edit', id: 'gone', changes: { title: 'X' } },
      { type: 'role.add', record: { ...role, bandId: 'gone' } },
      { type: 'role.edit', id: 'aide', changes: { title: 'Role' } },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['duplicate-id', 'not-found', 'missing-link', 'no-change'])
  })

  test('a record may not name a record that is not there, wherever the link stands', () => {
    const rule = {
      type: 'condition',
      condition: { kind: 'credential', credentialId: 'gone', amount: null, text: '' },
    }
    const changes = { gates: [{ type: 'all', rules: [{ type: 'any', rules: [rule] }] }] }
    expect(codeOf(plan({ type: 'transition.edit', id: 'aide-nurse', changes }))).toBe(
      'missing-link',
    )
  })

  test('an id that would become too long is refused instead of written', () => {
    const long = 'x'.repeat(190)
    const added = edited([
      { type: 'competency.add', record: aRecord('competency', { id: long }) },
      {
        type: 'role.add',
        record: aRecord('role', { id: `${long}-role`, familyId: 'care', bandId: 'top' }),
      },
    ])
    const cells = [{ roleId: `${long}-role`, competencyId: long, level: 2 }]
    expect(codeOf(plan({ type: 'matrix.setCells', cells }, added))).toBe('bad-record')
  })
})

describe('map references', () => {
  const references = (current: Document) =>
    Object.fromEntries([...current.role.values()].map((role) => [role.id, role.mapReference]))

  test('a new role gets the next number of its family, even after the last one is gone', () => {
    const role = aRecord('role', { id: 'new', familyId: 'care', bandId: 'entry' })
    const current = edited([
      { type: 'role.remove', ids: ['nurse'] },
      { type: 'role.add', record: role },
    ])
    expect(references(current).new).toBe('A3')
  })

  test('a role that moves to another family gets a new one there; its old one is not used again', () => {
    const edit = (familyId: string) => ({ type: 'role.edit', id: 'aide', changes: { familyId } })
    expect(references(edited([edit('office')])).aide).toBe('B3')
    expect(references(edited([edit('office'), edit('care')])).aide).toBe('A3')
  })

  test('a family takes its roles along to another letter', () => {
    const current = edited([{ type: 'jobFamily.edit', id: 'care', changes: { letter: 'H' } }])
    expect(references(current)).toEqual({ aide: 'H1', nurse: 'H2', clerk: 'B1', lead: 'B2' })
  })

  test('a letter or a reference that is taken is refused', () => {
    const codes = [
      { type: 'jobFamily.edit', id: 'care', changes: { letter: 'B' } },
      { type: 'role.edit', id: 'aide', changes: { mapReference: 'A2' } },
      { type: 'jobFamily.edit', id: 'care', changes: { lastReference: 1 } },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['letter-taken', 'reference-taken', 'reference-lowered'])
  })

  test('a reference chosen by hand raises the last one of the family', () => {
    const current = edited([{ type: 'role.edit', id: 'aide', changes: { mapReference: 'A9' } }])
    expect(current.jobFamily.get('care')?.lastReference).toBe(9)
  })

  test('many new roles at once get one after the other', () => {
    const roles = ['x', 'y'].map((id) => aRecord('role', { id, familyId: 'care', bandId: 'top' }))
    const { x, y } = references(edited([{ type: 'role.addMany', roles }]))
    expect([x, y]).toEqual(['A3', 'A4'])
  })
})

describe('removing', () => {
  test('a role takes everything along that cannot stand without it, and lets go of the rest', () => {
    const diff = unwrap(plan({ type: 'role.remove', ids: ['clerk'] }))
    expect(touched(diff)).toEqual({
      role: ['clerk'],
      requirement: ['clerk.filing'],
      transition: ['clerk-lead'],
      pathway: ['way'],
      evidence: ['talk'],
      placement: ['map.clerk'],
      person: ['seven'],
    })
    const current = edited([{ type: 'role.remove', ids: ['clerk'] }])
    expect(current.evidence.get('talk')?.subjects).toEqual([])
    expect(current.person.get('seven')).toMatchObject({ currentRoleId: null, experience: [] })
  })

  test.each([
    ['a family with roles', { type: 'jobFamily.remove', ids: ['care'] }, 'still used by 2 roles'],
    ['a band with roles', { type: 'levelBand.remove', ids: ['top'] }, 'still used by 1 role.'],
    ['the scale in use', { type: 'scale.remove', ids: ['scale'] }, 'still used by 1 project'],
  ])('%s stays', (_, command, says) => {
    const planned = plan(command)
    expect(planned).toMatchObject({ problem: { code: 'in-use' } })
    expect(planned.ok ? '' : planned.problem.message).toContain(says)
  })

  test('a source that is removed is named nowhere any more', () => {
    const current = edited([{ type: 'source.remove', ids: ['survey'] }])
    expect(current.role.get('aide')?.sourceId).toBe(null)
  })

  test('a guidebook takes its chapters and their blocks along', () => {
    const current = edited([{ type: 'guidebook.remove', ids: ['book'] }])
    expect([current.chapter.size, current.block.size]).toEqual([0, 0])
  })

  test('a person takes the ratings along and leaves the cohorts', () => {
    const current = edited([{ type: 'person.remove', ids: ['seven'] }])
    expect(current.rating.size).toBe(0)
    expect(current.cohort.get('group')?.personIds).toEqual([])
  })

  test('a block about all roles of a family goes with the family instead of showing every role', () => {
    const query = { familyIds: ['spare'], bandIds: [], roleIds: [] }
    const before = edited([
      { type: 'jobFamily.add', record: aRecord('jobFamily', { id: 'spare', letter: 'Z' }) },
      { type: 'block.edit', id: 'b', changes: { content: { type: 'role-list', query } } },
    ])
    const current = edited([{ type: 'jobFamily.remove', ids: ['spare'] }], before)
    expect([...current.block.keys()]).toEqual(['a', 'c'])
  })
})

describe('transitions and pathways', () => {
  test.each([
    ['nurse', 'aide', 'step-back'],
    ['aide', 'lead', 'advancement'],
    ['clerk', 'aide', 'lateral'],
    [null, 'aide', 'entry'],
  ])('connecting %s to %s makes a transition of kind %s', (fromRoleId, toRoleId, kind) => {
    const current = edited([{ ...connect, fromRoleId, toRoleId }])
    expect(current.transition.get('new')).toMatchObject({ kind, fullTimeMonths: null })
  })

  test('a months value becomes the typical time and both its ends', () => {
    const current = edited([{ ...connect, months: 4.5 }])
    const time = { min: 4.5, typical: 4.5, max: 4.5 }
    expect(current.transition.get('new')?.fullTimeMonths).toEqual(time)
  })

  test('links that cannot be are refused', () => {
    const codes = [
      { ...connect, fromRoleId: 'aide', toRoleId: 'nurse' },
      { ...connect, fromRoleId: 'aide', toRoleId: 'aide' },
      { ...connect, kind: 'entry' },
      { ...connect, fromRoleId: null, kind: 'lateral' },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['already-linked', 'to-itself', 'entry-from', 'entry-from'])
  })

  test('steps that do not follow one another make no pathway', () => {
    const changes = { transitionIds: ['lead-nurse', 'clerk-lead'] }
    expect(codeOf(plan({ type: 'pathway.edit', id: 'way', changes }))).toBe('pathway-broken')
  })

  test('a transition cannot leave the pathway it is a step of', () => {
    const changes = { toRoleId: 'aide' }
    const planned = plan({ type: 'transition.edit', id: 'clerk-lead', changes })
    expect(codeOf(planned)).toBe('pathway-broken')
    edited([{ type: 'transition.edit', id: 'lead-nurse', changes }])
  })
})

describe('levels', () => {
  test('a cell makes, changes and clears a requirement', () => {
    const set = (level: number | null) => ({
      type: 'matrix.setCells',
      cells: [{ roleId: 'lead', competencyId: 'filing', level }],
    })
    const made = edited([set(4)])
    expect(made.requirement.get('lead.filing')).toMatchObject({ level: 4, importance: 3 })
    expect(edited([set(2)], made).requirement.get('lead.filing')?.level).toBe(2)
    expect(edited([set(null)], made).requirement.has('lead.filing')).toBe(false)
  })

  test('importance alone changes what is there and makes nothing new', () => {
    const cells = [
      { roleId: 'clerk', competencyId: 'filing', importance: 5 },
      { roleId: 'lead', competencyId: 'filing', importance: 5 },
    ]
    const current = edited([{ type: 'matrix.setCells', cells }])
    expect([...current.requirement.values()].map(({ importance }) => importance)).toEqual([5])
  })

  test('a cell that is cleared and set again in one go begins anew', () => {
    const cells = [
      { roleId: 'clerk', competencyId: 'filing', importance: 5 },
      { roleId: 'clerk', competencyId: 'filing', level: null },
      { roleId: 'clerk', competencyId: 'filing', level: 1 },
    ]
    const current = edited([{ type: 'matrix.setCells', cells }])
    expect(current.requirement.get('clerk.filing')).toMatchObject({ level: 1, importance: 3 })
  })

  test('a cleared requirement is no subject of evidence any more', () => {
    const cells = [{ roleId: 'clerk', competencyId: 'filing', level: null }]
    const current = edited([{ type: 'matrix.setCells', cells }])
    expect(current.evidence.get('talk')?.subjects).toEqual([])
  })

  test('a level that is no point of the scale is refused, and so is a scale that loses one in use', () => {
    const cells = [{ roleId: 'lead', competencyId: 'filing', level: 2.5 }]
    const points = document.scale.get('scale')?.points ?? []
    const lessBut = (value: number) => ({
      type: 'scale.edit',
      id: 'scale',
      changes: { points: points.filter((point) => point.value !== value) },
    })
    const codes = [
      { type: 'matrix.setCells', cells },
      lessBut(3),
      lessBut(2),
      { type: 'scale.edit', id: 'scale', changes: { points: points.toReversed() } },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['not-on-scale', 'points-in-use', 'points-in-use', 'scale-order'])
    edited([lessBut(5)])
  })

  test('two pairs whose ids run together are kept apart', () => {
    const before = edited([
      { type: 'competency.add', record: aRecord('competency', { id: 'b.c' }) },
      { type: 'competency.add', record: aRecord('competency', { id: 'c' }) },
      { type: 'role.add', record: aRecord('role', { id: 'a', familyId: 'care', bandId: 'top' }) },
      { type: 'role.add', record: aRecord('role', { id: 'a.b', familyId: 'care', bandId: 'top' }) },
      { type: 'matrix.setCells', cells: [{ roleId: 'a', competencyId: 'b.c', level: 1 }] },
    ])
    const cells = [{ roleId: 'a.b', competencyId: 'c', level: 2 }]
    expect(codeOf(plan({ type: 'matrix.setCells', cells }, before))).toBe('duplicate-id')
  })

  test('without a scale no level can be set', () => {
    const bare = { ...aProject({ role: [{}], competency: [{}] }) }
    const settings = { type: 'project.edit', id: 'project', changes: { defaultScaleId: null } }
    const cells = [{ roleId: 'role', competencyId: 'competency', level: 2 }]
    const planned = plan({ type: 'matrix.setCells', cells }, edited([settings], bare))
    expect(codeOf(planned)).toBe('no-scale')
  })

  test('a rating carries a level exactly when it is an answer on the scale', () => {
    const rating = document.rating.values().next().value
    const codes = [
      { ...rating, answer: 'not assessed' },
      { ...rating, level: null },
      { ...rating, level: 9 },
      { ...rating, rater: 'coach' },
    ].map((each) => codeOf(plan({ type: 'person.rate', ratings: [each] })))
    expect(codes).toEqual(['rating-level', 'rating-level', 'not-on-scale', 'bad-identity'])
    const current = edited([
      { type: 'person.rate', ratings: [{ ...rating, answer: 'not applicable', level: null }] },
    ])
    expect([...current.rating.values()]).toMatchObject([{ answer: 'not applicable', level: null }])
  })
})

describe('maps', () => {
  const cell = { roleId: 'clerk', column: 2, row: 1 }

  test('a dropped card keeps its cell and its pin, and takes on family and band', () => {
    const moves = [{ ...cell, familyId: 'care', bandId: 'top' }]
    const current = edited([{ type: 'map.moveRoles', mapId: 'map', moves }])
    expect(current.placement.get('map.clerk')).toMatchObject({ column: 2, row: 1, pinned: true })
    expect(current.role.get('clerk')).toMatchObject({
      familyId: 'care',
      bandId: 'top',
      mapReference: 'A3',
    })
  })

  test('pinning keeps a card where it is, and releasing gives it back to the layout', () => {
    const pin = {
      type: 'map.setPinned',
      mapId: 'map',
      cells: [{ ...cell, roleId: 'aide' }],
      pinned: true,
    }
    const pinned = edited([pin])
    expect(pinned.placement.get('map.aide')).toMatchObject({ column: 2, pinned: true })
    const release = { type: 'map.releaseRoles', mapId: 'map', roleIds: ['aide', 'nurse'] }
    expect([...edited([release], pinned).placement.keys()]).toEqual(['map.clerk'])
  })
})

describe('guidebooks', () => {
  const inOrder = (current: Document, chapterId: string) =>
    [...current.block.values()]
      .filter((block) => block.chapterId === chapterId)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id }) => id)
      .join('')

  test.each([
    ['a', 'one', 2, 'bca', ''],
    ['c', 'one', 0, 'cab', ''],
    ['b', 'two', 5, 'ac', 'b'],
  ])('block %s moved to chapter %s at %i', (id, chapterId, index, one, two) => {
    const current = edited([{ type: 'block.move', id, chapterId, index }])
    expect([inOrder(current, 'one'), inOrder(current, 'two')]).toEqual([one, two])
  })

  test('a new order counts from 0 and names every record once', () => {
    const current = edited([{ type: 'block.reorder', ids: ['c', 'a', 'b'] }])
    expect(inOrder(current, 'one')).toBe('cab')
    expect(codeOf(plan({ type: 'block.reorder', ids: ['a', 'a'] }))).toBe('bad-order')
    expect(codeOf(plan({ type: 'block.reorder', ids: ['a', 'gone'] }))).toBe('not-found')
  })
})

describe('roles', () => {
  test('a copy has the requirements of the original under its own reference, and no transitions', () => {
    const command = {
      type: 'role.duplicate',
      roleId: 'clerk',
      newRoleId: 'copy',
      title: 'Night clerk',
    }
    const current = edited([command])
    expect(current.role.get('copy')).toMatchObject({ title: 'Night clerk', mapReference: 'B3' })
    expect(current.requirement.get('copy.filing')?.level).toBe(3)
    expect(current.transition.size).toBe(document.transition.size)
  })

  test('one change for many roles is one edit', () => {
    const command = { type: 'role.editMany', ids: ['aide', 'nurse'], changes: { shifts: 'nights' } }
    expect(touched(unwrap(plan(command)))).toEqual({ role: ['aide', 'nurse'] })
  })
})
