import type { Id } from '../base/identifiers.ts'
import { type Document, settingsOf } from './document.ts'
import { scalesInOrder } from './queries/order.ts'
import type { Scale } from './records/structure.ts'

/** Keeps sums like 0.1 + 0.2 from missing a point or a half by a rounding error. */
const tolerance = 1e-9

type Ends = { readonly min: number; readonly max: number }

/** Lowest and highest point of a scale. */
export function endsOf(scale: Scale): Ends {
  return { min: scale.points[0]?.value ?? 0, max: scale.points.at(-1)?.value ?? 0 }
}

/**
 * Where a value of one scale lies on another: (value − min) / (max − min) of the first, stretched
 * to the second, without rounding.
 */
export function exactPosition(value: number, from: Scale, to: Scale): number {
  if (from.id === to.id) return value
  const source = endsOf(from)
  const target = endsOf(to)
  const span = source.max - source.min
  return target.min + ((value - source.min) * (target.max - target.min)) / span
}

/** The nearest defined point of a scale; a value half way goes to the higher one. */
export function nearestPoint(scale: Scale, value: number): number {
  let best = endsOf(scale).min
  for (const point of scale.points) {
    if (Math.abs(point.value - value) <= Math.abs(best - value) + tolerance) best = point.value
  }
  return best
}

/**
 * A level on another scale: a linear map of (value − min) / (max − min), then the nearest defined
 * point, halves up. Lossy, so records keep the value and scale they were given in.
 */
export function convertValue(value: number, from: Scale, to: Scale): number {
  return nearestPoint(to, exactPosition(value, from, to))
}

/** How many points of the scale lie above `have` up to `need`; 0 when nothing is missing. */
export function pointsBetween(scale: Scale, have: number, need: number): number {
  return scale.points.filter(({ value }) => value > have + tolerance && value <= need + tolerance)
    .length
}

/**
 * A value in 0 to 100: (value − lowest) / (highest − lowest) × 100, the standardized score that
 * O*NET OnLine prints (importance 3 on 1 to 5 is 50, level 5 on 0 to 7 is 71 after rounding).
 */
export function standardizedValue(value: number, ends: Ends): number {
  return ((value - ends.min) * 100) / (ends.max - ends.min)
}

/**
 * The scale on which the project compares levels: its default, else the first by name. Null only
 * in a project without scales, which can hold no requirement and no rating.
 */
export function projectScale(document: Document): Scale | null {
  const { defaultScaleId } = settingsOf(document)
  const chosen = defaultScaleId === null ? undefined : document.scale.get(defaultScaleId)
  return chosen ?? scalesInOrder(document)[0] ?? null
}

/** A level given on any scale of the project, on the scale it compares on. */
export function onProjectScale(document: Document, value: number, scaleId: Id): number {
  const to = projectScale(document)
  const from = document.scale.get(scaleId)
  return from && to ? convertValue(value, from, to) : value
}

/**
 * O*NET levels run from 0 to 7. Two profiles on that scale are compared by their raw values, since
 * rounding them to described points would lose what the comparison is about.
 */
export function isOnetLevelScale(scale: Scale): boolean {
  const { min, max } = endsOf(scale)
  return min === 0 && max === 7
}

/** The words of a point ("alone"); empty for a value between the points. */
export function pointLabel(scale: Scale, value: number): string {
  return scale.points.find((point) => point.value === value)?.label ?? ''
}

/** Number and words of a level: "3, alone"; the bare number between the points. */
export function levelText(scale: Scale, value: number): string {
  const label = pointLabel(scale, value)
  const number = String(Math.round(value * 100) / 100)
  return label === '' ? number : `${number}, ${label}`
}
