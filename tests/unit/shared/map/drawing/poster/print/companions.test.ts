import { expect, test } from 'vitest'
import { type SheetKind, sheetsOfKind } from '#shared/map/poster/print/companions.ts'
import { unwrap } from '../../../../../../support/results.ts'
import { wordsIn } from '../../aCard.ts'
import { aMap } from '../../aMap.ts'
import { overlappingTexts } from '../overlappingTexts.ts'

function sheets(sheet: SheetKind, roleId: string | null = null) {
  return sheetsOfKind(aMap(), 'map', {
    sheet,
    roleId,
    paper: 'letter',
    orientation: 'portrait',
    palette: 'color',
    howToRead: 'shown',
    routes: 'shown',
    payChart: 'shown',
  })
}

function wordsOf(sheet: SheetKind, roleId: string | null = null) {
  return unwrap(sheets(sheet, roleId)).map(({ drawing }) => {
    expect(overlappingTexts(drawing)).toEqual([])
    return wordsIn(drawing.shapes).join(' ')
  })
}

test('every job family gets a sheet that names the moves on to other sheets', () => {
  const [support = '', nursing = '', lab = ''] = wordsOf('families')
  expect(support).toContain('On to other sheets')
  expect(support).toContain('Certified nursing assistant')
  expect(nursing).toContain('Phlebotomist')
  expect(lab).not.toContain('On to other sheets')
})

test('"you are here" tells the ways out of a role and into it', () => {
  const [words = ''] = wordsOf('here', 'cna')
  expect(words).toContain('You are here')
  expect(words).toContain('Where you can go')
  expect(words).toContain('Where people come from')
  expect(words).toContain('Registered nurse')
  expect(words).toContain('Nursing aide')
})

test('"you are here" needs a role of the map', () => {
  expect(sheets('here', 'gone')).toMatchObject({ problem: { code: 'role-not-on-map' } })
})

test('slides are as wide as office programs have them, one for all and one a family', () => {
  const slides = unwrap(sheets('slide'))
  expect(slides).toHaveLength(4)
  for (const { drawing } of slides) {
    expect([drawing.width, drawing.height].map(Math.round)).toEqual([960, 540])
  }
})

test('a hand-out is one page for the hand', () => {
  expect(wordsOf('handout')).toHaveLength(1)
})
