import { cardDrawing } from '#shared/map/cardDrawing.ts'
import { screenCardLook } from '#shared/map/cardLook.ts'
import { labelBoxSize } from '#shared/map/labelDrawing.ts'
import type { Scene, SceneMetrics } from '#shared/map/scene.ts'
import { textsOf } from '#shared/map/textsOf.ts'
import { lightTheme } from '#shared/map/themes.ts'

export type TextOverflow = {
  /** Texts of cards that reach over the edge of their card. */
  readonly outsideCard: readonly string[]
  /** Titles and credentials that end in "…". */
  readonly shortened: readonly string[]
  /** Labels whose box is too small for their text. */
  readonly outsideLabel: readonly string[]
}

/** Every text of a scene that does not fit where it stands, with the cards of the screen. */
export function textOverflow(scene: Scene, metrics: SceneMetrics): TextOverflow {
  const cards = scene.cards.map((card) => ({
    card,
    drawing: cardDrawing(card, {
      detail: scene.detail,
      theme: lightTheme,
      payScale: scene.payScale,
      look: screenCardLook,
    }),
  }))
  const edge = 0.01
  return {
    outsideCard: cards.flatMap(({ card, drawing }) =>
      textsOf(drawing.shapes)
        .filter(
          ({ x, y, width, height }) =>
            x < -edge ||
            y < -edge ||
            x + width > card.width + edge ||
            y + height > card.height + edge,
        )
        .map(({ text }) => text),
    ),
    shortened: cards.flatMap(({ drawing }) => drawing.overflows.map(({ text }) => text)),
    outsideLabel: scene.labels
      .filter((label) => labelBoxSize(label, metrics.labelSize).width > label.width + edge)
      .map(({ text }) => text),
  }
}
