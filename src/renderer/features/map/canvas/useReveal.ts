import { useEffect } from 'react'
import { useView } from '#renderer/state/view.ts'
import type { Scene } from '#shared/map/scene.ts'
import { canvasApi } from '../canvasApi.ts'

/**
 * Brings what was chosen elsewhere, or moved to another cell, into sight: the one chosen card, or the
 * end of a chosen move when neither of its ends is to be seen. Zooming and moving the map leave it
 * where it is.
 */
export function useReveal(scene: Scene | null): void {
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const selectedTransitionId = useView((view) => view.selectedTransitionId)
  const only = selectedRoleIds.length === 1 ? selectedRoleIds[0] : undefined
  const card = scene?.cards.find(({ id }) => id === only)
  const cell = card ? [card.familyId, card.bandId, card.column, card.row].join() : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene alone is no reason to move.
  useEffect(() => {
    const api = canvasApi()
    if (!api) return
    const line = api.scene.lines.find(({ id }) => id === selectedTransitionId)
    const ids = line ? [line.fromId, line.toId] : [only]
    const cards = api.scene.cards.filter(({ id }) => ids.includes(id))
    const last = cards.at(-1)
    if (last && !cards.some((each) => api.isInSight(each))) api.reveal(last)
  }, [only, selectedTransitionId, cell])
}
