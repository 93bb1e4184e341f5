import { describe, expect, test } from 'vitest'
import { type Document, listOfKind } from '#shared/domain/document.ts'
import { orientations, paperNames } from '#shared/domain/records/map.ts'
import { sheetOf } from '#shared/map/poster/paperSizes.ts'
import { posterDrawing } from '#shared/map/poster/posterDrawing.ts'
import type { PosterOptions } from '#shared/map/poster/posterLayout.ts'
import { posterProfile } from '#shared/map/poster/posterProfile.ts'
import { aProject, aRecord } from '../../../../../support/aProject.ts'
import { unwrap } from '../../../../../support/results.ts'
import { shapesOf, wordsIn } from '../aCard.ts'
import { aMap } from '../aMap.ts'
import { overlappingTexts } from './overlappingTexts.ts'

const shown: PosterOptions = {
  paper: 'A1',
  orientation: 'landscape',
  palette: 'color',
  howToRead: 'shown',
  routes: 'shown',
  payChart: 'shown',
}

function draw(document: Document, options: Partial<PosterOptions> = {}) {
  return unwrap(posterDrawing(document, 'map', { ...shown, ...options }))
}

function textOf(document: Document, options: Partial<PosterOptions> = {}) {
  return wordsIn(draw(document, options).drawing.shapes).join(' ')
}

const sheets = paperNames.flatMap((paper) =>
  orientations.map((orientation) => ({ paper, orientation })),
)

describe('Posters', () => {
  test.each(sheets)('nothing overlaps or leaves the sheet on $paper $orientation', (sheet) => {
    const { drawing, smallestType, scene } = draw(aMap(), sheet)
    const asked = sheetOf(sheet)
    const profile = posterProfile(asked)
    expect(overlappingTexts(drawing)).toEqual([])
    const across = sheet.orientation === 'landscape' ? 'height' : 'width'
    expect(drawing[across]).toBe(asked[across])
    if (asked.length === 'fixed') {
      expect([drawing.width, drawing.height]).toEqual([asked.width, asked.height])
    }
    expect(smallestType).toBeGreaterThanOrEqual(profile.smallest - 0.001)
    expect(scene.cards).toHaveLength(7)
  })

  test('a roll is as long as the map needs, its cards in their own size', () => {
    const { drawing, scene } = draw(aMap(), { paper: 'roll36' })
    expect(drawing.height).toBe(36 * 72)
    expect(drawing.width).toBeLessThan(48 * 72)
    expect(scene.detail).toBe('full')
  })

  test('an own size is taken to the millimeter', () => {
    const { drawing } = draw(aMap(), { paper: 'custom', customPaper: { width: 700, height: 500 } })
    expect([drawing.width, drawing.height].map((side) => Math.round((side / 72) * 254))).toEqual([
      7000, 5000,
    ])
  })

  test('saving ink leaves no dark area', () => {
    const dark = (ink: 'full' | 'saved') =>
      shapesOf(draw(aMap(), { ink }).drawing.shapes, 'rect').filter(
        ({ fill, height }) => fill === '#17292f' && height > 20,
      ).length
    expect([dark('full') > 0, dark('saved')]).toEqual([true, 0])
  })

  test('where lines carry no words, the key joins the kinds that look alike', () => {
    const { drawing, scene } = draw(aMap(), { paper: 'A4' })
    const words = wordsIn(drawing.shapes).join(' ')
    const joined = words.includes('Advancement, specialization or lead role')
    expect(joined).toBe(scene.detail === 'block' || scene.detail === 'title')
  })

  test('title band, heads, levels, feet, routes, pay, contact and small print are there', () => {
    const words = textOf(aMap())
    for (const text of [
      'Start anywhere.',
      'See where it leads.',
      'How to read a card',
      'How to read a line',
      'Yellow lines: one route to',
      'Start here',
      'III',
      'Leadership &',
      'One route to follow',
      '3 years 2 months',
      '+$57,700',
      'What each job family pays',
      'Plan your own route',
      'Pick up the workbook',
      'Bureau of Labor Statistics',
    ]) {
      expect(words).toContain(text)
    }
  })

  test('parts that are not wanted are left out', () => {
    const words = textOf(aMap(), { howToRead: 'hidden', routes: 'hidden', payChart: 'hidden' })
    expect(words).not.toContain('How to read')
    expect(words).not.toContain('route to follow')
    expect(words).not.toContain('What each job family pays')
  })

  test('the roles of a route carry a halo and its number, its lines too', () => {
    const halo = (routes: 'shown' | 'hidden') =>
      shapesOf(draw(aMap(), { routes }).drawing.shapes, 'rect').filter(
        ({ fill }) => fill === '#f6bc3a',
      ).length
    expect(halo('hidden')).toBe(0)
    // Three cards and the labels of two moves.
    expect(halo('shown')).toBe(5)
  })

  test('grey keeps every word and uses no color', () => {
    const { drawing } = draw(aMap(), { palette: 'grey' })
    const json = JSON.stringify(drawing.shapes)
    const colors = new Set(json.match(/#[0-9a-f]{6}/g))
    expect([...colors].filter((color) => !/^#(..)\1\1$/.test(color))).toEqual([])
    expect(wordsIn(drawing.shapes).join(' ')).toContain('Wide gray lines')
  })

  test('families have patterns where colors may not be told apart', () => {
    const marks = (palette: 'color' | 'color-blind') =>
      shapesOf(draw(aMap(), { palette }).drawing.shapes, 'path').filter(
        ({ opacity }) => opacity === 0.75,
      ).length
    expect([marks('color'), marks('color-blind') > 4]).toEqual([0, true])
  })

  test('a map with few roles gets richer cards on a small sheet', () => {
    expect(draw(aMap(), { paper: 'tabloid' }).scene.detail).not.toBe('title')
    expect(draw(aMap(), { paper: 'A1' }).scene.detail).toBe('full')
  })

  test('the headline falls back to the title of the project, with a warning', () => {
    const document = aMap({ map: [{ id: 'map', tagline: '' }] })
    const { drawing, warnings } = draw(document)
    const words = wordsIn(drawing.shapes).join(' ')
    expect(words).toContain('Healthcare')
    expect(words).toContain('7 roles, 3 job families, 3 levels, and 7 ways to move between them.')
    expect(warnings).toEqual([
      'This map has no headline: the poster shows the title of the project.',
    ])
  })

  test('what cannot be printed and what is cut is said', () => {
    const roles = listOfKind(aMap(), 'role').map((role) =>
      role.id === 'rn' ? { ...role, title: 'Registered nurse 護士', shortTitle: '' } : role,
    )
    expect(draw(aMap({ role: roles })).warnings).toEqual([
      'The title of B3, "Registered nurse 護士", has letters the fonts cannot print.',
    ])
  })

  test('hard words, long names and missing facts still make a clean poster', () => {
    const document = aMap({
      jobFamily: ['support', 'nursing', 'lab'].map((id) => ({
        id,
        name: `Diagnostic imaging, laboratory medicine and ${id}`,
      })),
      levelBand: ['entry', 'certified', 'leading'].map((id) => ({
        id,
        name: `Interdisciplinary ${id}`,
        description: 'A longer description than any level needs, twice over. '.repeat(4),
      })),
      role: listOfKind(aMap(), 'role').map((role) => ({
        ...role,
        title: `Electroencephalography technologist and ${role.title}`,
        shortTitle: '',
        nationalPay: null,
        demand: null,
      })),
      map: [
        {
          id: 'map',
          headline: 'An invitation that goes on and on about every career there is anywhere near',
          tagline: 'And a tagline that does not want to end either, whatever the room it has',
        },
      ],
    })
    for (const sheet of [
      { paper: 'A1', orientation: 'landscape' },
      { paper: 'A3', orientation: 'portrait' },
      { paper: 'letter', orientation: 'landscape' },
    ] as const) {
      expect(overlappingTexts(draw(document, sheet).drawing)).toEqual([])
    }
  })

  test('a map that is too large names the sheet it would fit on', () => {
    const result = posterDrawing(aWideMap(9), 'map', { ...shown, paper: 'letter' })
    expect(result).toMatchObject({ problem: { code: 'poster-too-small' } })
    const message = result.ok ? '' : result.problem.message
    expect(message).toMatch(
      /^54 roles do not fit on Letter \(landscape\) at a size that can be read\. They fit on (Legal|A3|Tabloid|A2): choose that or a larger sheet, or split the map by job family onto 3 sheets: A, B and C \(18 roles\); D, E and F \(18 roles\); G, H and I \(18 roles\)\.$/,
    )
  })

  test('a map that no sheet can hold has to be split', () => {
    const result = posterDrawing(aWideMap(26), 'map', { ...shown, paper: 'A0' })
    expect(result.ok ? '' : result.problem.message).toContain(
      'No sheet is large enough: split the map by job family onto 5 sheets: ',
    )
  })

  test('a map that is gone or empty is a problem', () => {
    expect(posterDrawing(aMap(), 'gone', shown)).toMatchObject({
      problem: { code: 'map-not-found' },
    })
    const empty = aProject({ map: [aRecord('map')] })
    expect(posterDrawing(empty, 'map', shown)).toMatchObject({ problem: { code: 'map-empty' } })
  })
})

/** As many job families as asked, each with six roles side by side. */
function aWideMap(families: number): Document {
  const ids = Array.from({ length: families }, (_, index) => `family${index}`)
  return aProject({
    jobFamily: ids.map((id) => ({ id, name: `Family ${id}` })),
    role: ids.flatMap((familyId) =>
      Array.from({ length: 6 }, (_, index) => ({
        id: `${familyId}-${index}`,
        title: `Role ${index}`,
        familyId,
      })),
    ),
    map: [{ id: 'map', headline: 'Wide' }],
  })
}

describe('Notes on posters', () => {
  const annotated = (more: Parameters<typeof aRecord<'annotation'>>[1]) => {
    const document = aMap()
    const note = aRecord('annotation', { id: 'note', mapId: 'map', ...more })
    return { ...document, annotation: new Map([[note.id, note]]) }
  }

  test('a picture stands on the poster where it stands on the map', () => {
    const document = annotated({ kind: 'picture', imageId: 'photo', width: 0.5, height: 0.5 })
    const { images, scene, cards } = draw(document)
    const [card, drawn] = [scene.cards[0], cards[0]]
    const [note] = scene.annotations
    expect(images).toHaveLength(1)
    expect(images[0]).toMatchObject({ imageId: 'photo', width: note?.width, height: note?.height })
    expect((images[0]?.x ?? 0) - (note?.x ?? 0)).toBeCloseTo((drawn?.x ?? 0) - (card?.x ?? 0))
    expect((images[0]?.y ?? 0) - (note?.y ?? 0)).toBeCloseTo((drawn?.y ?? 0) - (card?.y ?? 0))
  })

  test('a note whose words do not fit is named before print', () => {
    const long = annotated({ text: 'Ask about paid training. '.repeat(30), width: 1, height: 0.3 })
    expect(draw(long).findings.map(({ code }) => code)).toContain('note-cut')
    const short = annotated({ text: 'Ask', width: 1, height: 0.5 })
    expect(draw(short).findings.map(({ code }) => code)).not.toContain('note-cut')
  })
})
