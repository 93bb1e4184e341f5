import type { Scene } from '#shared/map/scene.ts'
import type { Picture } from './pictureQuality.ts'

/** A scene of ours for the ruler that measures all drawers of maps. */
export function picturedScene({ cards, lines }: Scene): Picture {
  return { cards, lines: lines.map(({ points }) => points) }
}
