import { countOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import { fitsItsBox } from '../annotations/annotationDrawing.ts'
import type { CardOverflow } from '../cardDrawing.ts'
import { losesLetters } from '../printableText.ts'
import type { PosterFinding } from './posterFinding.ts'
import type { PosterLayout } from './posterLayout.ts'
import { readingFindings } from './readingDistance.ts'

/** What is wrong with a laid out poster, the most important first. */
export function posterFindings(
  document: Document,
  layout: PosterLayout,
  drawn: {
    /** Points. */
    readonly smallestType: number
    readonly overflows: readonly CardOverflow[]
    readonly routesLeft: number
    readonly isChartLeft: boolean
    readonly readFrom: number | undefined
    /** The sheet shows a part of the map already. */
    readonly isPart: boolean
    /** What would put titles on the cards. */
    readonly split: string
  },
): PosterFinding[] {
  const { scene } = layout.map
  const { routesLeft, isChartLeft } = drawn
  const map = document.map.get(scene.mapId)
  const look = { theme: layout.pen.theme, size: layout.map.labelSize }
  const references = new Map(scene.cards.map((card) => [card.id, card.reference]))
  const unprintable = scene.cards.filter(({ title }) => losesLetters(title))
  return [
    ...drawn.overflows.map(({ roleId, part, text }) =>
      review(
        'text-cut',
        `The ${part} of ${references.get(roleId) ?? 'a role'}, "${text}", is cut on its card. Give it a shorter one, or choose a larger sheet.`,
      ),
    ),
    ...scene.annotations
      .filter((annotation) => !fitsItsBox(annotation, look))
      .map(({ text }) =>
        review(
          'note-cut',
          `The note "${shortNote(text)}" is cut at this size. Make it larger on the map, or write less.`,
        ),
      ),
    ...unprintable.map(({ reference, title }) =>
      review(
        'letters-lost',
        `The title of ${reference}, "${title}", has letters the fonts cannot print.`,
      ),
    ),
    ...readingFindings(drawn.readFrom ?? map?.readFrom ?? 0, layout, drawn),
    ...(routesLeft > 0
      ? [
          review(
            'routes-left',
            `${countOf(routesLeft, 'route')} chosen for the poster ${routesLeft === 1 ? 'is' : 'are'} left out: this sheet has no room for more.`,
          ),
        ]
      : []),
    ...(isChartLeft
      ? [review('chart-left', 'Pay by job family is left out: this sheet has no room for it.')]
      : []),
    ...(scene.detail === 'block'
      ? [
          review(
            'references-only',
            `Cards show references only, with an index of titles beside them. ${drawn.split}`,
          ),
        ]
      : []),
    ...(map?.headline === ''
      ? [
          review(
            'no-headline',
            'This map has no headline: the poster shows the title of the project.',
          ),
        ]
      : []),
  ]
}

function review(code: PosterFinding['code'], message: string): PosterFinding {
  return { code, severity: 'review', message }
}

const longestNote = 40

function shortNote(text: string): string {
  const [first = ''] = text.trim().split('\n')
  return first.length > longestNote ? `${first.slice(0, longestNote - 1).trimEnd()}…` : first
}
