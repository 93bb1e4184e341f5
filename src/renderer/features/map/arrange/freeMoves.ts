import type { Command } from '#shared/domain/commands/command.ts'
import type { Point } from '#shared/map/drawing.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { type Guide, snap } from './snap.ts'

type Placing = Extract<Command, { type: 'map.placeCards' }>

/** Points within which a card comes into line with others. */
const reach = 6

/**
 * Cards of a free arrangement moved together by so much; the first of them comes into line with the
 * cards that stay. Null on a map of another arrangement and where nothing moves.
 */
export function placeFreely(
  scene: Scene,
  cards: readonly SceneCard[],
  shift: Point,
): { readonly command: Placing; readonly guides: readonly Guide[] } | null {
  const [lead] = cards
  if (!scene.free || !lead) return null
  const moving = new Set(cards.map(({ id }) => id))
  const snapped = snap(
    { ...lead, x: lead.x + shift.x, y: lead.y + shift.y },
    scene.cards.filter(({ id }) => !moving.has(id)),
    reach,
  )
  const by = { x: shift.x + snapped.shift.x, y: shift.y + snapped.shift.y }
  if (Math.hypot(by.x, by.y) < 1) return null
  return { command: placed(scene, cards, () => by), guides: snapped.guides }
}

/** An eighth of a card in the direction of an arrow, for every chosen card. */
export function stepFreely(
  scene: Scene,
  cards: readonly SceneCard[],
  direction: Point,
): Placing | null {
  if (!scene.free || cards.length === 0) return null
  const { pitchX, pitchY } = scene.free
  return placed(scene, cards, () => ({
    x: (direction.x * pitchX) / 8,
    y: (direction.y * pitchY) / 8,
  }))
}

export type FreeAlignment = 'left' | 'column' | 'level' | 'row'

/** Cards of a free arrangement brought in line with the last chosen one. */
export function alignFreely(
  scene: Scene,
  cards: readonly SceneCard[],
  lead: SceneCard,
  how: FreeAlignment,
): Placing | null {
  const moving = cards.filter(({ id, pinned }) => id !== lead.id && !pinned)
  if (!scene.free || moving.length === 0) return null
  const upright = how === 'left' || how === 'column'
  return placed(scene, moving, (card) =>
    upright ? { x: lead.x - card.x, y: 0 } : { x: 0, y: lead.y - card.y },
  )
}

/** Cards of a free arrangement at equal distances along the axis on which they lie farther apart. */
export function spreadFreely(scene: Scene, cards: readonly SceneCard[]): Placing | null {
  const moving = cards.filter(({ pinned }) => !pinned)
  if (!scene.free || moving.length < 3) return null
  const across = extentOf(moving.map(({ x }) => x)) >= extentOf(moving.map(({ y }) => y))
  const axis = across ? 'x' : 'y'
  const sorted = moving.toSorted((a, b) => a[axis] - b[axis])
  const start = sorted[0]?.[axis] ?? 0
  const step = extentOf(sorted.map((card) => card[axis])) / (sorted.length - 1)
  const wanted = new Map(sorted.map(({ id }, index) => [id, start + index * step]))
  return placed(scene, sorted, (card) => {
    const by = (wanted.get(card.id) ?? card[axis]) - card[axis]
    return across ? { x: by, y: 0 } : { x: 0, y: by }
  })
}

function extentOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

function placed(
  scene: Scene,
  cards: readonly SceneCard[],
  shiftOf: (card: SceneCard) => Point,
): Placing {
  const ground = scene.free ?? { x: 0, y: 0, pitchX: 1, pitchY: 1 }
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  return {
    type: 'map.placeCards',
    mapId: scene.mapId,
    places: cards.map((card) => {
      const { id: roleId, column, row } = card
      const by = shiftOf(card)
      const x = rounded((card.x + by.x - ground.x) / ground.pitchX)
      const y = rounded((card.y + by.y - ground.y) / ground.pitchY)
      return { roleId, column, row, x, y }
    }),
  }
}
