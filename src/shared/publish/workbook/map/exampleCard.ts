import { buildScene } from '#shared/map/buildScene.ts'
import { posterCardLook } from '#shared/map/cardLook.ts'
import { cardHeightFor } from '#shared/map/cardRoom.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { cardAnatomy } from '#shared/map/poster/cardAnatomy.ts'
import { millimeters, sheetOf } from '#shared/map/poster/paperSizes.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { type PosterPen, posterPen } from '#shared/map/poster/posterPen.ts'
import { posterProfile } from '#shared/map/poster/posterProfile.ts'
import { lightTheme } from '#shared/map/themes.ts'
import type { WorkbookFacts } from '../facts.ts'
import { ink } from '../layout/ink.ts'

/** Type of the notes beside the card in relation to the poster's, which sets them in 15.5 points. */
const scale = 0.742

/** The card of the target as posters show it, with a line from each part to what it means. */
export function exampleCard(
  { document, mapId, target }: WorkbookFacts,
  width: number,
): Part | null {
  const look = posterCardLook(13, 10)
  const metrics = { ...metricsFor('full'), cardWidth: millimeters(50) }
  const options = { roleIds: [target.id] }
  const probe = buildScene(document, mapId ?? '', metrics, options)
  const cardHeight = cardHeightFor(probe.cards, metrics.cardWidth, 'full', look)
  const scene = buildScene(document, mapId ?? '', { ...metrics, cardHeight }, options)
  return cardAnatomy(
    scene,
    { look, width, height: null, colors: { ink: ink.strong, note: ink.plain, ground: ink.paper } },
    pen(),
  )
}

function pen(): PosterPen {
  return posterPen(
    {
      ...posterProfile(sheetOf({ paper: 'letter', orientation: 'portrait' })),
      scale,
      smallest: 10,
    },
    lightTheme,
  )
}
