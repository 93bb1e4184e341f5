import { describe, expect, test } from 'vitest'
import { type Orientation, type PaperName, paperNames } from '#shared/domain/records/map.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { themeNamed } from '#shared/map/palette.ts'
import { compareCards } from '#shared/map/poster/compareCards.ts'
import { mapPicture } from '#shared/map/poster/mapPicture.ts'
import { millimeters, sheetOf } from '#shared/map/poster/paperSizes.ts'
import { paragraph } from '#shared/map/poster/paragraph.ts'
import { flowed, sideBySide, stacked } from '#shared/map/poster/part.ts'
import { payChart } from '#shared/map/poster/payChart.ts'
import { posterPen } from '#shared/map/poster/posterPen.ts'
import { posterProfile } from '#shared/map/poster/posterProfile.ts'
import { routeFacts } from '#shared/map/poster/routeFacts.ts'
import { routesHeading } from '#shared/map/poster/routesPanel.ts'
import { sourceLines } from '#shared/map/poster/sourceLines.ts'
import { textsOf } from '#shared/map/textsOf.ts'
import { unwrap } from '../../../../../support/results.ts'
import { aCard, shapesOf, wordsIn } from '../aCard.ts'
import { aMap } from '../aMap.ts'
import { overlappingTexts } from './overlappingTexts.ts'

const pen = posterPen(
  posterProfile(sheetOf({ paper: 'A1', orientation: 'landscape' })),
  themeNamed('print'),
)
const scene = buildScene(aMap(), 'map', metricsFor('full'))

function size(paper: PaperName, orientation: Orientation) {
  const { width, height } = sheetOf({ paper, orientation })
  return { width, height }
}

describe('Sheets', () => {
  test('sizes are exact, and portrait turns the sheet', () => {
    expect(size('A1', 'landscape')).toEqual({
      width: (841 * 72) / 25.4,
      height: (594 * 72) / 25.4,
    })
    expect(size('36x48', 'portrait')).toEqual({ width: 2592, height: 3456 })
    expect(size('letter', 'landscape')).toEqual({ width: 792, height: 612 })
  })

  test('A1 landscape has the measures of the master', () => {
    const profile = posterProfile(sheetOf({ paper: 'A1', orientation: 'landscape' }))
    expect(profile.scale).toBe(1)
    expect(profile.titleBand).toBeCloseTo(millimeters(102), 5)
    expect(profile.foot).toBeCloseTo(millimeters(101), 5)
    expect(profile.levelColumn).toBeCloseTo(millimeters(56), 5)
    expect([profile.titleSize, profile.smallest, profile.detail]).toEqual([16.6, 11, 'full'])
  })

  test('measures and type grow with the sheet, and no type is below 10 points', () => {
    const profiles = paperNames
      .map((paper) => posterProfile(sheetOf({ paper, orientation: 'landscape' })))
      .toSorted((a, b) => a.scale - b.scale)
    for (const [index, profile] of profiles.entries()) {
      const before = profiles[index - 1] ?? profile
      expect(profile.smallest).toBeGreaterThanOrEqual(10)
      for (const name of ['margin', 'levelColumn', 'titleSize', 'smallest', 'lineWidth'] as const) {
        expect(profile[name]).toBeGreaterThanOrEqual(before[name])
      }
    }
  })
})

describe('Text on a poster', () => {
  const plain = pen.sans(400, 20, '#000000')
  const bold = pen.sans(700, 20, '#000000')

  test('runs of different looks share a line and break at the width', () => {
    const part = paragraph([bold('Middle pay '), plain('for a year, before taxes')], 160, 1.2)
    const texts = textsOf(part.shapes)
    expect(texts[0]).toMatchObject({ text: 'Middle pay', weight: 700, x: 0 })
    expect(texts[1]).toMatchObject({ weight: 400 })
    expect(texts[1]?.x).toBeGreaterThan(texts[0]?.width ?? 0)
    expect(part.height).toBeCloseTo(2 * 24, 5)
    for (const text of texts) expect(text.x + text.width).toBeLessThanOrEqual(160)
  })

  test('no text takes no room', () => {
    expect(paragraph([], 100, 1.2)).toEqual({ width: 0, height: 0, shapes: [] })
    expect(paragraph([plain('')], 100, 1.2).height).toBe(0)
  })

  test('parts stack, stand side by side and flow', () => {
    const box = { width: 30, height: 10, shapes: [] }
    expect(stacked([box, box], 4)).toMatchObject({ width: 30, height: 24 })
    expect(sideBySide([box, box, box], 5)).toMatchObject({ width: 100, height: 10 })
    expect(flowed([box, box, box], 70, 5, 2)).toMatchObject({ width: 65, height: 22 })
  })
})

describe('Routes', () => {
  test('a route adds up its times and compares the pay at its ends', () => {
    expect(routeFacts(aMap(), scene)).toMatchObject([
      {
        number: 1,
        lineIds: ['cross', 'cna-rn'],
        months: 38,
        payChange: 93_600 - 35_900,
        moves: [{ kind: 'bridge' }, { kind: 'advancement' }],
      },
    ])
  })

  test('routes that are broken, not for posters or not on this map are left out', () => {
    const onPoster = true
    const document = aMap({
      pathway: [
        { id: 'gap', transitionIds: ['cross', 'deep'], onPoster },
        { id: 'private', transitionIds: ['cross'], onPoster: false },
        { id: 'gone', transitionIds: ['nothing'], onPoster },
      ],
    })
    expect(routeFacts(document, scene)).toEqual([])
    const part = { ...scene, cards: scene.cards.filter(({ id }) => id !== 'rn') }
    expect(routeFacts(aMap(), part)).toEqual([])
  })

  test('an entry move belongs to the route but is no step of it', () => {
    const document = aMap({
      pathway: [{ id: 'in', transitionIds: ['start', 'up'], onPoster: true }],
    })
    const [route] = routeFacts(document, scene)
    expect(route?.lineIds).toEqual(['start', 'up'])
    expect(route?.cards.map(({ id }) => id)).toEqual(['evs', 'lead'])
    expect(route?.moves).toHaveLength(1)
    expect(route?.months).toBeNull()
  })

  test('the heading counts in words', () => {
    expect([1, 4, 12].map(routesHeading)).toEqual([
      'One route to follow',
      'Four routes to follow',
      '12 routes to follow',
    ])
  })
})

describe('Pay by family', () => {
  test('one dot per role with pay, on round amounts', () => {
    const chart = payChart(scene, { width: 700, height: 160 }, pen)
    expect(shapesOf(chart?.shapes ?? [], 'circle')).toHaveLength(6)
    const ticks = wordsIn(chart?.shapes ?? []).filter((word) => word.startsWith('$'))
    expect([ticks[0], ticks.at(-1)]).toEqual(['$30k', '$100k'])
  })

  test('fewer than two figures make no chart', () => {
    const cards = scene.cards.map((card, index) => (index === 0 ? card : { ...card, pay: null }))
    expect(payChart({ ...scene, cards }, { width: 700, height: 160 }, pen)).toBeNull()
  })
})

describe('The small print', () => {
  const profile = posterProfile(sheetOf({ paper: 'A1', orientation: 'landscape' }))
  const lines = sourceLines(aMap(), scene, { profile, smallestType: 11 }).join(' ')

  test('names sources, drafts, disclaimer, edition, dates and smallest type', () => {
    for (const words of [
      'Pay: Bureau of Labor Statistics, May 2024.',
      'Draft: figures of 1 role are not confirmed by an expert yet.',
      'This map is not a promise of a job.',
      'Healthcare career map, edition 3.',
      'Facts as of May 2024.',
      'Review by Jan 2027.',
      'Made with Pathbook for A1, smallest text 11 pt.',
    ]) {
      expect(lines).toContain(words)
    }
  })

  test('a draft edition says so', () => {
    const document = aMap({ project: [{ title: 'Plan', editionStatus: 'draft' }] })
    const words = sourceLines(document, scene, { profile, smallestType: 11 }).join(' ')
    expect(words).toContain('Plan, edition 1, draft.')
  })
})

describe('Reading order and page pictures', () => {
  test('C2 stands before C10', () => {
    const sorted = ['C10', 'C2', 'B9'].map((reference) =>
      aCard({ id: reference, letter: reference.charAt(0), reference }),
    )
    expect(sorted.toSorted(compareCards).map(({ reference }) => reference)).toEqual([
      'B9',
      'C2',
      'C10',
    ])
  })

  test('a map stands in a page with heads, levels and key, within its room', () => {
    const size = { width: 502, height: 640, palette: 'color' } as const
    const { drawing } = unwrap(mapPicture(aMap(), 'map', size))
    expect(drawing.width).toBe(502)
    expect(drawing.height).toBeLessThanOrEqual(640)
    expect(overlappingTexts(drawing)).toEqual([])
    expect(wordsIn(drawing.shapes)).toEqual(expect.arrayContaining(['Phlebotomist', 'III']))
  })

  test('a picture can show some of the roles', () => {
    const size = { width: 502, height: 640, palette: 'grey', roleIds: ['aide', 'cna'] } as const
    const picture = unwrap(mapPicture(aMap(), 'map', size))
    expect(picture.scene.cards.map(({ id }) => id)).toEqual(['aide', 'cna'])
  })

  test('a picture that is too small is a problem', () => {
    const tiny = { width: 120, height: 80, palette: 'color' } as const
    expect(mapPicture(aMap(), 'map', tiny)).toMatchObject({
      problem: { code: 'picture-too-small' },
    })
  })
})
