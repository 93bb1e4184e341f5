import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import { checkDocument } from '#shared/domain/integrity/checkDocument.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { losesLetters } from '#shared/map/printableText.ts'
import type { CardDetail, Scene } from '#shared/map/scene.ts'
import { textOverflow } from '../../../../support/textOverflow.ts'
import { type MapSketch, mapDocument, mapId } from './mapFixture.ts'
import { sceneProblems } from './sceneProblems.ts'

const details: readonly CardDetail[] = ['block', 'title', 'compact', 'full', 'close']

function sceneOf(document: Document, detail: CardDetail = 'full'): Scene {
  return buildScene(document, mapId, metricsFor(detail))
}

function counts({ cards, lines }: Scene): readonly [number, number] {
  return [cards.length, lines.length]
}

function named(document: Document): string[] {
  return checkDocument(document, { asOf: '2026-11-24' }).findings.map(({ code }) => code)
}

/** Roles A1, A2, … of one family, by band. */
function rolesOfA(count: number, bandOf: (index: number) => number): MapSketch['roles'] {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`A${index + 1}`, bandOf(index)]),
  )
}

const twoRoles: MapSketch = {
  families: ['A'],
  bands: 2,
  roles: { A1: 1, A2: 2 },
  moves: ['A1 > A2 advancement 12'],
}

describe('is drawn', () => {
  test.each(details)('a map without roles, as %s', (detail) => {
    const scene = sceneOf(mapDocument({ families: ['A'], bands: 2, roles: {}, moves: [] }), detail)
    expect(counts(scene)).toEqual([0, 0])
    expect(scene.lanes).toHaveLength(1)
    expect(scene.height).toBeGreaterThan(0)
  })

  test('a project without families and levels', () => {
    const scene = sceneOf(mapDocument({ families: [], bands: 0, roles: {}, moves: [] }))
    expect([counts(scene), scene.lanes, scene.bands]).toEqual([[0, 0], [], []])
  })

  test('a map of one role with an entry', () => {
    const scene = sceneOf(
      mapDocument({ families: ['A'], bands: 1, roles: { A1: 1 }, moves: ['* > A1 entry 3'] }),
    )
    expect(counts(scene)).toEqual([1, 1])
    expect(sceneProblems(scene)).toEqual([])
  })

  test('300 roles in one cell, each with a move to the next', () => {
    const moves = Array.from({ length: 299 }, (_, index) => `A${index + 1} > A${index + 2}`)
    const roles = rolesOfA(300, () => 1)
    const scene = sceneOf(mapDocument({ families: ['A'], bands: 1, roles, moves }))
    expect(counts(scene)).toEqual([300, 299])
    expect(sceneProblems(scene)).toEqual([])
  })

  test('moves in circles, every role to every other one', () => {
    const roles = rolesOfA(9, (index) => 1 + (index % 3))
    const ids = Object.keys(roles)
    const moves = ids.flatMap((from) =>
      ids.filter((to) => to !== from).map((to) => `${from} > ${to} lateral 1`),
    )
    const scene = sceneOf(mapDocument({ families: ['A'], bands: 3, roles, moves }))
    expect(counts(scene)).toEqual([9, 72])
    expect(sceneProblems(scene)).toEqual([])
  })

  test('400 moves between the same two roles', () => {
    const moves = Array.from({ length: 400 }, (_, index) => `A1 > B2 lateral ${1 + (index % 30)}`)
    const scene = sceneOf(
      mapDocument({ families: ['A', 'B'], bands: 1, roles: { A1: 1, B2: 1 }, moves }),
    )
    expect(counts(scene)).toEqual([2, 400])
    expect(sceneProblems(scene)).toEqual([])
  })

  test('400 entries into one role above another one', () => {
    const moves = Array.from({ length: 400 }, () => '* > A2 entry 2')
    const scene = sceneOf(mapDocument({ ...twoRoles, moves }))
    expect(counts(scene)).toEqual([2, 400])
    expect(sceneProblems(scene)).toEqual([])
  })
})

describe('is drawn and named', () => {
  test('400 moves into one card: only at the card do lines run together', () => {
    const roles: Record<string, number> = { B1: 3 }
    const moves: string[] = []
    for (let index = 0; index < 400; index++) {
      const id = `${'ABCD'.charAt(index % 4)}${index + 10}`
      roles[id] = 1 + (index % 2)
      moves.push(`${id} > B1 bridge ${1 + (index % 30)}`)
    }
    const document = mapDocument({ families: ['A', 'B', 'C', 'D'], bands: 3, roles, moves })
    const scene = sceneOf(document)
    expect(counts(scene)).toEqual([401, 400])
    expect(sceneProblems(scene).filter((text) => !text.endsWith('lines on one another'))).toEqual(
      [],
    )
    expect(named(document)).toContain('crowded-card')
  })

  test('a move from a role to itself is left out of the picture and named', () => {
    const document = mapDocument({ ...twoRoles, moves: ['A1 > A1 lateral 1', 'A1 > A2'] })
    expect(counts(sceneOf(document))).toEqual([2, 1])
    expect(named(document)).toContain('self-loop')
  })
})

const longTitle = `${'Senior '.repeat(42)}Nurse`.slice(0, 300)
const unbroken = 'Donaudampfschifffahrt'.repeat(15).slice(0, 300)

describe('texts stay on their card', () => {
  test.each(details)('titles of 300 letters end in an ellipsis and are named, as %s', (detail) => {
    for (const title of [longTitle, unbroken]) {
      const scene = sceneOf(mapDocument(twoRoles, { title }), detail)
      const { outsideCard, shortened } = textOverflow(scene, metricsFor(detail))
      expect([outsideCard, shortened]).toEqual([[], detail === 'block' ? [] : [title, title]])
    }
  })

  test.each([
    ['emoji', { title: '👩‍⚕️ Nurse 🩺', shortTitle: '🩺' }],
    ['a right-to-left name', { title: 'ممرض مسجل', shortTitle: 'אחות' }],
    ['another script', { title: '正看護師・主任', shortTitle: '' }],
  ] satisfies [string, Partial<Role>][])('%s is drawn, its lost letters are named', (_, change) => {
    for (const detail of details) {
      const scene = sceneOf(mapDocument(twoRoles, change), detail)
      expect(counts(scene)).toEqual([2, 1])
      expect(textOverflow(scene, metricsFor(detail))).toMatchObject({
        outsideCard: [],
        outsideLabel: [],
      })
    }
    expect(losesLetters(change.title)).toBe(true)
  })
})
