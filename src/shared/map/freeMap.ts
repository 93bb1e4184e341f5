import { lineShapesOfMap, placementsOfMap } from '../domain/queries/maps.ts'
import type { Box, Point } from './drawing.ts'
import { hundredths } from './hundredths.ts'
import type { MapPlan } from './planMap.ts'
import { routeAround } from './routing/around/routeAround.ts'
import { at } from './routing/at.ts'
import type { Edges } from './routing/boxIndex.ts'
import { hopsOf } from './routing/hops.ts'
import type { LabelWish } from './routing/labelSpots.ts'
import { placeLabels } from './routing/labels.ts'
import { aroundRules } from './routing/lineShapes.ts'
import type { Routing } from './routing/routeLines.ts'
import type { LineWish } from './routing/routingInput.ts'
import { sizesOf } from './routing/sizes.ts'
import type { FreeGround, SceneMetrics } from './scene.ts'

/** A map whose cards stand where they were put. */
export type FreeLayout = Pick<Routing, 'lines' | 'labels'> & {
  readonly width: number
  readonly height: number
  /** Top left corners of the cards. */
  readonly places: readonly Point[]
  readonly ground: FreeGround
}

type Pitch = Point

/** Columns and rows move apart up to this much to fill a page. */
const mostStretch = 1.5

/**
 * Lays out a free arrangement: cards exactly where their placements say, in card pitches; cards
 * nobody placed where the lattice has them, farther down where that is taken. Lines lead around the
 * cards; a time that finds no free place on its line is left out. A page with a wished width or
 * height is filled by wider pitches, the rest of it lies around the map.
 */
export function layOutFree(
  plan: MapPlan,
  wishes: readonly LineWish[],
  metrics: SceneMetrics,
): FreeLayout {
  const pitch = pitchOf(plan, metrics)
  const spots = spotsOf(plan)
  const natural = drawn(plan, spots, pitch, wishes, metrics)
  const stretched = {
    x: stretchedPitch(pitch.x, spots, 'x', (metrics.targetWidth ?? 0) - natural.width),
    y: stretchedPitch(pitch.y, spots, 'y', (metrics.targetHeight ?? 0) - natural.height),
  }
  if (stretched.x === pitch.x && stretched.y === pitch.y) return onPage(natural, metrics)
  const wider = drawn(plan, spots, stretched, wishes, metrics)
  const fits =
    wider.width <= Math.max(natural.width, metrics.targetWidth ?? 0) &&
    wider.height <= Math.max(natural.height, metrics.targetHeight ?? 0)
  return onPage(fits ? wider : natural, metrics)
}

function pitchOf({ links, lattice }: MapPlan, metrics: SceneMetrics): Pitch {
  const { labelHeight } = sizesOf(metrics, true)
  // Whole moves per card, so that the map does not grow with every line.
  const tracks = 3 + 2 * Math.ceil(links.length / Math.max(1, lattice.cards.length))
  const gap = metrics.trackGap * Math.max(5, tracks)
  return {
    x: hundredths(metrics.cardWidth + Math.max(metrics.columnGap, gap)),
    y: hundredths(metrics.cardHeight + Math.max(labelHeight * 1.5 + metrics.portGap, gap)),
  }
}

function stretchedPitch(
  pitch: number,
  spots: readonly Point[],
  axis: 'x' | 'y',
  spare: number,
): number {
  const places = spots.map((spot) => spot[axis])
  const span = most(places) - least(places)
  if (spare <= 0 || span <= 0) return pitch
  // A little less than all: lines around the outermost cards want room too.
  return hundredths(Math.min(pitch * mostStretch, pitch + (spare * 0.97) / span))
}

/** In the middle of a page that is larger. */
function onPage(layout: FreeLayout, metrics: SceneMetrics): FreeLayout {
  const width = Math.max(layout.width, metrics.targetWidth ?? 0)
  const height = Math.max(layout.height, metrics.targetHeight ?? 0)
  const shift = {
    x: hundredths((width - layout.width) / 2),
    y: hundredths((height - layout.height) / 2),
  }
  if (shift.x === 0 && shift.y === 0) return layout
  const moved = <T extends Point>(at: T): T => ({
    ...at,
    x: hundredths(at.x + shift.x),
    y: hundredths(at.y + shift.y),
  })
  return {
    width,
    height,
    places: layout.places.map(moved),
    lines: layout.lines.map(({ points, hops }) => ({
      points: points.map(moved),
      hops: hops.map(moved),
    })),
    labels: layout.labels.map((box) => box && moved(box)),
    ground: moved(layout.ground),
  }
}

function drawn(
  plan: MapPlan,
  spots: readonly Point[],
  pitch: Pitch,
  wishes: readonly LineWish[],
  metrics: SceneMetrics,
): FreeLayout {
  const sizes = sizesOf(metrics, true)
  const cards = spots.map(({ x, y }): Edges => {
    // Rounded before lines are drawn to them, so that both end up on the same hundredth.
    const [left, top] = [hundredths(x * pitch.x), hundredths(y * pitch.y)]
    return { left, top, right: left + metrics.cardWidth, bottom: top + metrics.cardHeight }
  })
  const shapes = lineShapesOfMap(plan.document, plan.mapId)
  const plain = aroundRules(metrics, sizes)
  // Room for an arrow head before the card.
  const rules = { ...plain, clearance: Math.max(plain.clearance, sizes.arrow * 1.2) }
  const routed = routeAround(
    wishes.map(({ from, to, wide }, line) => {
      const shape = shapes.get(at(plan.transitions, line).id)
      const base = at(cards, from < 0 ? to : from)
      const [x, y] = [(base.left + base.right) / 2, (base.top + base.bottom) / 2]
      return {
        from,
        to,
        wide,
        fromSide: shape?.fromSide ?? null,
        toSide: shape?.toSide ?? null,
        bends: (shape?.bends ?? []).map((bend) => ({
          x: x + bend.x * pitch.x,
          y: y + bend.y * pitch.y,
        })),
      }
    }),
    cards,
    rules,
  )
  const rim = Math.max(metrics.columnGap / 2, metrics.portGap) + sizes.ringRadius
  const corners = [
    ...cards.flatMap(({ left, top, right, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
    ...routed.flat(),
  ]
  const shift = {
    x: hundredths(rim - least(corners.map(({ x }) => x))),
    y: hundredths(rim - least(corners.map(({ y }) => y))),
  }
  const width = hundredths(most(corners.map(({ x }) => x)) + shift.x + rim)
  const height = hundredths(most(corners.map(({ y }) => y)) + shift.y + rim)
  const moved = ({ x, y }: Point): Point => ({
    x: hundredths(x + shift.x),
    y: hundredths(y + shift.y),
  })
  const points = routed.map((line) => line.map(moved))
  const hops = hopsOf(points)
  const places = cards.map(({ left, top }) => moved({ x: left, y: top }))
  return {
    width,
    height,
    places,
    lines: points.map((line, index) => ({ points: line, hops: at(hops, index) })),
    labels: labelsOf(wishes, points, places, { width, height }, metrics),
    ground: { ...shift, pitchX: pitch.x, pitchY: pitch.y },
  }
}

/** Counted from the place 0, 0, so that the map does not jump when its first card moves on. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), 0)
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0)
}

/** Columns and rows from the top left, in the order of the cards. */
function spotsOf({ document, mapId, lattice }: MapPlan): Point[] {
  const placements = placementsOfMap(document, mapId)
  const taken: Point[] = []
  const spots = lattice.cards.map(({ role }): Point | null => {
    const placement = placements.get(role.id)
    if (placement?.x == null || placement.y == null) return null
    const spot = { x: placement.x, y: placement.y }
    taken.push(spot)
    return spot
  })
  return spots.map((spot, index) => {
    if (spot) return spot
    const { column, row } = at(lattice.cards, index)
    const own = { x: column, y: row }
    while (taken.some(({ x, y }) => Math.abs(x - own.x) < 1 && Math.abs(y - own.y) < 1)) own.y += 1
    taken.push(own)
    return own
  })
}

function labelsOf(
  wishes: readonly LineWish[],
  points: readonly (readonly Point[])[],
  places: readonly Point[],
  page: { readonly width: number; readonly height: number },
  metrics: SceneMetrics,
): (Box | null)[] {
  const boxes = wishes.map((): Box | null => null)
  if (!metrics.showLabels) return boxes
  const asked = wishes.map(
    ({ labelWidth, arrows }, line): LabelWish => ({
      line,
      points: at(points, line),
      width: labelWidth,
      arrows,
      aboveY: null,
    }),
  )
  const cards = places.map(
    ({ x, y }): Edges => ({
      left: x,
      top: y,
      right: x + metrics.cardWidth,
      bottom: y + metrics.cardHeight,
    }),
  )
  for (const { line, box, free } of placeLabels(
    asked,
    cards,
    page,
    sizesOf(metrics, true),
    'aside',
  )) {
    if (free) boxes[line] = box
  }
  return boxes
}
