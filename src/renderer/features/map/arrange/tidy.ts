import { edit } from '#renderer/state/edit.ts'
import { showDone } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { tidyCells } from '#shared/map/tidyCells.ts'
import { canvasApi } from '../canvasApi.ts'
import { mapStore } from '../mapStore.ts'

/** Shows a tidier layout without keeping it; says so when there is none. */
export function previewTidy(mapId: Id): void {
  const scene = canvasApi()?.scene
  if (!scene) return
  const now = new Map(scene.cards.map((card) => [card.id, card]))
  const moves = tidyCells(currentDocument(), mapId).filter(({ roleId, column, row }) => {
    const card = now.get(roleId)
    return card && !card.pinned && (card.column !== column || card.row !== row)
  })
  if (moves.length === 0) {
    showDone('The cards are as tidy as their levels and job families allow.')
    return
  }
  mapStore.set({
    tidying: { command: { type: 'map.moveRoles', mapId, moves }, cards: moves.length },
  })
}

export function keepTidy(): void {
  const { tidying } = mapStore.get()
  if (!tidying) return
  void edit.run(tidying.command).then(() => mapStore.set({ tidying: null }))
  canvasApi()?.focus()
}

export function dropTidy(): void {
  mapStore.set({ tidying: null })
  canvasApi()?.focus()
}
