import { at } from '../at.ts'
import { type Edges, grown } from '../boxIndex.ts'
import type { PathEnd } from './pathEnd.ts'

/** Lines a path may run on, and which steps between their crossings are free. */
export type Field = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** The crossing one step on (0 right, 1 down, 2 left, 3 up); -1 when a card is in the way. */
  next(vertex: number, step: number): number
}

export type FieldOrder = {
  readonly from: PathEnd
  readonly to: PathEnd
  /** Cards the path ends at: it may touch them, but not run through them. */
  readonly own: readonly Edges[]
  readonly others: readonly Edges[]
  readonly clearance: number
}

export function fieldOf({ from, to, own, others, clearance }: FieldOrder): Field {
  const blocks = others.map((card) => grown(card, clearance, clearance))
  const [a, b] = own
  const xs = sortedOnce([
    ...[...own.map((card) => grown(card, clearance, clearance)), ...blocks].flatMap(
      ({ left, right }) => [left, right],
    ),
    ...own.flatMap(({ left, right }) => [left, (left + right) / 2, right]),
    ...(a && b ? shared(a.left, a.right, b.left, b.right) : []),
    ...pointsOf(from, to).map(({ x }) => x),
  ])
  const ys = sortedOnce([
    ...[...own.map((card) => grown(card, clearance, clearance)), ...blocks].flatMap(
      ({ top, bottom }) => [top, bottom],
    ),
    ...own.flatMap(({ top, bottom }) => [top, (top + bottom) / 2, bottom]),
    ...(a && b ? shared(a.top, a.bottom, b.top, b.bottom) : []),
    ...pointsOf(from, to).map(({ y }) => y),
  ])
  const [columns, rows] = [xs.length, ys.length]
  const levelBlocked = new Uint8Array(columns * rows)
  const uprightBlocked = new Uint8Array(columns * rows)
  for (const { left, top, right, bottom } of [...blocks, ...own]) {
    for (let row = 0; row < rows; row++) {
      const y = at(ys, row)
      for (let column = 0; column < columns; column++) {
        const x = at(xs, column)
        if (y > top && y < bottom && column + 1 < columns && x < right && at(xs, column + 1) > left)
          levelBlocked[row * columns + column] = 1
        if (x > left && x < right && row + 1 < rows && y < bottom && at(ys, row + 1) > top)
          uprightBlocked[row * columns + column] = 1
      }
    }
  }
  return {
    xs,
    ys,
    next(vertex, step) {
      const [column, row] = [vertex % columns, Math.floor(vertex / columns)]
      switch (step) {
        case 0:
          return column + 1 < columns && levelBlocked[vertex] === 0 ? vertex + 1 : -1
        case 1:
          return row + 1 < rows && uprightBlocked[vertex] === 0 ? vertex + columns : -1
        case 2:
          return column > 0 && levelBlocked[vertex - 1] === 0 ? vertex - 1 : -1
        default:
          return row > 0 && uprightBlocked[vertex - columns] === 0 ? vertex - columns : -1
      }
    },
  }
}

function pointsOf(...ends: readonly PathEnd[]) {
  return ends.flatMap((end) => ('point' in end ? [end.point] : []))
}

/** The middle of what two stretches share: a straight line between two cards runs there. */
function shared(start: number, end: number, otherStart: number, otherEnd: number): number[] {
  const [low, high] = [Math.max(start, otherStart), Math.min(end, otherEnd)]
  return low < high ? [(low + high) / 2] : []
}

function sortedOnce(values: readonly number[]): number[] {
  return [...new Set(values)].toSorted((a, b) => a - b)
}
