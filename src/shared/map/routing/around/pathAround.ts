import type { CardSide } from '../../../domain/records/map.ts'
import type { Point } from '../../drawing.ts'
import { at } from '../at.ts'
import type { Edges } from '../boxIndex.ts'
import { type Field, fieldOf } from './field.ts'
import { heapOf } from './heap.ts'
import type { PathEnd } from './pathEnd.ts'

export type AroundRules = {
  /** Distance kept from cards, in points. */
  readonly clearance: number
  /** Farthest a line may start from the middle of a card side, as a share of the half side. */
  readonly reach: number
  /** What a bend costs, in points of length. */
  readonly bend: number
}

/** Right, down, left, up: a turn is one step on. */
const steps = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
] as const
const sideOfStep: readonly CardSide[] = ['right', 'bottom', 'left', 'top']
/** A start off the middle of its side costs this much of the distance. */
const offMiddle = 0.35

/**
 * The shortest right-angled path between two ends around cards, few bends before length; null when
 * there is none. Found by A* on the lines along, beside and through the middle of the cards.
 */
export function pathAround(
  from: PathEnd,
  to: PathEnd,
  cards: readonly Edges[],
  rules: AroundRules,
): Point[] | null {
  const own = [from, to].flatMap((end) => ('card' in end ? [end.card] : []))
  const others = cards.filter((card) => !own.includes(card))
  const field = fieldOf({ from, to, own, others, clearance: rules.clearance })
  const starts = gatesOf(from, field, rules)
  const goals = new Map(
    gatesOf(to, field, rules).map((gate) => [gate.vertex * 4 + ((gate.step + 2) % 4), gate.cost]),
  )
  return search(field, starts, goals, rules)
}

type Gate = { readonly vertex: number; readonly step: number; readonly cost: number }

/** Vertices where a path may leave an end, with the direction outward. */
function gatesOf(end: PathEnd, field: Field, { reach }: AroundRules): Gate[] {
  const { xs, ys } = field
  if ('point' in end) {
    const vertex = ys.indexOf(end.point.y) * xs.length + xs.indexOf(end.point.x)
    const { point, cameFrom = point } = end
    return steps.flatMap(({ x, y }, step) => {
      const back = x * (cameFrom.x - point.x) + y * (cameFrom.y - point.y) > 0
      return back ? [] : [{ vertex, step, cost: 0 }]
    })
  }
  const { left, top, right, bottom } = end.card
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return steps.flatMap((step, number): Gate[] => {
    if (end.side !== null && sideOfStep[number] !== end.side) return []
    const upright = step.x === 0
    const places = upright ? xs : ys
    const center = upright ? middle.x : middle.y
    const most = ((upright ? right - left : bottom - top) / 2) * reach
    const edge = upright ? (step.y > 0 ? bottom : top) : step.x > 0 ? right : left
    return places.flatMap((place, index): Gate[] => {
      const off = Math.abs(place - center)
      if (off > most) return []
      const vertex = upright
        ? ys.indexOf(edge) * xs.length + index
        : index * xs.length + xs.indexOf(edge)
      return [{ vertex, step: number, cost: off * offMiddle }]
    })
  })
}

function search(
  field: Field,
  starts: readonly Gate[],
  goals: ReadonlyMap<number, number>,
  { bend }: AroundRules,
): Point[] | null {
  const { xs, ys } = field
  const best = new Map<number, number>()
  const before = new Map<number, number>()
  const heap = heapOf()
  const goalPlaces = [...goals.keys()].map((state) => placeOf(field, state >> 2))
  const bounds = {
    left: Math.min(...goalPlaces.map(({ x }) => x)),
    right: Math.max(...goalPlaces.map(({ x }) => x)),
    top: Math.min(...goalPlaces.map(({ y }) => y)),
    bottom: Math.max(...goalPlaces.map(({ y }) => y)),
  }
  const left = (vertex: number) => {
    const { x, y } = placeOf(field, vertex)
    return (
      Math.max(0, bounds.left - x, x - bounds.right) +
      Math.max(0, bounds.top - y, y - bounds.bottom)
    )
  }
  const offer = (state: number, cost: number, previous: number) => {
    if (cost >= (best.get(state) ?? Number.POSITIVE_INFINITY) - 1e-9) return
    best.set(state, cost)
    before.set(state, previous)
    heap.add(state, cost + left(state >> 2))
  }
  for (const { vertex, step, cost } of starts) offer(vertex * 4 + step, cost, -1)
  let found = { state: -1, cost: Number.POSITIVE_INFINITY }
  for (let next = heap.take(); next; next = heap.take()) {
    if (next.cost >= found.cost) break
    const { item: state } = next
    const cost = best.get(state) ?? 0
    if (next.cost > cost + left(state >> 2) + 1e-9) continue
    const [vertex, way] = [state >> 2, state & 3]
    const end = goals.get(state)
    if (end !== undefined && cost + end < found.cost) found = { state, cost: cost + end }
    for (let step = 0; step < 4; step++) {
      if (step === (way + 2) % 4) continue
      // The first piece leaves its card straight.
      if (before.get(state) === -1 && step !== way) continue
      const ahead = field.next(vertex, step)
      if (ahead === -1) continue
      const [a, b] = [placeOf(field, vertex), placeOf(field, ahead)]
      const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
      offer(ahead * 4 + step, cost + length + (step === way ? 0 : bend), state)
    }
  }
  if (found.state === -1) return null
  const points: Point[] = []
  for (let state = found.state; state !== -1; state = before.get(state) ?? -1) {
    const vertex = state >> 2
    points.push({ x: at(xs, vertex % xs.length), y: at(ys, Math.floor(vertex / xs.length)) })
  }
  return cornersOnly(points.toReversed())
}

function placeOf({ xs, ys }: Field, vertex: number): Point {
  return { x: at(xs, vertex % xs.length), y: at(ys, Math.floor(vertex / xs.length)) }
}

/** Leaves out repeated points and points on a straight piece. */
export function cornersOnly(points: readonly Point[]): Point[] {
  const corners: Point[] = []
  for (const point of points) {
    const [before, last] = [corners.at(-2), corners.at(-1)]
    if (last && last.x === point.x && last.y === point.y) continue
    const straight =
      before &&
      last &&
      (isBetween(last, before, point, 'x', 'y') || isBetween(last, before, point, 'y', 'x'))
    if (straight) corners.pop()
    corners.push(point)
  }
  return corners
}

/** Whether a point lies on the straight piece between two others. */
function isBetween(point: Point, a: Point, b: Point, across: 'x' | 'y', along: 'x' | 'y'): boolean {
  if (a[across] !== point[across] || b[across] !== point[across]) return false
  return (point[along] - a[along]) * (b[along] - point[along]) >= 0
}

/** A path that minds no card, for cards that lie on one another. */
export function pathAcross(from: PathEnd, to: PathEnd): Point[] {
  const [a, b] = [middleOfEnd(from, to), middleOfEnd(to, from)]
  return cornersOnly([a, { x: a.x, y: (a.y + b.y) / 2 }, { x: b.x, y: (a.y + b.y) / 2 }, b])
}

function middleOfEnd(end: PathEnd, other: PathEnd): Point {
  if ('point' in end) return end.point
  const { left, top, right, bottom } = end.card
  const far = 'point' in other ? other.point.y : (other.card.top + other.card.bottom) / 2
  return { x: (left + right) / 2, y: far > (top + bottom) / 2 ? bottom : top }
}
