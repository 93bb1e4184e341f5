import { expect, test } from 'vitest'
import { checkDiff } from '#shared/domain/checkDiff.ts'
import { applyDiff, isEmptyDiff, kindsOf, reverseDiff, sizeOf } from '#shared/domain/diff.ts'
import {
  documentJson,
  documentOf,
  emptyDocument,
  listOfKind,
  recordKinds,
  recordsOf,
  settingsOf,
} from '#shared/domain/document.ts'
import { draftOf } from '#shared/domain/draft.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

const document = aProject({ role: [{ id: 'b' }, { id: 'a' }], person: [{ id: 'seven' }] })

test('a document becomes plain lists in order of id and back', () => {
  const records = recordsOf(document)
  expect(records.role?.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(Object.keys(records)).toEqual(recordKinds)
  expect(documentJson(documentOf(records))).toBe(documentJson(document))
})

test('lists without people have no lists of people at all', () => {
  const records = recordsOf(document, { people: 'without people' })
  expect(Object.keys(records)).toEqual(
    recordKinds.filter((kind) => !['person', 'rating', 'cohort'].includes(kind)),
  )
})

test('equal documents give equal text, whatever the order of records and fields', () => {
  const [first, second] = listOfKind(document, 'role')
  if (!first || !second) throw new Error('Two roles are there')
  const turned = Object.fromEntries(Object.entries(first).toReversed())
  const other = {
    ...document,
    role: new Map([
      [second.id, second],
      [first.id, { ...first, ...turned }],
    ]),
  }
  expect(documentJson(other)).toBe(documentJson(document))
})

test('a document without settings is a bug that is named', () => {
  expect(() => settingsOf(emptyDocument())).toThrow('no settings record')
  expect(settingsOf(document).title).toBe('Untitled project')
})

test('a diff applied and applied backwards gives the document it began with', () => {
  const before = document.role.get('a') ?? null
  const diff = {
    role: [
      { id: 'a', before, after: null },
      { id: 'c', before: null, after: aRecord('role', { id: 'c' }) },
    ],
  }
  const after = applyDiff(document, diff)
  expect([...after.role.keys()]).toEqual(['b', 'c'])
  expect(after.person).toBe(document.person)
  expect(document.role.size).toBe(2)
  expect(documentJson(applyDiff(after, reverseDiff(diff)))).toBe(documentJson(document))
  expect([sizeOf(diff), kindsOf(diff), isEmptyDiff({}), isEmptyDiff({ role: [] })]).toEqual([
    2,
    ['role'],
    true,
    true,
  ])
})

test('a draft reads what it wrote and gives the difference, without what came back to the start', () => {
  const draft = draftOf(document)
  const [b] = listOfKind(document, 'role')
  if (!b) throw new Error('A role is there')
  draft.put('role', { ...b, title: 'New' })
  draft.put('role', { ...b })
  draft.remove('role', 'a')
  draft.put('role', aRecord('role', { id: 'c', title: 'Third' }))
  expect([draft.has('role', 'a'), draft.get('role', 'c')?.title]).toEqual([false, 'Third'])
  expect(draft.all('role').map(({ id }) => id)).toEqual(['b', 'c'])
  expect(draft.some('role', ({ id }) => id === 'a')).toBe(false)
  expect(draft.some('role', ({ title }) => title === 'Third')).toBe(true)
  expect(draft.some('person', ({ id }) => id === 'seven')).toBe(true)
  expect(draft.toDiff().role?.map(({ id, after }) => [id, after?.title ?? null])).toEqual([
    ['a', null],
    ['c', 'Third'],
  ])
})

test('a record that was added and removed again leaves no trace in the diff', () => {
  const draft = draftOf(document)
  draft.put('cohort', aRecord('cohort'))
  draft.remove('cohort', 'cohort')
  expect(draft.toDiff()).toEqual({})
})

test('a diff from elsewhere is read only when every record in it passes its schema', () => {
  const role = aRecord('role', { id: 'c' })
  const diff = { role: [{ id: 'c', before: null, after: role }] }
  expect(unwrap(checkDiff(JSON.parse(JSON.stringify(diff))))).toEqual(diff)
  for (const wrong of [
    null,
    [],
    { roles: [] },
    { role: [{ id: 'c', before: null }] },
    { role: [{ id: 'c', before: null, after: { ...role, title: '' } }] },
    { role: [{ id: 'c', before: null, after: { ...role, extra: 1 } }] },
  ]) {
    expect(codeOf(checkDiff(wrong))).toBe('bad-diff')
  }
})
