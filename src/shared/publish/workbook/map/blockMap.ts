import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import { sceneOf } from '#shared/map/buildScene.ts'
import { type CardLook, posterCardLook } from '#shared/map/cardLook.ts'
import type { Shape, Size } from '#shared/map/drawing.ts'
import type { LineLook } from '#shared/map/lineDrawing.ts'
import { bandTint } from '#shared/map/palette.ts'
import { type MapPlan, planMap } from '#shared/map/planMap.ts'
import type { Part } from '#shared/map/poster/part.ts'
import type { Scene, SceneMetrics } from '#shared/map/scene.ts'
import { sceneDrawing } from '#shared/map/sceneDrawing.ts'
import { measureText } from '#shared/map/textMeasure.ts'
import { textShape } from '#shared/map/textShapes.ts'
import { lightTheme } from '#shared/map/themes.ts'
import { ink } from '../layout/ink.ts'

export type BlockMap = {
  readonly part: Part
  readonly scene: Scene
  /** False where the map was too large and only roles near the route are shown. */
  readonly whole: boolean
}

export type BlockMapOrder = {
  readonly document: Document
  readonly mapId: Id
  /** Roles and moves marked in yellow. */
  readonly roleIds: readonly Id[]
  readonly lineIds: readonly Id[]
  /** Size of the references on the blocks, in points. */
  readonly type: number
}

/** Room left of the first column for the numerals of the levels. */
const gutter = 21
const pad = { top: 13, bottom: 9, right: 9 }
/** Larger maps show what lies near the route, so that references stay readable. */
const mostRoles = 90

const lineLook: LineLook = {
  width: 0.85,
  casing: 2.6,
  halo: 4.6,
  radius: 4,
  head: 5,
  hopRadius: 2.2,
  scale: 0.46,
}

/**
 * The map as blocks with references, laid out to fill a room: the whole map, else what lies near
 * the route, else the route itself. Null when not even that can be read at this size.
 */
export function blockMap(order: BlockMapOrder, room: Size): BlockMap | null {
  for (const roleIds of choicesOf(order)) {
    const scene = fitted(planOf(order, roleIds), order.type, room)
    if (scene) return { scene, whole: roleIds === null, part: drawn(scene, order, room) }
  }
  return null
}

/** Null is the whole map. */
function choicesOf({ document, mapId, roleIds }: BlockMapOrder): (readonly Id[] | null)[] {
  const map = document.map.get(mapId)
  const onMap = map ? rolesOfMap(document, map).length : document.role.size
  const near = nearRoles(document, roleIds)
  return [
    ...(onMap <= mostRoles ? [null] : []),
    near.slice(0, mostRoles),
    near.slice(0, 30),
    roleIds,
  ]
}

/** The roles themselves, then those one move away, in reading order. */
function nearRoles(document: Document, roleIds: readonly Id[]): Id[] {
  const near = new Set(
    roleIds.flatMap((id) =>
      [...transitionsTo(document, id), ...transitionsFrom(document, id)]
        .filter(isOpen)
        .flatMap(({ fromRoleId, toRoleId }) => [fromRoleId, toRoleId]),
    ),
  )
  const own = new Set(roleIds)
  const others = rolesInOrder(document).filter(({ id }) => near.has(id) && !own.has(id))
  return [...roleIds, ...others.map(({ id }) => id)]
}

/** Widths of blocks in relation to the narrowest that holds a reference, and gaps, in points. */
const densities = [
  { share: 1.5, gap: 9 },
  { share: 1.35, gap: 8 },
  { share: 1.2, gap: 6 },
  { share: 1.1, gap: 4.5 },
  { share: 1, gap: 3.5 },
  { share: 1, gap: 2.5 },
] as const

type Density = (typeof densities)[number]

function fitted(plan: MapPlan, type: number, room: Size): Scene | null {
  const inner = {
    width: room.width - gutter - pad.right,
    height: room.height - pad.top - pad.bottom,
  }
  const least = leastCardWidth(plan, type)
  let tried: { readonly scene: Scene; readonly density: Density } | null = null
  for (const density of densities) {
    if (tried && leastWidth(tried, density, least) > inner.width + 0.5) continue
    const scene = sceneOf(plan, metricsOf(density, { least, type, ...inner }))
    if (scene.width <= inner.width + 0.5 && scene.height <= inner.height + 0.5) return scene
    tried = { scene, density }
  }
  return null
}

/** What the map must be wide at least: narrower blocks and gaps, the same lines between them. */
function leastWidth(
  { scene, density }: { readonly scene: Scene; readonly density: Density },
  next: Density,
  least: number,
): number {
  if (isTight(next) !== isTight(density)) return 0
  const columns = scene.lanes.reduce((sum, lane) => sum + lane.columns, 0)
  const narrower = least * (density.share - next.share) + density.gap - next.gap
  return scene.width - columns * narrower
}

/** Lines move closer together where the gaps are narrow. */
function isTight({ gap }: Density): boolean {
  return gap < 4
}

function metricsOf(
  density: Density,
  room: Size & { readonly least: number; readonly type: number },
): SceneMetrics {
  const { least, type, width, height } = room
  const cardWidth = least * density.share
  const tight = isTight(density)
  return {
    detail: 'block',
    cardWidth,
    cardHeight: Math.max(type * 1.45, Math.min(cardWidth * 0.68, height / 11)),
    columnGap: density.gap,
    trackGap: tight ? 3.6 : 4.6,
    clearance: tight ? 2.2 : 3,
    portGap: tight ? 4 : 5,
    labelSize: 10,
    showLabels: false,
    targetHeight: height,
    targetWidth: width,
    entryLength: 14,
  }
}

/** Plans of a document that were asked for; documents never change, and the cover shares the plan. */
const plans = new WeakMap<Document, Map<string, MapPlan>>()

function planOf({ document, mapId }: BlockMapOrder, roleIds: readonly Id[] | null): MapPlan {
  const known = plans.get(document) ?? new Map<string, MapPlan>()
  plans.set(document, known)
  const key = [mapId, ...(roleIds ?? ['every role'])].join(' ')
  const plan = known.get(key) ?? planMap(document, mapId, roleIds === null ? {} : { roleIds })
  known.set(key, plan)
  return plan
}

function leastCardWidth({ lattice }: MapPlan, size: number): number {
  const look = { family: 'Source Sans 3', weight: 700, size } as const
  const widths = lattice.cards.map(({ role }) => measureText(role.mapReference, look))
  return Math.max(size * 1.9, ...widths) / 0.9
}

function cardLookFor(type: number): CardLook {
  return {
    ...posterCardLook(type, type, 'block'),
    reference: type,
    radius: 2.8,
    halo: 2.9,
    line: 0.7,
  }
}

function drawn(scene: Scene, order: BlockMapOrder, room: Size): Part {
  const top = pad.top + Math.max(0, (room.height - pad.top - pad.bottom - scene.height) / 2)
  const left = gutter + Math.max(0, (room.width - gutter - pad.right - scene.width) / 2)
  const picture = sceneDrawing(scene, {
    theme: lightTheme,
    cardLook: cardLookFor(order.type),
    lineLook,
    labelSize: 10,
    labelWeight: 400,
    chosenLineIds: new Set(order.lineIds),
    others: 'quiet',
    selectedRoleIds: new Set(),
    relatedRoleIds: new Set(order.roleIds),
    routeNumbers: new Map(),
    labels: 'chosen',
    bandBleed: { left, right: room.width - left - scene.width },
  })
  return {
    ...room,
    shapes: [
      ...edgesOf(scene, room, top),
      { kind: 'group', x: left, y: top, scale: 1, title: picture.alt, shapes: picture.shapes },
      ...numerals(scene, top),
    ],
  }
}

/** The tints of the highest and lowest level go on to the edges of the room. */
function edgesOf(scene: Scene, { width, height }: Size, top: number): Shape[] {
  const tint = (level: number) => bandTint(lightTheme, level, scene.bands.length)
  const [first] = scene.bands
  const last = scene.bands.at(-1)
  if (!first || !last) return [{ kind: 'rect', x: 0, y: 0, width, height, fill: ink.tab }]
  const end = top + scene.height
  return [
    { kind: 'rect', x: 0, y: 0, width, height: top + 1, fill: tint(first.level) },
    { kind: 'rect', x: 0, y: end - 1, width, height: height - end + 1, fill: tint(last.level) },
  ]
}

function numerals(scene: Scene, top: number): Shape[] {
  const look = { family: 'Literata', weight: 600, size: 12 } as const
  return scene.bands.map((band, index) =>
    textShape(band.numeral, { x: 4, y: (index === 0 ? 0 : top + band.y) + 13.5 }, look, ink.plain),
  )
}
