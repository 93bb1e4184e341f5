import { describe, expect, test } from 'vitest'
import { suggestedKind } from '#renderer/features/map/connectKinds.ts'
import { connectCommand, tryCommand, tryGhost } from '#renderer/features/map/halfDone.ts'
import type { Connection } from '#renderer/features/map/mapStore.ts'
import { takenAlong } from '#renderer/features/map/takenAlong.ts'
import { applyDiff } from '#shared/domain/diff.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { unwrap } from '../../../support/results.ts'
import { aMapDocument } from './aMap.ts'

const document = aMapDocument()
const connection = (fromId: string, toId: string | null): Connection => ({
  phase: 'aim',
  fromId,
  toId,
  kind: null,
  point: null,
  transitionId: 'new',
})

describe('A line in the making', () => {
  test.each([
    ['porter', 'nurse', 'advancement'],
    ['porter', 'biller', 'bridge'],
    ['porter', 'clerk', 'lateral'],
    ['nurse', 'porter', 'step-back'],
  ])('from %s to %s is first taken for %s', (from, to, kind) => {
    expect(suggestedKind(document, from, to)).toBe(kind)
  })

  test('shows the map with the new move, and saves nothing', () => {
    const tried = tryCommand(document, connectCommand(document, connection('porter', 'nurse'), 9))
    expect(tried.document?.transition.get('new')).toMatchObject({
      kind: 'advancement',
      fullTimeMonths: { min: 9, typical: 9, max: 9 },
    })
    expect(document.transition.has('new')).toBe(false)
  })

  test('says why it cannot end where a move is already', () => {
    const { problem } = tryCommand(
      document,
      connectCommand(document, connection('aide', 'nurse'), null),
    )
    expect(problem?.message).toBe(
      'These two roles are already linked. Edit that transition instead.',
    )
  })

  test('without an end is no edit', () => {
    expect(connectCommand(document, connection('aide', null), null)).toBeNull()
    expect(tryCommand(document, null)).toEqual({ document: null, problem: null })
  })
})

test('a role in the making is shown on a map that shows only some roles', () => {
  const some = applyDiff(
    document,
    unwrap(
      planCommand(document, {
        type: 'map.edit',
        id: 'map',
        changes: { shows: { by: 'pick', roleIds: ['aide'] } },
      }),
    ),
  )
  const ghost = { phase: 'place', familyId: 'care', bandId: 'high', roleId: 'ghost' } as const
  expect(tryGhost(some, ghost, 'map').document?.map.get('map')?.shows).toEqual({
    by: 'pick',
    roleIds: ['aide', 'ghost'],
  })
})

test('what goes with a role is counted in words', () => {
  const along = (ids: string[]) =>
    takenAlong(unwrap(planCommand(document, { type: 'role.remove', ids })))
  expect(along(['aide'])).toBe('3 moves')
  expect(along(['nurse'])).toBe('1 move')
  expect(along(['greeter'])).toBe('')
})
