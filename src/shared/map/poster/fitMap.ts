import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import { buildScene } from '../buildScene.ts'
import { type CardLook, posterCardLook } from '../cardLook.ts'
import { cardHeightFor } from '../cardRoom.ts'
import { type LineLook, posterLineLook } from '../lineDrawing.ts'
import type { Scene, SceneMetrics } from '../scene.ts'
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

/** Cards of one kind: millimeters at a type size in points, and how far they give way. */
type CardKind = {
  readonly detail: 'full' | 'compact' | 'title' | 'block'
  /** The reference on a wide spine, or in a corner tab. */
  readonly reference: 'spine' | 'tab'
  readonly width: number
  readonly height: number
  readonly type: number
  readonly gap: number
  /** Widths to try at one type size, in multiples of `width`. */
  readonly widths: readonly number[]
}

const blockKind: CardKind = {
  detail: 'block',
  reference: 'tab',
  width: 13,
  height: 9,
  type: 10,
  gap: 3,
  widths: [1, 0.85, 0.72],
}

/** Richest first; the sizes are those of the sheet where each kind is drawn first. */
const cardKinds: readonly CardKind[] = [
  {
    detail: 'full',
    reference: 'spine',
    width: 51.5,
    height: 43.5,
    type: 16.6,
    gap: 7.2,
    widths: [1],
  },
  { detail: 'full', reference: 'tab', width: 39, height: 38, type: 14, gap: 6, widths: [1] },
  { detail: 'compact', reference: 'tab', width: 37, height: 26, type: 13.5, gap: 6, widths: [1] },
  {
    detail: 'title',
    reference: 'tab',
    width: 26,
    height: 15,
    type: 10.5,
    gap: 3,
    widths: [1, 0.93],
  },
  blockKind,
]

/** Cards grow into free room of their columns up to this, before the gaps do. */
const mostGrowth = 1.12

/** How close lines run, in multiples of the line width; type on them is `label` or the smallest. */
type Density = {
  readonly port: number
  readonly track: number
  readonly clearance: number
  readonly label: number
  /** Boxes of labels, in multiples of what their type asks for; the padding gives way. */
  readonly labelRoom: number
  readonly entry: number
  /** Of the gap between columns. */
  readonly gap: number
}
/** From airy to dense: the first one that fits is taken. */
const densities: readonly Density[] = [
  { port: 6.8, track: 6.3, clearance: 4.2, label: 12.5, labelRoom: 1, entry: 13.5, gap: 1 },
  { port: 6, track: 5, clearance: 3, label: 11.5, labelRoom: 0.97, entry: 10, gap: 0.9 },
  { port: 5.1, track: 4.2, clearance: 2.6, label: 11, labelRoom: 0.945, entry: 8, gap: 0.78 },
]
const densest: Density = {
  port: 4.7,
  track: 3.9,
  clearance: 2.4,
  label: 10,
  labelRoom: 1,
  entry: 7,
  gap: 1,
}

type Candidate = {
  readonly kind: CardKind
  readonly type: number
  readonly width: number
  readonly density: Density
}

/**
 * Lays the map out in a room of points: with the richest cards of the sheet at full size if they
 * fit, else closer together, a little smaller, with less on the cards, down to the sheet's smallest
 * type. `from` skips candidates that are known not to fit.
 */
export function fitMap(
  document: Document,
  mapId: Id,
  profile: PosterProfile,
  room: { readonly width: number; readonly height: number },
  from = 0,
): FittedMap | { readonly needs: MapNeeds } {
  const probe = buildScene(document, mapId, {
    ...metricsOf(
      { kind: blockKind, type: 10, width: 1, density: densest },
      { width: 36, height: 24, gap: 6 },
      profile,
      { width: null, height: null },
    ),
    showLabels: false,
  })
  const columns = probe.lanes.reduce((sum, lane) => sum + lane.columns, 0)
  const rows = probe.bands.reduce((sum, band) => sum + band.rowYs.length, 0)
  // What lines between the columns need, in line widths: saves building maps that are too wide.
  const corridorWidths = new Map<Density, number>()
  for (const [index, candidate] of candidatesFor(profile).entries()) {
    if (index < from) continue
    const { detail, reference } = candidate.kind
    const look = posterCardLook(candidate.type, profile.smallest, detail, reference)
    const least = cardSize(candidate, probe, look, 0)
    const line = lineWidth(candidate, profile)
    const corridors = (corridorWidths.get(candidate.density) ?? 0) * line
    const width = columns * (least.width + least.gap) + corridors
    if (width > room.width || rows * least.height > room.height) continue
    const natural = buildScene(
      document,
      mapId,
      metricsOf(candidate, least, profile, { width: null, height: room.height }),
    )
    const corridorWidth = (natural.width - columns * (least.width + least.gap)) / line
    corridorWidths.set(candidate.density, Math.max(0, corridorWidth * 0.95))
    if (natural.width > room.width || natural.height > room.height + 0.5) continue
    const size = cardSize(candidate, probe, look, (room.width - natural.width) / columns)
    const metrics = metricsOf(candidate, size, profile, room)
    const scene = buildScene(document, mapId, metrics)
    if (scene.width > room.width + 0.5 || scene.height > room.height + 0.5) continue
    return {
      scene,
      step: index,
      cardLook: look,
      lineLook: posterLineLook(lineWidth(candidate, profile)),
      labelSize: labelType(candidate, profile),
    }
  }
  return { needs: { columns, roles: probe.cards.length } }
}

/** Every kind of card the sheet has type for, richest first, each from full size to its floor. */
function candidatesFor(profile: PosterProfile): Candidate[] {
  const first = cardKinds.findIndex(({ detail }) => detail === profile.detail)
  return cardKinds.slice(Math.max(0, first)).flatMap((kind) => {
    const floor = floorOf(kind, profile)
    const found: Candidate[] = []
    for (let type = profile.titleSize; type >= floor - 0.01; type -= profile.titleSize * 0.03) {
      for (const width of kind.widths) {
        for (const density of densities) found.push({ kind, type, width, density })
      }
    }
    return found
  })
}

/** Titles may shrink to the smallest type; full cards only as far as their credentials can. */
function floorOf(kind: CardKind, profile: PosterProfile): number {
  if (kind.detail !== 'full') return profile.smallest
  return Math.max(profile.smallest, profile.titleSize * (kind.reference === 'spine' ? 0.84 : 0.76))
}

function scaleOf({ kind, type }: Candidate): number {
  return type / kind.type
}

/** `free` is the width each column of the map has to spare. */
function cardSize(
  candidate: Candidate,
  probe: Scene,
  look: CardLook,
  free: number,
): { width: number; height: number; gap: number } {
  const { kind } = candidate
  const scale = scaleOf(candidate)
  const gap = millimeters(kind.gap * scale * candidate.width * candidate.density.gap)
  const plain = millimeters(kind.width * scale * candidate.width)
  const width = Math.min(plain * mostGrowth, plain + free * 0.6)
  return {
    width,
    gap,
    height: Math.max(
      millimeters(kind.height * scale),
      cardHeightFor(probe.cards, width, kind.detail, look),
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
  size: { readonly width: number; readonly height: number; readonly gap: number },
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
