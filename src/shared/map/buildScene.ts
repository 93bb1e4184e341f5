import type { Id } from '../base/identifiers.ts'
import { romanNumeral } from '../base/numerals.ts'
import { type Document, settingsOf } from '../domain/document.ts'
import { lineShapesOfMap } from '../domain/queries/maps.ts'
import type { Role } from '../domain/records/role.ts'
import type { Transition } from '../domain/records/transition.ts'
import { sceneAnnotations } from './annotations/sceneAnnotations.ts'
import { cardFacts, isConfirmed } from './cardFacts.ts'
import type { Point } from './drawing.ts'
import { type FreeLayout, layOutFree } from './freeMap.ts'
import { hundredths } from './hundredths.ts'
import { labelBoxSize } from './labelDrawing.ts'
import type { Lattice } from './layout/lattice.ts'
import { legendOf } from './legend.ts'
import { hasTraining, timeText } from './lineFacts.ts'
import { lightFamilyColor } from './palette.ts'
import { type MapOptions, type MapPlan, planMap } from './planMap.ts'
import { at } from './routing/at.ts'
import type { Link } from './routing/route.ts'
import { type Routing, routeLines } from './routing/routeLines.ts'
import type { LineWish } from './routing/routingInput.ts'
import { middleOfChannel } from './routing/rowFrame.ts'
import type {
  Scene,
  SceneBand,
  SceneCard,
  SceneLabel,
  SceneLane,
  SceneLine,
  SceneMetrics,
} from './scene.ts'

/**
 * Lays a map out: lanes, bands and cards on a lattice, lines routed around the cards, labels beside
 * one another. Sizes are in the unit of the metrics, origin top left. The same document gives the
 * same scene, and roles that were added last move no card that was there.
 */
export function buildScene(
  document: Document,
  mapId: Id,
  metrics: SceneMetrics,
  options: MapOptions = {},
): Scene {
  return sceneOf(planMap(document, mapId, options), metrics)
}

/** The scene of a planned map; plans do not depend on sizes, so one serves many metrics. */
export function sceneOf(plan: MapPlan, metrics: SceneMetrics): Scene {
  const { document, transitions } = plan
  const wishes = transitions.map((transition, index) =>
    wishOf(transition, at(plan.links, index), metrics),
  )
  const laid =
    plan.arrangement === 'free'
      ? { ...layOutFree(plan, wishes, metrics), lanes: [], bands: [] }
      : layOutGrid(plan, wishes, metrics)
  const cards = cardsOf(plan, laid.places, metrics)
  const lines = transitions.map((transition, index) => lineOf(transition, index, laid))
  const { payScale } = settingsOf(document)
  const ground = {
    width: laid.width,
    height: laid.height,
    lanes: laid.lanes,
    bands: laid.bands,
    cards,
  }
  return {
    mapId: plan.mapId,
    arrangement: plan.arrangement,
    detail: metrics.detail,
    payScale,
    free: laid.ground,
    ...ground,
    lines,
    labels: transitions.flatMap((transition, index) => labelOf(transition, index, laid)),
    annotations: sceneAnnotations(document, plan.mapId, ground),
    legend: legendOf({ cards, lines, payScale }),
  }
}

type Laid = Omit<FreeLayout, 'ground'> &
  Pick<Scene, 'lanes' | 'bands'> & { readonly ground: FreeLayout['ground'] | null }

/** Lattices, ladders and rings: cards in rows and columns. */
function layOutGrid(plan: MapPlan, wishes: readonly LineWish[], metrics: SceneMetrics): Laid {
  const { document, lattice } = plan
  const shapes = lineShapesOfMap(document, plan.mapId)
  const routing = routeLines({
    grid: plan.grid,
    routes: plan.routes,
    lines: wishes,
    metrics,
    shapes: new Map(
      plan.transitions.flatMap(({ id }, line) => {
        const shape = shapes.get(id)
        return shape ? [[line, shape] as const] : []
      }),
    ),
    laneRims: hasLanes(plan)
      ? new Set(lattice.lanes.slice(1).map(({ firstColumn }) => firstColumn))
      : new Set(),
  })
  // A line drawn by hand may lead around the map.
  const corners = shapes.size === 0 ? [] : routing.lines.flatMap(({ points }) => points)
  const rim = metrics.portGap / 2
  return {
    width: hundredths(
      corners.reduce((most, { x }) => Math.max(most, x + rim), routing.columns.width),
    ),
    height: hundredths(
      corners.reduce((most, { y }) => Math.max(most, y + rim), routing.rows.height),
    ),
    places: plan.grid.cards.map(({ row, column }) => ({
      x: hundredths(at(routing.columns.columnXs, column)),
      y: hundredths(at(routing.rows.rowYs, row)),
    })),
    lines: routing.lines,
    labels: routing.labels,
    lanes: hasLanes(plan) ? lanesOf(plan, routing) : [],
    bands: hasLanes(plan) ? bandsOf(plan, routing) : [],
    ground: null,
  }
}

function wishOf(transition: Transition, link: Link, metrics: SceneMetrics): LineWish {
  const text = metrics.showLabels ? timeText(transition) : ''
  const label = { text, training: hasTraining(transition) }
  return {
    ...link,
    labelWidth: text === '' ? 0 : labelBoxSize(label, metrics.labelSize).width,
    arrows: { start: transition.kind === 'lateral', end: true },
  }
}

function hasLanes({ arrangement }: MapPlan): boolean {
  return arrangement === 'lattice' || arrangement === 'ladder'
}

function lanesOf({ document, lattice }: MapPlan, { columns }: Routing): SceneLane[] {
  const rim = (column: number) => {
    const corridor = at(columns.corridors, column)
    if (column === 0) return 0
    return column === lattice.columns ? columns.width : corridor.x + corridor.width / 2
  }
  const { hidden } = lattice
  return lattice.lanes.map((lane, index) => {
    const x = rim(lane.firstColumn)
    return {
      familyId: lane.family.id,
      letter: lane.family.letter,
      name: lane.family.name,
      color: lane.family.color ?? lightFamilyColor(lane.family.letter),
      x: hundredths(x),
      width: hundredths(rim(lane.firstColumn + lane.columns) - x),
      columns: lane.collapsed ? 0 : lane.columns,
      columnXs: columns.columnXs
        .slice(lane.firstColumn, lane.firstColumn + (lane.collapsed ? 0 : lane.columns))
        .map(hundredths),
      roleCount:
        lattice.cards.filter((card) => card.lane === index).length +
        hidden.filter(({ familyId }) => familyId === lane.family.id).length,
      collapsed: lane.collapsed,
      hiddenMoves: lane.collapsed
        ? hiddenMoves(document, lattice, ({ familyId }) => familyId === lane.family.id)
        : 0,
    }
  })
}

function bandsOf({ document, lattice }: MapPlan, { rows }: Routing): SceneBand[] {
  return lattice.bands.map(({ band, level, firstRow, rows: count, collapsed }, index) => {
    const y = middleOfChannel(rows, firstRow)
    return {
      bandId: band.id,
      level,
      numeral: romanNumeral(level),
      name: band.name,
      description: band.description,
      preparation: band.preparation,
      y: hundredths(y),
      height: hundredths(middleOfChannel(rows, firstRow + count) - y),
      rowYs: rows.rowYs.slice(firstRow, firstRow + (collapsed ? 0 : count)).map(hundredths),
      roleCount:
        lattice.cards.filter((card) => card.band === index).length +
        lattice.hidden.filter(({ bandId }) => bandId === band.id).length,
      collapsed,
      hiddenMoves: collapsed
        ? hiddenMoves(document, lattice, ({ bandId }) => bandId === band.id)
        : 0,
    }
  })
}

/** Moves with an end at such a hidden role, of those that the map would otherwise show. */
function hiddenMoves(
  document: Document,
  { cards, hidden }: Lattice,
  isMeant: (role: Role) => boolean,
): number {
  const meant = new Set(hidden.filter(isMeant).map(({ id }) => id))
  const onMap = new Set([...cards.map(({ role }) => role.id), ...hidden.map(({ id }) => id)])
  return [...document.transition.values()].filter(({ status, fromRoleId, toRoleId }) => {
    if (status === 'retired' || fromRoleId === toRoleId || !onMap.has(toRoleId)) return false
    if (fromRoleId !== null && !onMap.has(fromRoleId)) return false
    return meant.has(toRoleId) || (fromRoleId !== null && meant.has(fromRoleId))
  }).length
}

function cardsOf(
  { document, lattice }: MapPlan,
  places: readonly Point[],
  metrics: SceneMetrics,
): SceneCard[] {
  return lattice.cards.map(({ role, lane, band, slot }, index) => {
    const { family } = at(lattice.lanes, lane)
    return {
      id: role.id,
      ...at(places, index),
      width: metrics.cardWidth,
      height: metrics.cardHeight,
      familyId: role.familyId,
      bandId: role.bandId,
      letter: family.letter,
      color: family.color ?? lightFamilyColor(family.letter),
      level: at(lattice.bands, band).level,
      column: slot.column,
      row: slot.row,
      pinned: slot.pinned,
      employer: role.employer,
      reference: role.mapReference,
      title: role.title,
      shortTitle: role.shortTitle === '' ? role.title : role.shortTitle,
      demand: role.demand,
      entryPoint: role.entryPoint,
      ...cardFacts(document, role),
    }
  })
}

function lineOf(transition: Transition, index: number, laid: Laid): SceneLine {
  return {
    id: transition.id,
    kind: transition.kind,
    fromId: transition.fromRoleId,
    toId: transition.toRoleId,
    ...at(laid.lines, index),
    confirmed: isConfirmed(transition.confirmation),
  }
}

function labelOf(transition: Transition, index: number, laid: Laid): SceneLabel[] {
  const box = at(laid.labels, index)
  if (!box) return []
  const { id, kind } = transition
  return [{ id, kind, text: timeText(transition), training: hasTraining(transition), ...box }]
}
