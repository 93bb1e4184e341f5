import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readTemplate } from '#main/api/templates.ts'
import { findNamed } from '#main/cli/findNamed.ts'
import type { Document } from '#shared/domain/document.ts'
import { repository } from '../../../architecture/sourceTree.ts'
import { unwrap } from '../../../support/results.ts'

let sample: Document

beforeAll(async () => {
  sample = unwrap(await readTemplate(join(repository, 'resources'), 'healthcare'))
})

function nurse() {
  return unwrap(findNamed(sample, 'role', 'Registered nurse'))
}

test('a role goes by title, short title, map reference and id, in any case', () => {
  const { id, shortTitle, mapReference } = nurse()
  for (const name of ['REGISTERED  NURSE', shortTitle.toLowerCase(), mapReference, id]) {
    expect(unwrap(findNamed(sample, 'role', name)).id).toBe(id)
  }
})

test('a part of a name is no name', () => {
  expect(findNamed(sample, 'role', 'Registered')).toMatchObject({
    problem: { code: 'wrong-usage', message: expect.stringContaining('Registered nurse') },
  })
})

test('a name that two roles have is told with what tells them apart', () => {
  const first = nurse()
  const second = { ...first, id: 'role-second', mapReference: 'B99' }
  const both: Document = { ...sample, role: new Map([...sample.role, [second.id, second]]) }
  expect(findNamed(both, 'role', 'registered nurse')).toMatchObject({
    problem: {
      message: `There are 2 roles named “registered nurse”. Use one of: ${first.mapReference}, B99.`,
    },
  })
  expect(unwrap(findNamed(both, 'role', 'b99')).id).toBe('role-second')
})

test('a full title wins over the short title of another role', () => {
  const other = {
    ...nurse(),
    id: 'role-other',
    title: 'Charge nurse',
    shortTitle: 'Registered nurse',
  }
  const both: Document = { ...sample, role: new Map([...sample.role, [other.id, other]]) }
  expect(unwrap(findNamed(both, 'role', 'Registered nurse')).id).toBe(nurse().id)
})

test('nothing near is said without a guess', () => {
  expect(findNamed(sample, 'role', 'xyzzy')).toMatchObject({
    problem: { message: 'There is no role “xyzzy”.' },
  })
})
