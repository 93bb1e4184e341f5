import { expect, test } from 'vitest'
import type { Shape } from '#shared/map/drawing.ts'
import { frameOf } from '#shared/publish/workbook/layout/frame.ts'
import type { WorkbookPage } from '#shared/publish/workbook/layout/page.ts'
import { pageProblems } from './pageProblems.ts'

const frame = frameOf('letter')

function aPage(shapes: readonly Shape[]): WorkbookPage {
  return {
    drawing: { width: frame.width, height: frame.height, alt: '', shapes },
    downTexts: [],
    title: 'Page',
    tab: 'Start',
    bookmarks: [],
    links: [],
  }
}

function aText(text: string, x: number, y: number, size = 11): Shape {
  return { kind: 'text', text, x, y, size, family: 'Source Sans 3', weight: 400, color: '#000000' }
}

function aBox(x: number, y: number, width: number, height: number): Shape {
  return { kind: 'rect', x, y, width, height }
}

test.each<[string, readonly Shape[], string[]]>([
  ['texts apart', [aText('one', 100, 100), aText('two', 100, 120)], []],
  [
    'a text over another',
    [aText('one', 100, 100), aText('two', 104, 103)],
    ['"one" stands over "two"'],
  ],
  ['a text that runs off', [aText('a long text', 590, 100)], ['"a long text" is off the sheet']],
  ['a text inside a box', [aBox(90, 80, 100, 40), aText('one', 100, 100)], []],
  [
    'a text wider than its box',
    [aBox(95, 80, 20, 40), aText('wider', 100, 100)],
    ['"wider" stands across the edge of a box'],
  ],
  ['type below the floor', [aText('small', 100, 100, 9)], ['"small" is too small']],
  ['a box over the footer', [aBox(100, 700, 100, 60)], ['a box from 700 reaches over the footer']],
])('%s', (_, shapes, problems) => {
  expect(pageProblems(aPage(shapes), frame)).toEqual(problems)
})
