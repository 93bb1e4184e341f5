import { listOf } from '../../base/words.ts'
import type { TransitionKind } from '../../domain/records/transition.ts'
import { lineSample } from '../lineSample.ts'
import type { LegendEntry, Scene } from '../scene.ts'
import { tagShapes, wordTag } from '../wordTags.ts'
import { paragraph, singleLine } from './paragraph.ts'
import { type Part, placed, sideBySide, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'

const notes: Record<TransitionKind, string> = {
  advancement: 'Next step up in the same job family',
  lateral: 'Same level. Most skills carry over',
  bridge: 'Up and across, with a course',
  entry: 'Join here from outside',
  specialization: 'Deeper into one area',
  lead: 'Up to leading others',
  'step-back': 'Down a level, to change course',
}

type LineEntry = Extract<LegendEntry, { kind: 'line' }>

export type KeyColors = { readonly ink: string; readonly note: string; readonly ground: string }

/** "How to read a line": the kinds of move that are on the map, with or without a sentence each. */
export function lineKey(
  scene: Scene,
  options: {
    readonly notes: 'with notes' | 'names only'
    readonly columns: number
    readonly colors: KeyColors
  },
  pen: PosterPen,
): Part {
  const items = lineKeyItems(scene, options, pen)
  const perColumn = Math.ceil(items.length / options.columns)
  const gap = pen.length(options.notes === 'with notes' ? (perColumn > 4 ? 2.4 : 4.6) : 2.2)
  const columns = Array.from({ length: options.columns }, (_, index) =>
    stacked(items.slice(index * perColumn, (index + 1) * perColumn), gap),
  )
  return sideBySide(
    columns.filter(({ height }) => height > 0),
    pen.length(8),
  )
}

/** The same one by one, to be set in running lines. */
export function lineKeyItems(
  scene: Scene,
  options: { readonly notes: 'with notes' | 'names only'; readonly colors: KeyColors },
  pen: PosterPen,
): Part[] {
  return lineEntries(scene).map((entry) => keyItem(entry, options, pen))
}

/**
 * Kinds that a word beside their line tells apart share an entry where the map has no room for the
 * words: there they look alike, and the key says so.
 */
function lineEntries(scene: Scene): LineEntry[] {
  const entries = scene.legend.filter((entry): entry is LineEntry => entry.kind === 'line')
  if (scene.detail !== 'block' && scene.detail !== 'title') return entries
  const alike = entries.filter(({ transitionKind }) => solid.has(transitionKind))
  const [first] = alike
  if (!first || alike.length < 2) return entries
  const words = alike.map(({ text }, index) => (index === 0 ? text : text.toLowerCase()))
  const merged = { ...first, text: listOf(words, 'or') }
  return entries.flatMap((entry) =>
    entry === first ? [merged] : alike.includes(entry) ? [] : [entry],
  )
}

const solid: ReadonlySet<TransitionKind> = new Set(['advancement', 'specialization', 'lead'])

function keyItem(
  entry: LineEntry,
  options: { readonly notes: 'with notes' | 'names only'; readonly colors: KeyColors },
  pen: PosterPen,
): Part {
  const { ink, note, ground } = options.colors
  // The note says in a sentence what the part after the comma says in a word.
  const [term = entry.text] = entry.text.split(',')
  const name = singleLine(
    options.notes === 'with notes' ? term : entry.text,
    pen.look('Source Sans 3', 700, 17),
    ink,
    1.15,
  )
  const words =
    options.notes === 'with notes'
      ? stacked(
          [
            name,
            paragraph(
              [pen.sans(400, 14.5, note)(notes[entry.transitionKind])],
              Number.POSITIVE_INFINITY,
              1.2,
            ),
          ],
          0,
        )
      : name
  const unit = Math.max(pen.length(0.66), 1.1)
  const sampleWidth = unit * (options.notes === 'with notes' ? 48 : 34)
  const tagSize = pen.profile.smallest
  const middle = { x: sampleWidth * 0.42, y: words.height / 2 }
  const tag = wordTag(entry.transitionKind, middle, tagSize)
  const sample: Part = {
    width: sampleWidth,
    height: words.height,
    shapes: [
      lineSample(
        entry.transitionKind,
        { x: 0, y: words.height / 2, width: sampleWidth, unit },
        { line: ink, ground },
      ),
      ...(tag && tag.width < sampleWidth * 0.62
        ? tagShapes(tag, tagSize, { ...pen.theme, card: ground, ink2: ink })
        : []),
    ],
  }
  const gap = pen.length(5)
  return {
    width: sampleWidth + gap + words.width,
    height: words.height,
    shapes: [placed(sample, 0, 0), placed(words, sampleWidth + gap, 0)],
  }
}
