import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import { buildScene } from '../buildScene.ts'
import { type CardLook, posterCardLook } from '../cardLook.ts'
import { cardHeightFor } from '../cardRoom.ts'
import { type LineLook, posterLineLook } from '../lineDrawing.ts'
import type { CardDetail, Scene, SceneMetrics } from '../scene.ts'
import { millimeters } from './paperSizes.ts'
import type { PosterProfile } from './posterProfile.ts'

export type FittedMap = {
  readonly scene: Scene
  readonly cardLook: CardLook
  readonly lineLook: LineLook
  readonly labelSize: number
}

/** What a map of this kind needs at least, for a message about why it does not fit. */
export type MapNeeds = { readonly columns: number; readonly roles: number }

/** Size of a card on the sheet where it is drawn first: millimeters, at a type size in points. */
const cardSizes: Record<'full' | 'compact' | 'title' | 'block', CardSize> = {
  full: { width: 51.5, height: 43.5, type: 16.6, gap: 7.2 },
  compact: { width: 37, height: 26, type: 13.5, gap: 6 },
  title: { width: 26, height: 15, type: 10.5, gap: 3.4 },
  block: { width: 13, height: 9, type: 10, gap: 3 },
}
type CardSize = {
  readonly width: number
  readonly height: number
  readonly type: number
  readonly gap: number
}

type PosterDetail = keyof typeof cardSizes
const details: readonly PosterDetail[] = ['full', 'compact', 'title', 'block']

type Candidate = { readonly detail: PosterDetail; readonly type: number }

/**
 * Lays the map out in a room of points: with the richest cards of the sheet at full size if they
 * fit, else a little smaller, else with less on the cards, down to the sheet's smallest type. Null
 * when even that is too large.
 */
export function fitMap(
  document: Document,
  mapId: Id,
  profile: PosterProfile,
  room: { readonly width: number; readonly height: number },
): FittedMap | { readonly needs: MapNeeds } {
  const probe = buildScene(document, mapId, {
    ...metricsOf({ detail: 'block', type: 10 }, { width: 36, height: 24 }, profile, {
      width: null,
      height: null,
    }),
    showLabels: false,
  })
  const columns = probe.lanes.reduce((sum, lane) => sum + lane.columns, 0)
  const rows = probe.bands.reduce((sum, band) => sum + band.rowYs.length, 0)
  for (const candidate of candidatesFor(profile)) {
    const look = posterCardLook(candidate.type, profile.smallest, candidate.detail)
    const size = cardSize(candidate, probe, look)
    const gap = millimeters(cardSizes[candidate.detail].gap * scaleOf(candidate))
    if (columns * (size.width + gap) > room.width || rows * size.height > room.height) continue
    const metrics = metricsOf(candidate, size, profile, room)
    const scene = buildScene(document, mapId, metrics)
    if (scene.width > room.width + 0.5 || scene.height > room.height + 0.5) continue
    return {
      scene,
      cardLook: look,
      lineLook: posterLineLook(lineWidth(candidate, profile)),
      labelSize: metrics.labelSize,
    }
  }
  return { needs: { columns, roles: probe.cards.length } }
}

/** Every level of detail the sheet has type for, richest first, each from full size to its floor. */
function candidatesFor(profile: PosterProfile): Candidate[] {
  const first = details.indexOf(profile.detail)
  return details.slice(Math.max(0, first)).flatMap((detail) => {
    const floor = floorOf(detail, profile)
    const sizes: Candidate[] = []
    for (let type = profile.titleSize; type >= floor - 0.01; type -= profile.titleSize * 0.04) {
      sizes.push({ detail, type })
    }
    return sizes
  })
}

/** Titles may shrink to the smallest type; full cards only as far as their credentials can. */
function floorOf(detail: CardDetail, profile: PosterProfile): number {
  return detail === 'full' ? Math.max(profile.smallest, profile.titleSize * 0.82) : profile.smallest
}

function scaleOf({ detail, type }: Candidate): number {
  return type / cardSizes[detail].type
}

function cardSize(
  candidate: Candidate,
  probe: Scene,
  look: CardLook,
): { width: number; height: number } {
  const base = cardSizes[candidate.detail]
  const scale = scaleOf(candidate)
  const width = millimeters(base.width * scale)
  return {
    width,
    height: Math.max(
      millimeters(base.height * scale),
      cardHeightFor(probe.cards, width, candidate.detail, look),
    ),
  }
}

function lineWidth(candidate: Candidate, profile: PosterProfile): number {
  return profile.lineWidth * Math.max(0.75, candidate.type / profile.titleSize)
}

function metricsOf(
  candidate: Candidate,
  size: { readonly width: number; readonly height: number },
  profile: PosterProfile,
  room: { readonly width: number | null; readonly height: number | null },
): SceneMetrics {
  const unit = lineWidth(candidate, profile) / 1.9
  const block = candidate.detail === 'block'
  return {
    detail: candidate.detail,
    cardWidth: size.width,
    cardHeight: size.height,
    columnGap: millimeters(cardSizes[candidate.detail].gap * scaleOf(candidate)),
    trackGap: unit * (block ? 9 : 12),
    clearance: unit * (block ? 5 : 8),
    portGap: unit * (block ? 9 : 13),
    labelSize: Math.max(profile.smallest, 12.5 * (candidate.type / 16.6)),
    showLabels: !block,
    targetHeight: room.height,
    targetWidth: room.width,
    entryLength: unit * (block ? 16 : 26),
  }
}
