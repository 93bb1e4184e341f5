import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import { sceneOf } from '../buildScene.ts'
import { type CardLook, posterCardLook } from '../cardLook.ts'
import { brokenTitles, cardHeightFor, cutCredentials } from '../cardRoom.ts'
import { type LineLook, posterLineLook } from '../lineDrawing.ts'
import { type MapPlan, planMap } from '../planMap.ts'
import type { Scene, SceneMetrics } from '../scene.ts'
import {
  blockKind,
  type Candidate,
  candidatesFor,
  type Density,
  densest,
} from './cardCandidates.ts'
import { millimeters } from './paperSizes.ts'
import type { PosterProfile } from './posterProfile.ts'

export type FittedMap = {
  readonly scene: Scene
  readonly cardLook: CardLook
  readonly lineLook: LineLook
  readonly labelSize: number
  /** Which of the sheet's candidates this is: 0 is the richest. */
  readonly step: number
}

/** What a map of this kind needs at least, for a message about why it does not fit. */
export type MapNeeds = { readonly columns: number; readonly roles: number }

export type MapRoom = {
  readonly document: Document
  readonly mapId: Id
  readonly profile: PosterProfile
  /** Points; without end where no sheet limits the map, which then keeps its own size. */
  readonly width: number
  readonly height: number
  /** Moves whose times stay where there is no room for all of them. */
  readonly chosenLineIds: ReadonlySet<Id>
  /** Skips candidates that are known not to fit. */
  readonly from: number
  /** Shows only these of the map's roles. */
  readonly roleIds?: readonly Id[]
  /** A map that is lower than the room fills it, or keeps its own height. */
  readonly stretch?: 'fill' | 'own height'
  /** Takes the sheet's own cards at their own size, or none. */
  readonly only?: 'full size'
}

/** Cards grow into free room of their columns up to this, before the gaps do. */
const mostGrowth = 1.12
/** With more titles broken inside a word, less on the cards is better. */
const mostBrokenTitles = 0.03
/** Where the next step is a map without titles, a hyphen in some of them is the smaller loss. */
const mostHyphens = 0.4
const mostCutCredentials = 0.1

/**
 * Lays the map out in a room: with the richest cards of the sheet at full size if they fit, else
 * closer together, a little smaller, with less on the cards, down to the sheet's smallest type.
 */
export function fitMap(order: MapRoom): FittedMap | { readonly needs: MapNeeds } {
  const { profile } = order
  const plan = planMap(order.document, order.mapId, order.roleIds ? { roleIds: order.roleIds } : {})
  const fills = order.stretch !== 'own height'
  const chosenOnly = withTimesOf(plan, order.chosenLineIds)
  const probe = probeScene(plan, profile)
  const columns = sideBySide(
    probe.cards.map(({ x }) => x),
    probeSize.width,
  )
  const rows = sideBySide(
    probe.cards.map(({ y }) => y),
    probeSize.height,
  )
  // What lines between the columns need, in line widths: saves building maps that are too wide.
  const corridorWidths = new Map<Density, number>()
  // The same for what lines between the rows need.
  const channelHeights = new Map<Density, number>()
  for (const [step, candidate] of candidatesFor(profile).entries()) {
    if (step < order.from) continue
    if (order.only === 'full size' && !isFullSize(candidate, profile)) continue
    const { detail, reference } = candidate.kind
    const look = posterCardLook(candidate.type, profile.smallest, detail, reference)
    const room = { width: order.width * candidate.fill, height: order.height * candidate.fill }
    const line = lineWidth(candidate, profile)
    const least = cardSize(candidate, probe, look, 0)
    const cardsWidth = columns * (least.width + least.gap)
    const corridors = (corridorWidths.get(candidate.density) ?? 0) * line
    const cardsHeight = rows * least.height
    const channels = (channelHeights.get(candidate.density) ?? 0) * line
    if (cardsWidth + corridors > room.width || cardsHeight + channels > room.height) continue
    const broken = detail === 'block' ? 0 : brokenTitles(probe.cards, least.width, look)
    const cut = detail === 'full' ? cutCredentials(probe.cards, least.width, look) : 0
    if (broken > (detail === 'title' ? mostHyphens : mostBrokenTitles) || cut > mostCutCredentials)
      continue
    const build = (
      size: CardSize,
      target: { readonly width: number | null; readonly height: number | null },
    ) =>
      sceneOf(detail === 'title' ? chosenOnly : plan, metricsOf(candidate, size, profile, target))
    const natural = build(least, { width: null, height: fills ? room.height : null })
    corridorWidths.set(candidate.density, Math.max(0, ((natural.width - cardsWidth) / line) * 0.95))
    if (natural.height > room.height + 0.5) {
      channelHeights.set(candidate.density, ((natural.height - cardsHeight) / line) * 0.95)
    }
    if (natural.width > room.width || natural.height > room.height + 0.5) continue
    const size = cardSize(candidate, probe, look, (order.width - natural.width) / columns)
    const scene = build(size, {
      width: Number.isFinite(order.width) ? order.width : null,
      height: fills ? order.height : null,
    })
    if (scene.width > order.width + 0.5 || scene.height > order.height + 0.5) continue
    return {
      scene,
      step,
      cardLook: look,
      lineLook: posterLineLook(line),
      labelSize: labelType(candidate, profile),
    }
  }
  return { needs: { columns, roles: probe.cards.length } }
}

/**
 * What a map takes with the sheet's own cards at their smallest and closest, in points, and its
 * families with how many roles each shows.
 */
export function leastRoom(document: Document, mapId: Id, profile: PosterProfile) {
  const plan = planMap(document, mapId, {})
  const probe = probeScene(plan, profile)
  const own = candidatesFor(profile).filter(({ kind, fill }) => {
    return kind.detail === profile.detail && fill === 1
  })
  const lanes = probe.lanes.map(({ familyId, letter, roleCount }) => ({
    familyId,
    letter,
    roles: roleCount,
  }))
  const smallest = own.at(-1)
  if (!smallest) return { width: 1, height: 1, roles: probe.cards.length, lanes }
  const { detail, reference } = smallest.kind
  const look = posterCardLook(smallest.type, profile.smallest, detail, reference)
  const size = cardSize(smallest, probe, look, 0)
  const metrics = metricsOf(smallest, size, profile, { width: null, height: null })
  // Cards of titles go with the times of chosen routes only.
  const scene = sceneOf(detail === 'title' ? withTimesOf(plan, new Set()) : plan, metrics)
  return { width: scene.width, height: scene.height, roles: scene.cards.length, lanes }
}

/** How many cards that begin at these places stand beside one another without overlapping; at least 1. */
function sideBySide(starts: readonly number[], size: number): number {
  let count = 0
  let end = Number.NEGATIVE_INFINITY
  for (const start of starts.toSorted((a, b) => a - b)) {
    if (start < end - 0.01) continue
    count += 1
    end = start + size
  }
  return Math.max(1, count)
}

const probeSize = { width: 36, height: 24, gap: 6 }

function isFullSize({ kind, type }: Candidate, profile: PosterProfile): boolean {
  return kind.detail === profile.detail && Math.abs(type - profile.titleSize) < 0.01
}

/** The map with the smallest cards, to know its columns, rows and roles. */
function probeScene(plan: MapPlan, profile: PosterProfile): Scene {
  const candidate: Candidate = {
    kind: blockKind,
    type: 10,
    width: 1,
    density: densest,
    titleLines: 3,
    fill: 1,
  }
  const metrics = metricsOf(candidate, probeSize, profile, { width: null, height: null })
  return sceneOf(plan, { ...metrics, showLabels: false })
}

/** The map as it would be if only these moves had a time: the others then carry no label. */
function withTimesOf(plan: MapPlan, lineIds: ReadonlySet<Id>): MapPlan {
  const transitions = plan.transitions.map((transition) =>
    lineIds.has(transition.id)
      ? transition
      : { ...transition, fullTimeMonths: null, workingMonths: null },
  )
  return { ...plan, transitions }
}

function scaleOf({ kind, type }: Candidate): number {
  return type / kind.type
}

type CardSize = { readonly width: number; readonly height: number; readonly gap: number }

/** `free` is the width each column of the map has to spare. */
function cardSize(candidate: Candidate, probe: Scene, look: CardLook, free: number): CardSize {
  const { kind } = candidate
  const scale = scaleOf(candidate)
  const gap = millimeters(kind.gap * scale * candidate.width * candidate.density.gap)
  const plain = millimeters(kind.width * scale * candidate.width)
  const width = Math.min(plain * mostGrowth, plain + free * 0.6)
  return {
    width,
    gap,
    height: Math.max(
      millimeters(kind.height * scale) * (kind.detail === 'block' ? candidate.density.gap : 1),
      cardHeightFor(probe.cards, width, kind.detail, look, candidate.titleLines),
    ),
  }
}

function lineWidth(candidate: Candidate, profile: PosterProfile): number {
  return profile.lineWidth * Math.max(0.75, candidate.type / profile.titleSize)
}

function labelType({ density, type }: Candidate, profile: PosterProfile): number {
  return Math.max(profile.smallest, density.label * (type / 16.6))
}

function metricsOf(
  candidate: Candidate,
  size: CardSize,
  profile: PosterProfile,
  room: { readonly width: number | null; readonly height: number | null },
): SceneMetrics {
  const line = lineWidth(candidate, profile)
  const { density } = candidate
  const { detail } = candidate.kind
  return {
    detail,
    cardWidth: size.width,
    cardHeight: size.height,
    columnGap: size.gap,
    trackGap: line * density.track,
    clearance: line * density.clearance,
    portGap: line * density.port,
    labelSize: labelType(candidate, profile) * density.labelRoom,
    showLabels: detail !== 'block',
    targetHeight: room.height,
    targetWidth: room.width,
    entryLength: line * (detail === 'block' ? densest.entry : density.entry),
  }
}
