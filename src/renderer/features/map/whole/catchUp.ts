import type { Document } from '#shared/domain/document.ts'
import { placementsOfMap } from '#shared/domain/queries/maps.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { boxOf, cellOf, sameCell } from '../cells.ts'
import { stretchHops } from '../surface/hops.ts'
import type { Layout } from './layoutDesk.ts'

/**
 * A layout with what has changed since in sight at once: cards that were moved stand in their new
 * cells with their new titles, what was removed is gone. Lines follow when the map is laid out anew.
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
  const gone = scene.lines.some(({ id }) => !transition.has(id))
  if (!changed && !gone) return scene
  if (!gone) return { ...scene, cards }
  const lines = scene.lines.map((line) =>
    transition.has(line.id) ? line : { ...line, points: [] },
  )
  stretchHops(scene, lines, 1, 1)
  return {
    ...scene,
    cards,
    lines,
    labels: scene.labels.filter(({ id }) => transition.has(id)),
  }
}
