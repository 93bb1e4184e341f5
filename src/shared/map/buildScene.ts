import type { Id } from '../base/identifiers.ts'
import { romanNumeral } from '../base/numerals.ts'
import { type Document, settingsOf } from '../domain/document.ts'
import type { Transition } from '../domain/records/transition.ts'
import { cardFacts, isConfirmed } from './cardFacts.ts'
import { hundredths } from './hundredths.ts'
import { labelBoxSize } from './labelDrawing.ts'
import { buildLattice, type Lattice } from './layout/lattice.ts'
import { legendOf } from './legend.ts'
import { hasTraining, timeText } from './lineFacts.ts'
import { lightFamilyColor } from './palette.ts'
import { at } from './routing/at.ts'
import { gridOf } from './routing/grid.ts'
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

export type SceneOptions = {
  /** Shows only these roles (of those on the map) and the moves between them. */
  readonly roleIds?: readonly Id[]
  /** Lanes without a shown role; kept by default where the map shows every role of the project. */
  readonly emptyLanes?: 'keep' | 'drop'
}

/**
 * Lays a map out: lanes, bands and cards on a lattice, lines routed around the cards, labels beside
 * one another. Sizes are in the unit of the metrics, origin top left. The same document gives the
 * same scene, and roles that were added last move no card that was there.
 */
export function buildScene(
  document: Document,
  mapId: Id,
  metrics: SceneMetrics,
  options: SceneOptions = {},
): Scene {
  const roleIds = shownRoles(document, mapId, options)
  const lattice = buildLattice(document, mapId, {
    roleIds,
    emptyLanes: options.emptyLanes ?? (roleIds === null ? 'keep' : 'drop'),
  })
  const transitions = shownTransitions(document, lattice)
  const routing = routeOn(lattice, transitions, metrics)
  const cards = cardsOf(document, lattice, routing, metrics)
  const lines = transitions.map((transition, index) => lineOf(transition, index, routing))
  const { payScale } = settingsOf(document)
  return {
    mapId,
    detail: metrics.detail,
    width: hundredths(routing.columns.width),
    height: hundredths(routing.rows.height),
    payScale,
    lanes: lanesOf(lattice, routing),
    bands: bandsOf(lattice, routing),
    cards,
    lines,
    labels: transitions.flatMap((transition, index) => labelOf(transition, index, routing)),
    legend: legendOf({ cards, lines, payScale }),
  }
}

function shownRoles(document: Document, mapId: Id, options: SceneOptions): Set<Id> | null {
  const ofMap = document.map.get(mapId)?.roleIds ?? null
  if (!options.roleIds) return ofMap === null ? null : new Set(ofMap)
  const onMap = ofMap === null ? null : new Set(ofMap)
  return new Set(options.roleIds.filter((id) => onMap === null || onMap.has(id)))
}

/** Moves between shown cards, in an order that does not depend on when they were stored. */
function shownTransitions(document: Document, lattice: Lattice): Transition[] {
  const shown = new Set(lattice.cards.map(({ role }) => role.id))
  return [...document.transition.values()]
    .filter(({ status, fromRoleId, toRoleId }) => {
      if (status === 'retired' || fromRoleId === toRoleId || !shown.has(toRoleId)) return false
      return fromRoleId === null || shown.has(fromRoleId)
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function routeOn(
  lattice: Lattice,
  transitions: readonly Transition[],
  metrics: SceneMetrics,
): Routing {
  const indexOf = new Map(lattice.cards.map(({ role }, index) => [role.id, index]))
  const grid = gridOf(
    lattice,
    lattice.cards.map(({ row, column, lane, band }) => {
      const { firstColumn, columns } = at(lattice.lanes, lane)
      return { row, column, band, laneColumns: [firstColumn, firstColumn + columns - 1] }
    }),
  )
  const lines = transitions.map((transition): LineWish => {
    const { fromRoleId, toRoleId, kind } = transition
    const text = metrics.showLabels ? timeText(transition) : ''
    const label = { text, training: hasTraining(transition) }
    return {
      from: fromRoleId === null ? -1 : (indexOf.get(fromRoleId) ?? -1),
      to: indexOf.get(toRoleId) ?? 0,
      wide: kind === 'lateral',
      labelWidth: text === '' ? 0 : labelBoxSize(label, metrics.labelSize).width,
      arrows: { start: kind === 'lateral', end: true },
    }
  })
  const laneRims = new Set(lattice.lanes.slice(1).map(({ firstColumn }) => firstColumn))
  return routeLines({ grid, lines, metrics, laneRims })
}

function lanesOf(lattice: Lattice, { columns }: Routing): SceneLane[] {
  const rim = (column: number) => {
    const corridor = at(columns.corridors, column)
    if (column === 0) return 0
    return column === lattice.columns ? columns.width : corridor.x + corridor.width / 2
  }
  return lattice.lanes.map((lane, index) => {
    const x = rim(lane.firstColumn)
    return {
      familyId: lane.family.id,
      letter: lane.family.letter,
      name: lane.family.name,
      color: lane.family.color ?? lightFamilyColor(lane.family.letter),
      x: hundredths(x),
      width: hundredths(rim(lane.firstColumn + lane.columns) - x),
      columns: lane.columns,
      columnXs: columns.columnXs
        .slice(lane.firstColumn, lane.firstColumn + lane.columns)
        .map(hundredths),
      roleCount: lattice.cards.filter((card) => card.lane === index).length,
    }
  })
}

function bandsOf(lattice: Lattice, { rows }: Routing): SceneBand[] {
  return lattice.bands.map(({ band, level, firstRow, rows: count }) => {
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
      rowYs: rows.rowYs.slice(firstRow, firstRow + count).map(hundredths),
    }
  })
}

function cardsOf(
  document: Document,
  lattice: Lattice,
  routing: Routing,
  metrics: SceneMetrics,
): SceneCard[] {
  return lattice.cards.map(({ role, lane, band, column, row, slot }) => {
    const { family } = at(lattice.lanes, lane)
    return {
      id: role.id,
      x: hundredths(at(routing.columns.columnXs, column)),
      y: hundredths(at(routing.rows.rowYs, row)),
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
      reference: role.mapReference,
      title: role.title,
      shortTitle: role.shortTitle === '' ? role.title : role.shortTitle,
      demand: role.demand,
      entryPoint: role.entryPoint,
      ...cardFacts(document, role),
    }
  })
}

function lineOf(transition: Transition, index: number, routing: Routing): SceneLine {
  return {
    id: transition.id,
    kind: transition.kind,
    fromId: transition.fromRoleId,
    toId: transition.toRoleId,
    ...at(routing.lines, index),
    confirmed: isConfirmed(transition.confirmation),
  }
}

function labelOf(transition: Transition, index: number, routing: Routing): SceneLabel[] {
  const box = at(routing.labels, index)
  if (!box) return []
  const { id, kind } = transition
  return [{ id, kind, text: timeText(transition), training: hasTraining(transition), ...box }]
}
