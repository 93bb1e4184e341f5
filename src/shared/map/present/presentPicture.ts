import type { Id } from '../../base/identifiers.ts'
import type { CardLook } from '../cardLook.ts'
import type { Box, Shape } from '../drawing.ts'
import type { LineLook } from '../lineDrawing.ts'
import type { Theme } from '../palette.ts'
import { laneHeads } from '../poster/laneHeads.ts'
import { levelColumn, levelColumnWidth } from '../poster/levelColumn.ts'
import { sheetOf } from '../poster/paperSizes.ts'
import { placed } from '../poster/part.ts'
import { posterPen } from '../poster/posterPen.ts'
import { posterProfile } from '../poster/posterProfile.ts'
import type { Scene } from '../scene.ts'
import { sceneDrawing } from '../sceneDrawing.ts'
import { measureText } from '../textMeasure.ts'
import { boxAround, type ScenePart, splitScene, usedLevels } from './framing.ts'

/** A map on a screen for a room, in layers: the ground, what steps back, what is looked at. */
export type PresentPicture = {
  /** What of it fills the screen. */
  readonly box: Box
  /** Whether anything outside of the box stays hidden where the screen has another shape. */
  readonly clipped: boolean
  readonly ground: readonly Shape[]
  readonly rest: readonly Shape[]
  readonly shown: readonly Shape[]
}

export type PresentOptions = {
  readonly theme: Theme
  readonly cardLook: CardLook
  readonly lineLook: LineLook
  readonly labelSize: number
  /** What is looked at; null is all of it. */
  readonly part: ScenePart | null
  /** Whether the moves of the part carry the halo of a chosen route. */
  readonly chosen: boolean
  readonly rest: 'there' | 'hidden'
  readonly nearby: 'whole map' | 'close up'
}

/** Room around a close up, in map units. */
const air = 26
/** How far the level bands run on beyond a close up that is narrower than its screen. */
const bleed = 3000

/** A map with its heads of lanes and levels, or a close up of a part of it without them. */
export function presentPicture(scene: Scene, options: PresentOptions): PresentPicture {
  const { part } = options
  const { shown, rest } = part ? splitScene(scene, part) : { shown: scene, rest: null }
  const close = options.nearby === 'close up' && part ? boxAround(scene, part, air) : null
  const levels = options.rest === 'hidden' ? usedLevels(scene) : { y: 0, height: scene.height }
  const frame = close ? null : frameOf(scene, levels, options.theme)
  const chosen = options.chosen && part ? part : null
  return {
    box: close ??
      frame?.box ?? {
        x: -air,
        y: -air,
        width: scene.width + 2 * air,
        height: scene.height + 2 * air,
      },
    clipped: frame !== null,
    ground: [
      ...marksOf({ ...bare(scene), cards: [], lines: [], labels: [] }, options, null, {
        left: close ? bleed : (frame?.left ?? 0),
        right: close ? bleed : 0,
      }),
      ...(frame?.shapes ?? []),
    ],
    rest:
      rest === null || options.rest === 'hidden'
        ? []
        : marksOf({ ...rest, ...noGround }, options, null),
    shown: marksOf({ ...shown, ...noGround }, options, chosen),
  }
}

const noGround = { bands: [], lanes: [], annotations: [] } as const

/** What lies under the cards: no notes, which speak of a map that is read from near by. */
function bare(scene: Scene): Scene {
  return { ...scene, annotations: [] }
}

function marksOf(
  scene: Scene,
  options: PresentOptions,
  chosen: ScenePart | null,
  bandBleed = { left: 0, right: 0 },
): readonly Shape[] {
  const none: ReadonlySet<Id> = new Set()
  return sceneDrawing(scene, {
    theme: options.theme,
    cardLook: options.cardLook,
    lineLook: options.lineLook,
    labelSize: options.labelSize,
    labelWeight: 600,
    chosenLineIds: chosen?.lines ?? none,
    others: 'default',
    selectedRoleIds: none,
    relatedRoleIds: chosen?.cards ?? none,
    routeNumbers: new Map(),
    labels: 'all',
    bandBleed,
  }).shapes
}

/** Names of lanes above and of levels at the left; null for maps that have neither. */
function frameOf(
  scene: Scene,
  shown: { readonly y: number; readonly height: number },
  theme: Theme,
) {
  if (scene.lanes.length === 0 || scene.bands.length === 0) return null
  const profile = {
    ...posterProfile(sheetOf({ paper: 'A1', orientation: 'landscape', customPaper: null })),
    scale: 0.68,
    smallest: 12,
    margin: 8,
  }
  const narrow = posterPen(profile, theme)
  const numeral = narrow.look('Literata', 700, 50)
  const widest = Math.max(
    levelColumnWidth(scene.bands, narrow),
    ...scene.bands.map((band) => measureText(band.numeral, numeral)),
  )
  const left = widest + profile.margin * 2
  const width = left + scene.width
  const pen = posterPen({ ...profile, width }, theme)
  const heads = laneHeads(scene, { mapLeft: left, right: width }, pen)
  const levels = levelColumn(
    scene,
    { left: profile.margin, width: left - profile.margin * 1.5 },
    pen,
  )
  const top = shown.y - heads.height
  const box: Box = { x: -left, y: top, width, height: heads.height + shown.height }
  return {
    left,
    box,
    shapes: [placed(levels, -left, 0), placed(heads, -left, top)],
  }
}
