import { unreachable } from '../base/unreachable.ts'
import type { Role } from '../domain/records/role.ts'
import type { Shape } from './drawing.ts'

export type Demand = NonNullable<Role['demand']>

const demandPaths: Record<Demand, string> = {
  'much-faster': 'M2.5 8L7 3.5L11.5 8M2.5 12.3L7 7.8L11.5 12.3',
  faster: 'M2.5 9.7L7 5.2L11.5 9.7',
  average: 'M2.5 7H11.5',
  declining: 'M2.5 4.7L7 9.2L11.5 4.7',
}

type Place = { readonly x: number; readonly y: number; readonly size: number }

/** Demand as a shape, never as a color: x and y are the top left corner of a square of `size`. */
export function demandMark(demand: Demand, place: Place, color: string): Shape {
  return scaled(place, 14, [roundStroke(demandPaths[demand], color, 2)])
}

/** A mortarboard: the move asks for a course. */
export function trainingMark(place: Place, color: string): Shape {
  return scaled(place, 20, [
    roundStroke(
      'M2.5 8L10 4.5L17.5 8L10 11.5ZM5.8 9.7V13.7C7 14.9 8.4 15.5 10 15.5C11.6 15.5 13 14.9 14.2 13.7V9.7M17.5 8V12.5',
      color,
      1.7,
    ),
  ])
}

/** A small hollow diamond: facts here are a draft that no expert has confirmed. */
export function draftMark(place: Place, color: string): Shape {
  return scaled(place, 10, [{ ...roundStroke('M5 1L9 5L5 9L1 5Z', color, 1.4), lineJoin: 'round' }])
}

/** A padlock: the card keeps its place. */
export function lockMark(place: Place, color: string): Shape {
  return scaled(place, 14, [
    roundStroke('M3.5 6.5H10.5V11.5H3.5ZM5 6.5V4.5C5 1.8 9 1.8 9 4.5V6.5', color, 1.3),
  ])
}

/** Octagon (problem) or triangle (to review) with an exclamation mark. */
export function findingMark(kind: 'problem' | 'review', place: Place, color: string): Shape {
  const outline =
    kind === 'problem' ? 'M4.4 1H9.6L13 4.4V9.6L9.6 13H4.4L1 9.6V4.4Z' : 'M7 1.2L13.2 12.4H0.8Z'
  const stem = kind === 'problem' ? 'M7 4V7.6M7 10V10.1' : 'M7 5.2V8.4M7 10.4V10.5'
  return scaled(place, 14, [roundStroke(`${outline}${stem}`, color, 1.3)])
}

type PathShape = Extract<Shape, { kind: 'path' }>

function roundStroke(d: string, color: string, strokeWidth: number): PathShape {
  return {
    kind: 'path',
    d,
    fill: 'none',
    stroke: color,
    strokeWidth,
    lineCap: 'round',
    lineJoin: 'round',
  }
}

function scaled(place: Place, grid: number, shapes: readonly Shape[]): Shape {
  return { kind: 'group', x: place.x, y: place.y, scale: place.size / grid, shapes }
}

/** What a demand mark says. */
export function demandWords(demand: Demand): string {
  switch (demand) {
    case 'much-faster':
      return 'Growing fast'
    case 'faster':
      return 'Growing'
    case 'average':
      return 'About average'
    case 'declining':
      return 'Shrinking'
  }
  return unreachable(demand)
}
