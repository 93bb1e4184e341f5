import { describe, expect, test } from 'vitest'
import { buildScene } from '#shared/map/buildScene.ts'
import { screenCardLook } from '#shared/map/cardLook.ts'
import { drawnLegend } from '#shared/map/drawnLegend.ts'
import { labelBoxSize, labelDrawing } from '#shared/map/labelDrawing.ts'
import { legendDrawing } from '#shared/map/legendDrawing.ts'
import { screenLineLook } from '#shared/map/lineDrawing.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { themeNamed } from '#shared/map/palette.ts'
import { type SceneOptions, sceneDrawing, sceneWords } from '#shared/map/sceneDrawing.ts'
import { textsOf } from '#shared/map/textsOf.ts'
import { wordTags } from '#shared/map/wordTags.ts'
import { shapesOf, wordsIn } from './aCard.ts'
import { aMap } from './aMap.ts'

const theme = themeNamed('light')
const scene = buildScene(aMap(), 'map', metricsFor('full'))

function draw(options: Partial<SceneOptions> = {}) {
  return sceneDrawing(scene, {
    theme,
    cardLook: screenCardLook,
    lineLook: screenLineLook,
    labelSize: 11.5,
    labelWeight: 400,
    labels: 'all',
    chosenLineIds: new Set(),
    others: 'default',
    selectedRoleIds: new Set(),
    relatedRoleIds: new Set(),
    routeNumbers: new Map(),
    bandBleed: { left: 0, right: 0 },
    ...options,
  })
}

describe('Scenes as drawings', () => {
  test('every card, every time and the bands of the whole width are there', () => {
    const drawing = draw({ bandBleed: { left: 86, right: 10 } })
    const words = wordsIn(drawing.shapes).join(' ')
    for (const { title } of scene.cards) {
      for (const word of title.split(' ')) expect(words).toContain(word)
    }
    for (const { text } of scene.labels) expect(words).toContain(text)
    const bands = shapesOf(drawing.shapes, 'rect').filter(({ width }) => width > scene.width)
    expect(bands[0]).toMatchObject({ x: -86, width: scene.width + 96 })
    expect(sceneWords(scene)).toBe('Career map: 7 roles, 3 job families, 3 levels, 8 moves')
  })

  test('chosen lines lie above all others, and the others can step back', () => {
    const drawing = draw({ chosenLineIds: new Set(['cross']), others: 'quiet' })
    const strokes = shapesOf(drawing.shapes, 'path').map(({ stroke }) => stroke)
    expect(strokes.lastIndexOf(theme.edgeQuiet)).toBeLessThan(strokes.indexOf(theme.halo))
    expect(strokes.lastIndexOf(theme.edgeChosen)).toBeGreaterThan(strokes.indexOf(theme.halo))
    expect(strokes).not.toContain(theme.edge)
  })

  test('times can be left to the chosen moves', () => {
    const drawing = draw({ labels: 'chosen', chosenLineIds: new Set(['cna-rn']) })
    const times = scene.labels.map(({ text }) => text)
    expect(wordsIn(drawing.shapes).filter((word) => times.includes(word))).toEqual(['3 yr'])
  })

  test('roles of a route carry its number, on two routes both', () => {
    const routeNumbers = new Map([['cna', [1, 3]]])
    expect(wordsIn(draw({ routeNumbers }).shapes).filter((word) => /^\d$/.test(word))).toEqual([
      '1',
      '3',
    ])
  })

  test('specialization and lead say their word, clear of cards, labels and each other', () => {
    const tags = wordTags(scene, 11.5)
    expect(tags.map(({ text }) => text).toSorted()).toEqual(['lead', 'specialty'])
    for (const tag of tags) {
      for (const box of [...scene.cards, ...scene.labels]) {
        const apart =
          tag.x + tag.width <= box.x ||
          box.x + box.width <= tag.x ||
          tag.y + tag.height <= box.y ||
          box.y + box.height <= tag.y
        expect(apart).toBe(true)
      }
    }
  })
})

describe('Labels of moves', () => {
  const label = { id: 'a', kind: 'bridge' as const, text: '14 wk', training: true, x: 10, y: 20 }
  const size = labelBoxSize(label, 11.5)

  test('a bridge is square and dashed with a mortarboard, others are round', () => {
    const draw = (kind: 'bridge' | 'lateral', training: boolean) =>
      labelDrawing(
        { ...label, ...size, kind, training },
        { theme, size: 11.5, state: 'default', weight: 400 },
      )
    expect(draw('bridge', true)[0]).toMatchObject({ dash: expect.any(Array) })
    expect(draw('bridge', true)).toHaveLength(3)
    expect(draw('lateral', false)[0]).not.toHaveProperty('dash')
    expect(draw('lateral', false)).toHaveLength(2)
  })

  test('the text stays inside a box made for it, also when the move is chosen', () => {
    for (const state of ['default', 'chosen'] as const) {
      const [text] = textsOf(
        labelDrawing({ ...label, ...size }, { theme, size: 11.5, state, weight: 600 }),
      )
      expect(text?.x).toBeGreaterThan(10)
      expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThan(10 + size.width)
    }
  })

  test('a box that is too narrow makes the text smaller', () => {
    const [text] = textsOf(
      labelDrawing(
        { ...label, ...size, width: 20 },
        { theme, size: 11.5, state: 'default', weight: 600 },
      ),
    )
    expect(text?.size).toBeLessThan(11.5)
  })

  test('chosen labels take the highlighter on paper and in the dark, on screen a dark outline', () => {
    const fill = (name: 'light' | 'dark' | 'print') =>
      labelDrawing(
        { ...label, ...size },
        { theme: themeNamed(name), size: 11.5, state: 'chosen', weight: 400 },
      )[0]
    expect(fill('light')).toMatchObject({ fill: theme.card, stroke: theme.ink })
    expect(fill('dark')).toMatchObject({ fill: theme.mark })
    expect(fill('print')).toMatchObject({ fill: theme.mark, stroke: theme.ink })
  })
})

describe('The key', () => {
  test('explains what is drawn at the level of detail and nothing else', () => {
    const kinds = (detail: 'block' | 'title' | 'compact' | 'full') =>
      new Set(drawnLegend({ ...scene, detail }).map(({ kind }) => kind))
    expect([...kinds('block')]).toEqual(['line'])
    expect([...kinds('title')]).toEqual(['line', 'unconfirmed'])
    expect([...kinds('compact')]).toEqual(['line', 'demand', 'unconfirmed'])
    expect([...kinds('full')]).toEqual(['line', 'demand', 'pay-ruler', 'unconfirmed'])
  })

  test('goes on in a new line where the width ends', () => {
    const wide = legendDrawing(scene, { theme, width: 3000, size: 10 })
    const narrow = legendDrawing(scene, { theme, width: 300, size: 10 })
    expect(narrow.height).toBeGreaterThan(3 * wide.height)
    for (const text of textsOf(narrow.shapes)) expect(text.x + text.width).toBeLessThan(300)
  })
})
