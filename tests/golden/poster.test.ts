import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTemplate } from '#main/api/templates.ts'
import type { Document } from '#shared/domain/document.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { posterDrawing } from '#shared/map/poster/posterDrawing.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { type PlacedText, textsOf } from '#shared/map/textsOf.ts'
import { unwrap } from '../support/results.ts'
import { overlappingTexts } from '../unit/shared/map/drawing/poster/overlappingTexts.ts'

const resources = resolve(import.meta.dirname, '../../resources')
let sample: Document

beforeAll(async () => {
  sample = unwrap(await readTemplate(resources, 'healthcare'))
})

function draw(
  paper: 'A1' | 'A3' | 'A4' | 'letter' | 'tabloid',
  orientation: 'landscape' | 'portrait',
) {
  return unwrap(
    posterDrawing(sample, 'map-whole', {
      paper,
      orientation,
      palette: 'color',
      howToRead: 'shown',
      routes: 'shown',
      payChart: 'shown',
    }),
  )
}

function find(texts: readonly PlacedText[], text: string): PlacedText {
  const found = texts.find((each) => each.text === text)
  if (!found) throw new Error(`The poster does not say ${text}`)
  return found
}

describe('The poster of the sample on A1', () => {
  test('stands where the design puts it', () => {
    const { drawing, scene, smallestType, warnings } = draw('A1', 'landscape')
    const texts = textsOf(drawing.shapes)
    const inMillimeters = (points: number) => Math.round(points / millimeters(1))
    const kicker = find(texts, 'Healthcare career map')
    const headline = find(texts, 'Start anywhere.')
    const start = find(texts, 'Start here')
    const routes = find(texts, 'Four routes to follow')
    const pay = find(texts, 'What each job family pays')
    expect({
      detail: scene.detail,
      left: [kicker, headline, start, routes].map(({ x }) => inMillimeters(x)),
      headlineSize: Math.round(headline.size),
      smallestType,
      startBetween: start.y > millimeters(460) && start.y < millimeters(494),
      routesBetween: routes.y > start.y && routes.y < millimeters(515),
      payRightOf: pay.x > millimeters(420),
      warnings,
    }).toEqual({
      detail: 'full',
      left: [14, 14, 14, 14],
      headlineSize: 80,
      smallestType: 11,
      startBetween: true,
      routesBetween: true,
      payRightOf: true,
      warnings: [
        'Role titles are 14.6 pt and can be read from 1.2 m. This map is to be read from 1.3 m, which takes 15.6 pt. Try A0 or larger, split it by job family or have it read from nearer.',
      ],
    })
  })

  test('keeps cards, lines, times and texts apart', () => {
    const { drawing, scene } = draw('A1', 'landscape')
    expect(overlappingTexts(drawing)).toEqual([])
    expect(sceneChecks(scene)).toMatchObject({
      linesThroughCards: 0,
      cardOverlaps: 0,
      labelsOverLabels: 0,
      labelsOverCards: 0,
    })
  })

  test('has large titles and every reference', () => {
    const { drawing, scene } = draw('A1', 'landscape')
    const texts = textsOf(drawing.shapes)
    for (const card of scene.cards) find(texts, card.reference)
    const title = find(texts, 'Phlebotomist')
    expect(title.size).toBeGreaterThanOrEqual(13.5)
  })
})

test.each([
  ['A4', 'landscape'],
  ['A4', 'portrait'],
  ['letter', 'landscape'],
  ['letter', 'portrait'],
] as const)('the sample on %s %s lists every role by name', (paper, orientation) => {
  const { drawing, scene } = draw(paper, orientation)
  expect(overlappingTexts(drawing)).toEqual([])
  const words = textsOf(drawing.shapes)
    .map(({ text }) => text)
    .join(' ')
  const missing = scene.cards.filter(
    ({ title, shortTitle }) => !words.includes(title) && !words.includes(shortTitle),
  )
  expect(missing.map(({ title }) => title)).toEqual([])
})

test.each(['A3', 'tabloid'] as const)(
  '%s has titles on its cards and says what is left out',
  (paper) => {
    const { scene, warnings, drawing } = draw(paper, 'landscape')
    expect(scene.detail).toBe('title')
    expect(overlappingTexts(drawing)).toEqual([])
    const texts = textsOf(drawing.shapes).map(({ text }) => text)
    for (const { numeral, name } of scene.bands) {
      expect(texts).toContain(numeral)
      expect(texts.join(' ')).toContain(name)
    }
    expect(warnings).toContain('Pay by job family is left out: this sheet has no room for it.')
    expect(warnings.filter((text) => text.includes('is cut on its card')).length).toBeLessThan(3)
  },
)
