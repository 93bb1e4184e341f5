import { dollarsShort } from '../base/money.ts'
import { unreachable } from '../base/unreachable.ts'
import type { Box, Drawing, Shape } from './drawing.ts'
import { drawnLegend } from './drawnLegend.ts'
import { lineSample } from './lineSample.ts'
import { demandMark, draftMark } from './marks.ts'
import type { Theme } from './palette.ts'
import { payRuler } from './payRuler.ts'
import type { LegendEntry, Scene } from './scene.ts'
import { measureText, type TextLook } from './textMeasure.ts'
import { centeredBaseline, textShape } from './textShapes.ts'
import { tagShapes, wordTag } from './wordTags.ts'

/** Widths of the samples in multiples of the type size. */
const sampleWidths: Record<LegendEntry['kind'], number> = {
  line: 3.4,
  demand: 1.2,
  'pay-ruler': 4.5,
  unconfirmed: 0.8,
  employer: 1.8,
}

/**
 * The key of a map as a strip: what is on this map and nothing else, going on in a new line where
 * `width` (points) ends. `size` is its type size.
 */
export function legendDrawing(
  scene: Scene,
  options: { readonly theme: Theme; readonly width: number; readonly size: number },
): Drawing {
  const { theme, size, width } = options
  const look: TextLook = { family: 'Source Sans 3', weight: 400, size }
  const lineHeight = size * 1.7
  const entries = drawnLegend(scene)
  const shapes: Shape[] = []
  let x = 0
  let y = lineHeight / 2
  for (const entry of entries) {
    const sample = sampleWidths[entry.kind] * size
    const text = wordsOf(entry)
    const needed = sample + size * 0.5 + measureText(text, look)
    if (x > 0 && x + needed > width) {
      x = 0
      y += lineHeight
    }
    shapes.push(...sampleShapes(entry, { x, y, width: sample, size }, theme))
    shapes.push(
      textShape(
        text,
        { x: x + sample + size * 0.5, y: centeredBaseline(y, look) },
        look,
        theme.ink2,
      ),
    )
    x += needed + size * 1.4
  }
  return {
    width,
    height: entries.length === 0 ? 0 : y + lineHeight / 2,
    shapes,
    alt: `Key: ${entries.map(wordsOf).join('; ')}`,
  }
}

function wordsOf(entry: LegendEntry): string {
  if (entry.kind !== 'pay-ruler') return entry.text
  return `Pay, ${dollarsShort(entry.min)} to ${dollarsShort(entry.max)}`
}

function sampleShapes(
  entry: LegendEntry,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
  theme: Theme,
): Shape[] {
  const { x, y, width, size } = place
  const box = { x, y: y - size * 0.6, size: size * 1.2 }
  switch (entry.kind) {
    case 'line': {
      const tag = wordTag(entry.transitionKind, { x: x + width * 0.4, y }, size * 0.8)
      return [
        lineSample(
          entry.transitionKind,
          { x, y, width, unit: size * 0.085 },
          { line: theme.edge, ground: theme.card },
        ),
        ...(tag && tag.width < width * 0.7 ? tagShapes(tag, size * 0.8, theme) : []),
      ]
    }
    case 'demand':
      return [demandMark(entry.demand, box, theme.ink)]
    case 'pay-ruler':
      return payRuler(
        {
          middle: entry.min + (entry.max - entry.min) * 0.45,
          range: {
            low: entry.min + (entry.max - entry.min) * 0.2,
            high: entry.min + (entry.max - entry.min) * 0.7,
          },
        },
        { x, y: y - size * 0.17, width, height: size * 0.34 },
        { scale: entry, theme, tick: size * 0.16, overhang: size * 0.16 },
      )
    case 'unconfirmed':
      return [draftMark({ x, y: y - size * 0.35, size: size * 0.7 }, theme.ink2)]
    case 'employer':
      return [employerSample({ x, y: y - size * 0.5, width, height: size }, theme)]
  }
  return unreachable(entry)
}

/** A small card with the edge that cards of one employer have. */
export function employerSample(box: Box, theme: Theme): Shape {
  const line = box.height * 0.12
  return {
    kind: 'rect',
    x: box.x + line / 2,
    y: box.y + line / 2,
    width: box.width - line,
    height: box.height - line,
    radius: box.height * 0.2,
    fill: theme.card,
    stroke: theme.ink2,
    strokeWidth: line,
    dash: [line * 2.4, line * 1.6],
  }
}
