import type { SceneCard } from '../scene.ts'

/** Reading order: by family letter, then from the bottom of the map up (C2 before C10). */
export function compareCards(a: SceneCard, b: SceneCard): number {
  return (
    compareText(a.letter, b.letter) ||
    Number(a.reference.slice(1)) - Number(b.reference.slice(1)) ||
    compareText(a.id, b.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
