import { expect, test } from 'vitest'
import { documentJson } from '#shared/domain/document.ts'
import { largeProject, largestSize } from '../../../support/largeProject.ts'
import { openTemporary, temporaryProject } from '../../../support/openTemporary.ts'
import { unwrap } from '../../../support/results.ts'

test('a project of 5,000 roles opens whole, and an edit of it is on disk in under 50 ms', async () => {
  const document = largeProject()
  expect([document.role.size, document.transition.size, document.requirement.size]).toEqual([
    largestSize.roles,
    largestSize.transitions,
    largestSize.requirements,
  ])
  const { session } = await openTemporary(temporaryProject(document))
  expect(documentJson(session.document())).toBe(documentJson(document))
  const times = Array.from({ length: 21 }, (_, index) => {
    const cells = [{ roleId: 'role-5', competencyId: 'competency-3', level: 1 + (index % 5) }]
    const start = performance.now()
    unwrap(session.run({ type: 'matrix.setCells', cells }))
    return performance.now() - start
  })
  // The middle one, so that a moment when the machine did something else does not count.
  expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(50)
})
