import { describe, expect, test } from 'vitest'
import { cardDrawing, cardWords } from '#shared/map/cardDrawing.ts'
import { posterCardLook, screenCardLook } from '#shared/map/cardLook.ts'
import { cardHeightFor } from '#shared/map/cardRoom.ts'
import { familyColor, themeNamed } from '#shared/map/palette.ts'
import type { SceneCard } from '#shared/map/scene.ts'
import { textsOf } from '#shared/map/textsOf.ts'
import { aCard, shapesOf, wordsIn } from './aCard.ts'

const theme = themeNamed('light')
const payScale = { min: 20_000, max: 140_000 }

function draw(card: SceneCard, more: Partial<Parameters<typeof cardDrawing>[1]> = {}) {
  return cardDrawing(card, { detail: 'full', theme, payScale, ...more })
}

describe('Role cards', () => {
  test('content drops out with the level of detail', () => {
    const words = (detail: 'block' | 'title' | 'compact' | 'full') =>
      wordsIn(draw(aCard(), { detail }).shapes)
    expect(words('block')).toEqual(['C6'])
    expect(words('title')).toEqual(['Registered nurse'])
    expect(words('compact')).toEqual(['Registered nurse', '$93,600'])
    expect(words('full')).toEqual(['Registered nurse', '$93,600', 'RN license'])
  })

  test('the closest level adds the skills in numbers', () => {
    const drawing = draw(aCard({ width: 192, height: 126 }), {
      detail: 'close',
      skills: { levels: [4, 5, 0], top: 5 },
    })
    expect(wordsIn(drawing.shapes)).toContain('3 skills, sum 9')
  })

  test('the ruler is one scale: bar from lowest to highest tenth, tick at the middle', () => {
    const card = aCard({ pay: 80_000, payRange: { low: 50_000, high: 110_000 } })
    const [, ...bars] = shapesOf(draw(card).shapes, 'rect').filter(({ height }) => height === 4)
    const inner = 124 - screenCardLook.spine - 6 - 7
    const left = screenCardLook.spine + 6
    expect(bars).toHaveLength(1)
    expect(bars[0]?.x).toBeCloseTo(left + inner * 0.25, 5)
    expect(bars[0]?.width).toBeCloseTo(inner * 0.5, 5)
    const [tick] = shapesOf(draw(card).shapes, 'rect').filter(({ width }) => width === 2)
    expect((tick?.x ?? 0) + 1).toBeCloseTo(left + inner * 0.5, 5)
  })

  test('a bar past the end of the scale fades out inside it', () => {
    const card = aCard({ pay: 118_000, payRange: { low: 70_000, high: 219_000 } })
    const bars = shapesOf(draw(card).shapes, 'rect').filter(({ height }) => height === 4)
    const end = Math.max(...bars.map(({ x, width }) => x + width))
    expect(new Set(bars.map(({ fill }) => fill)).size).toBeGreaterThan(5)
    expect(end).toBeCloseTo(124 - 7, 5)
  })

  test('missing pay is said in words and draws no tick', () => {
    const drawing = draw(aCard({ pay: null, payRange: null, demand: null, credential: '' }))
    expect(wordsIn(drawing.shapes)).toEqual(['Registered nurse', 'Pay not set'])
    expect(shapesOf(drawing.shapes, 'rect').some(({ width }) => width === 2)).toBe(false)
  })

  test('a title that does not fit gives way to the short one', () => {
    const card = aCard({
      title: 'Emergency medical technician of the regional ambulance service',
      shortTitle: 'EMT',
    })
    const drawing = draw(card)
    expect(wordsIn(drawing.shapes)[0]).toBe('EMT')
    expect(drawing.overflows).toEqual([])
  })

  test('a title shrinks to its floor and no further, then ends in an ellipsis and is reported', () => {
    const title = 'Electroencephalography technologist and coordinator of the sleep laboratory team'
    const drawing = draw(aCard({ title, shortTitle: '' }))
    const sizes = shapesOf(drawing.shapes, 'text').map(({ size }) => size)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(screenCardLook.title.floor)
    expect(wordsIn(drawing.shapes).some((text) => text.endsWith('…'))).toBe(true)
    expect(drawing.overflows).toEqual([{ roleId: 'rn', part: 'title', text: title }])
  })

  test('a credential that does not fit is cut and reported', () => {
    const credential = 'Registered Health Information Technician of the state'
    expect(draw(aCard({ credential })).overflows).toEqual([
      { roleId: 'rn', part: 'credential', text: credential },
    ])
  })

  test.each(['title', 'compact', 'full'] as const)(
    'all text of a %s card lies inside it',
    (detail) => {
      const titles = ['Environmental services technician', 'Health information manager', 'MRI tech']
      for (const title of titles) {
        const look = posterCardLook(13.5, 10.5, detail, 'tab')
        const card = aCard({ title, width: 110, confirmed: false })
        const height = cardHeightFor([card], 110, detail, look)
        const drawing = draw({ ...card, height }, { detail, look })
        expect(drawing.overflows).toEqual([])
        for (const text of textsOf(drawing.shapes)) {
          expect(text.x).toBeGreaterThanOrEqual(0)
          expect(text.x + text.width).toBeLessThanOrEqual(110)
          expect(text.y + text.height).toBeLessThanOrEqual(height)
        }
      }
    },
  )

  test('posters print the reference on the spine or in a corner tab', () => {
    const spine = draw(aCard(), { look: posterCardLook(16.6, 11) })
    const tab = draw(aCard(), { look: posterCardLook(13.5, 10.5, 'compact'), detail: 'compact' })
    expect(wordsIn(spine.shapes)).toContain('C6')
    expect(wordsIn(tab.shapes)).toContain('C6')
    expect(wordsIn(draw(aCard()).shapes)).not.toContain('C6')
  })

  test('a draft carries a mark and says so to screen readers', () => {
    const plain = draw(aCard())
    const draft = draw(aCard({ confirmed: false }))
    expect(shapesOf(draft.shapes, 'path')).toHaveLength(shapesOf(plain.shapes, 'path').length + 1)
    expect(draft.alt).toContain('Draft, not confirmed')
    expect(plain.alt).not.toContain('Draft')
  })

  test('every state differs from the default in more than color', () => {
    const outline = (state: 'default' | 'selected' | 'related' | 'focused' | 'in selection') =>
      JSON.stringify(
        draw(aCard(), { state }).shapes.map((shape) =>
          shape.kind === 'rect' ? [shape.x, shape.width, shape.strokeWidth, shape.dash] : 0,
        ),
      )
    const states = ['default', 'selected', 'related', 'focused', 'in selection'] as const
    expect(new Set(states.map(outline)).size).toBe(states.length)
  })

  test('the dark theme takes the family color for dark ground', () => {
    const dark = themeNamed('dark')
    const spine = shapesOf(draw(aCard(), { theme: dark }).shapes, 'path')[0]
    expect(spine?.fill).toBe(familyColor(dark, aCard()))
    expect(spine?.fill).not.toBe(aCard().color)
  })

  test('what is read aloud names reference, pay, demand and credential', () => {
    expect(cardWords(aCard())).toBe(
      'C6 Registered nurse. Middle pay $93,600 a year. Demand: growing. RN license',
    )
  })

  test('letters that cannot be printed are replaced, not drawn as boxes', () => {
    const drawing = draw(aCard({ title: 'Nurse 👩‍⚕️ aide\u00ad', shortTitle: '' }))
    expect(wordsIn(drawing.shapes)[0]).toBe('Nurse aide')
  })
})

test('a rung of one employer has a dashed edge, and says whose it is', () => {
  const dashed = (card: SceneCard) =>
    shapesOf(draw(card).shapes, 'rect').filter(({ dash }) => dash !== undefined)
  expect(dashed(aCard())).toHaveLength(0)
  const own = aCard({ employer: 'River clinic' })
  expect(dashed(own)).toHaveLength(1)
  expect(cardWords(own)).toContain('At River clinic only')
})
