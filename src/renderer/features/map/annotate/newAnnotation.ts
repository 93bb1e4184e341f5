import type { AnnotationKind } from '#shared/domain/records/map.ts'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { boxAround } from '../boxAround.ts'

/** How large new annotations are, in cards. */
const sizes: Record<AnnotationKind, { readonly width: number; readonly height: number }> = {
  text: { width: 1.4, height: 0.5 },
  callout: { width: 1.5, height: 0.8 },
  picture: { width: 1, height: 1.2 },
  frame: { width: 2.4, height: 1.8 },
}

/** Where a new annotation goes: a frame around chosen cards, others beside them, else at a point. */
export function boxFor(
  kind: AnnotationKind,
  place: { readonly scene: Scene; readonly cards: readonly SceneCard[]; readonly at: Point },
): Box {
  const { scene, cards, at } = place
  const card = scene.cards[0] ?? { width: 120, height: 70 }
  const size = { width: sizes[kind].width * card.width, height: sizes[kind].height * card.height }
  const around = boxAround(cards)
  if (!around) return { x: at.x - size.width / 2, y: at.y - size.height / 2, ...size }
  const gap = card.height * 0.2
  if (kind === 'frame') {
    return {
      x: around.x - gap,
      y: around.y - gap * 1.8,
      width: around.width + 2 * gap,
      height: around.height + 2.8 * gap,
    }
  }
  return { x: around.x + around.width + gap, y: around.y - size.height - gap / 2, ...size }
}
