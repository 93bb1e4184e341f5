import { showProblem } from '#renderer/state/notices.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Scene } from '#shared/map/scene.ts'

export function sayLocked(): void {
  showProblem({
    code: 'locked',
    message: 'This card is locked in its place. Unlock it to move it.',
  })
}

/** A locked card that was dragged lies where it lay; say why. */
export function sayIfLocked(scene: Scene | null, ids: readonly Id[]): void {
  const cards = scene?.cards.filter(({ id }) => ids.includes(id)) ?? []
  if (cards.length > 0 && cards.every(({ pinned }) => pinned)) sayLocked()
}
