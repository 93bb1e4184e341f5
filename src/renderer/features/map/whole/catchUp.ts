import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { placementsOfMap } from '#shared/domain/queries/maps.ts'
import { shownRoleIds } from '#shared/domain/queries/shownRoles.ts'
import { cardFacts, isConfirmed } from '#shared/map/cardFacts.ts'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene, SceneCard, SceneLine } from '#shared/map/scene.ts'
import { boxOf, cellKey, cellOf, freeCell, sameCell } from '../cells.ts'
import { stretchHops } from '../surface/hops.ts'
import type { Layout } from './layoutDesk.ts'

/**
 * A layout with what has changed since in sight at once: cards that were moved stand in their new
 * cells with their new titles, what is new is there, what was removed is gone. Lines go straight or as
 * before until the map is laid out anew.
 */
export function catchUp({ scene, document: before, mapId }: Layout, document: Document): Scene {
  if (before === document) return scene
  const { role, transition, placement } = document
  if (before.role === role && before.transition === transition && before.placement === placement) {
    return scene
  }
  const placements = placementsOfMap(document, mapId)
  const placedBefore = placementsOfMap(before, mapId)
  let changed = false
  const cards = scene.cards.flatMap((card): SceneCard[] => {
    const now = role.get(card.id)
    if (!now) {
      changed = true
      return []
    }
    // A card may stand beside the cell it was given; only a new one moves it.
    const place = placements.get(card.id)
    const { familyId, bandId } = now
    const cell =
      place && place !== placedBefore.get(card.id)
        ? { familyId, bandId, column: place.column, row: place.row }
        : { ...cellOf(card), familyId, bandId }
    const stays = sameCell(cell, cellOf(card))
    if (stays && now.title === card.title) return [card]
    changed = true
    const box = stays ? card : boxOf(scene, cell, card)
    return [{ ...card, ...cell, x: box.x, y: box.y, title: now.title }]
  })
  const added = newCards(scene, before, document, mapId)
  const shown = changed || added.length > 0 ? [...cards, ...added] : scene.cards
  const lines = linesNow(scene, shown, before, document)
  if (shown === scene.cards && lines === scene.lines) return scene
  return {
    ...scene,
    cards: shown,
    lines,
    labels: scene.labels.filter(({ id }) => transition.has(id)),
  }
}

/** Roles that are new, each in the first free place of its cell. */
function newCards(scene: Scene, before: Document, document: Document, mapId: Id): SceneCard[] {
  const map = document.map.get(mapId)
  const [model] = scene.cards
  const isNew = [...document.role.values()].filter(({ id }) => !before.role.has(id))
  if (!map || !model || isNew.length === 0) return []
  const ids = shownRoleIds(document, map)
  const taken = new Set(scene.cards.map((card) => cellKey(cellOf(card))))
  return isNew.flatMap((role): SceneCard[] => {
    const lane = scene.lanes.find(({ familyId }) => familyId === role.familyId)
    const band = scene.bands.find(({ bandId }) => bandId === role.bandId)
    if (!lane || !band || (ids !== null && !ids.has(role.id))) return []
    const wanted = { familyId: role.familyId, bandId: role.bandId, column: 0, row: 0 }
    const cell = freeCell(scene, wanted, taken)
    taken.add(cellKey(cell))
    const { title, shortTitle, demand, entryPoint } = role
    return [
      {
        ...model,
        ...boxOf(scene, cell, model),
        ...cell,
        ...cardFacts(document, role),
        id: role.id,
        letter: lane.letter,
        color: lane.color,
        level: band.level,
        pinned: false,
        reference: role.mapReference,
        title,
        shortTitle: shortTitle === '' ? title : shortTitle,
        demand,
        entryPoint,
      },
    ]
  })
}

/** Lines without those that are gone, and new ones straight from card to card. */
function linesNow(
  scene: Scene,
  cards: readonly SceneCard[],
  before: Document,
  { transition }: Document,
): readonly SceneLine[] {
  if (transition === before.transition) return scene.lines
  const byId = new Map(cards.map((card) => [card.id, card]))
  const added = [...transition.values()].flatMap(
    ({ id, kind, fromRoleId, toRoleId, confirmation }): SceneLine[] => {
      const from = fromRoleId === null ? undefined : byId.get(fromRoleId)
      const to = byId.get(toRoleId)
      if (before.transition.has(id) || !from || !to) return []
      const ends = { fromId: fromRoleId, toId: toRoleId, points: straight(from, to) }
      return [{ id, kind, ...ends, hops: [], confirmed: isConfirmed(confirmation) }]
    },
  )
  if (added.length === 0 && scene.lines.every(({ id }) => transition.has(id))) return scene.lines
  // The hops of a line are known by its place, so none may leave its own.
  const kept = scene.lines.map((line) => (transition.has(line.id) ? line : { ...line, points: [] }))
  const lines = [...kept, ...added]
  stretchHops(scene, lines, 1, 1)
  return lines
}

/** From the middle of the side that faces the other card. */
function straight(from: Box, to: Box): Point[] {
  const up = to.y + to.height <= from.y
  const down = to.y >= from.y + from.height
  const right = to.x > from.x
  const side = (box: Box, isStart: boolean): Point =>
    up || down
      ? { x: box.x + box.width / 2, y: box.y + (up === isStart ? 0 : box.height) }
      : { x: box.x + (right === isStart ? box.width : 0), y: box.y + box.height / 2 }
  return [side(from, true), side(to, false)]
}
