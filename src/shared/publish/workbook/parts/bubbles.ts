import type { Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { centeredBaseline, textShape } from '#shared/map/textShapes.ts'
import { ink } from '../layout/ink.ts'
import { field } from './writeIn.ts'

const diameter = millimeters(5.3)
const widest = millimeters(8.2)

/**
 * One bubble per point of a scale, the chosen one filled in. A scale with too many points for the
 * width, or with long numbers, gets a field for the number instead.
 */
export function bubbles(values: readonly number[], chosen: number | null, width: number): Part {
  const pitch = Math.min(widest, width / values.length)
  if (pitch < diameter + 1 || values.some((value) => numberText(value).length > 3)) {
    const text = chosen === null ? '' : numberText(chosen)
    return field(Math.min(width, millimeters(16)), text, millimeters(7), ink.paper)
  }
  const shapes = values.flatMap((value, index) =>
    bubble(numberText(value), index * pitch + diameter / 2, value === chosen),
  )
  return { width: (values.length - 1) * pitch + diameter, height: diameter, shapes }
}

/** A bubble whose center stands at `x`, half its height below the top. */
export function bubble(text: string, x: number, isFilled: boolean): Shape[] {
  const line = millimeters(0.32)
  const look = {
    family: 'Source Sans 3',
    weight: isFilled ? 700 : 500,
    size: 9.5,
  } as const
  return [
    {
      kind: 'circle',
      cx: x,
      cy: diameter / 2,
      r: (diameter - line) / 2,
      fill: isFilled ? ink.strong : ink.paper,
      stroke: isFilled ? ink.strong : ink.controlLine,
      strokeWidth: line,
    },
    textShape(
      text,
      { x, y: centeredBaseline(diameter / 2, look), anchor: 'middle' },
      look,
      isFilled ? ink.paper : ink.plain,
    ),
  ]
}

/** Levels as people write them: at most two decimals, none where they are whole. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100)
}
