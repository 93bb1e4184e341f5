import type { Document } from '#shared/domain/document.ts'
import { isOpen } from '#shared/domain/queries/transitions.ts'
import { type TransitionKind, transitionKinds } from '#shared/domain/records/transition.ts'
import { lineSample } from '#shared/map/lineSample.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import { ink } from '../layout/ink.ts'
import { type, words } from '../layout/type.ts'
import { rowOf } from './rows.ts'

/** Names of the kinds of move and what they mean, in the words of participants. */
export const lineKindWords: Record<
  TransitionKind,
  { readonly name: string; readonly note: string }
> = {
  advancement: { name: 'Advancement', note: 'next step up' },
  lateral: { name: 'Lateral', note: 'same level, most skills carry over' },
  bridge: { name: 'Bridge', note: 'up and across, with a course' },
  specialization: { name: 'Specialization', note: 'deeper into one area' },
  lead: { name: 'Lead role', note: 'up to leading others' },
  'step-back': { name: 'Step back', note: 'down a level, to change course' },
  entry: { name: 'Entry point', note: 'join from outside' },
}

/** Kinds of the moves that are open, in a fixed order. */
export function usedLineKinds(document: Document): TransitionKind[] {
  const used = new Set([...document.transition.values()].filter(isOpen).map(({ kind }) => kind))
  return transitionKinds.filter((kind) => used.has(kind))
}

/** A short piece of the line that stands for a kind of move, in a room of its own. */
export function lineKindSample(kind: TransitionKind, width = millimeters(13)): Part {
  const height = 12
  return {
    width,
    height,
    shapes: [
      lineSample(
        kind,
        { x: 0, y: height / 2, width, unit: 1 },
        { line: ink.strong, ground: ink.paper },
      ),
    ],
  }
}

/** The line, its name, and below it what it means. */
export function lineKindRow(kind: TransitionKind, width: number): Part {
  const sample = lineKindSample(kind)
  const left = sample.width + millimeters(3)
  const { name, note } = lineKindWords[kind]
  const room = width - left
  const text = stacked(
    [
      words({ ...type.bodyStrong, leading: 1.2 }, name, room),
      words({ ...type.small, leading: 1.2 }, note, room),
    ],
    0,
  )
  return rowOf(
    [
      { part: sample, x: 0, width: sample.width },
      { part: text, x: left, width: room },
    ],
    width,
    0,
    millimeters(0.4),
  )
}
