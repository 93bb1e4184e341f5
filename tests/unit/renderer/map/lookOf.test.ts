import { expect, test } from 'vitest'
import { type LookInput, lookOf } from '#renderer/features/map/lookOf.ts'
import { zoomLook } from '#renderer/features/map/zoomLook.ts'
import { themeNamed } from '#shared/map/palette.ts'
import { aScene } from './aMap.ts'

function look(changes: Partial<LookInput>) {
  return lookOf({
    scene: aScene(),
    theme: themeNamed('light'),
    zoom: zoomLook(80, null, 'all'),
    selectedRoleIds: [],
    selectedTransitionId: null,
    hovered: { kind: 'ground' },
    dropTargetId: null,
    hiddenTitleId: null,
    badges: new Map(),
    skillsOf: () => undefined,
    dims: null,
    focusRoleId: null,
    ...changes,
  })
}

test('without a selection nothing steps back', () => {
  expect(look({})).toMatchObject({ otherLines: 'default', cards: new Map(), lines: new Map() })
})

test('a chosen role haloes its moves and the cards at their other ends', () => {
  const { cards, lines, otherLines } = look({ selectedRoleIds: ['aide'] })
  expect(otherLines).toBe('quiet')
  expect([...lines.keys()].toSorted()).toEqual(['aide-biller', 'aide-nurse', 'aide-porter'])
  expect(Object.fromEntries(cards)).toEqual({
    aide: 'selected',
    biller: 'related',
    nurse: 'related',
    porter: 'related',
  })
})

test('a chosen move haloes its own line and both ends', () => {
  const { cards, lines } = look({ selectedTransitionId: 'aide-nurse' })
  expect([...lines]).toEqual([['aide-nurse', 'chosen']])
  expect(Object.fromEntries(cards)).toEqual({ aide: 'related', nurse: 'related' })
})

test('several chosen roles are framed and quiet nothing', () => {
  const { cards, otherLines } = look({ selectedRoleIds: ['aide', 'nurse'] })
  expect(Object.fromEntries(cards)).toEqual({ aide: 'in selection', nurse: 'in selection' })
  expect(otherLines).toBe('default')
})

test('a chosen role that is not on this map quiets nothing', () => {
  expect(look({ selectedRoleIds: ['elsewhere'] }).otherLines).toBe('default')
})

test('a role in focus is marked and quiets nothing', () => {
  const { cards, otherLines } = look({ focusRoleId: 'aide' })
  expect(Object.fromEntries(cards)).toEqual({ aide: 'related' })
  expect(otherLines).toBe('default')
})
