import { familyColor, inkOn } from '../palette.ts'
import type { SceneCard } from '../scene.ts'
import { measureText } from '../textMeasure.ts'
import { centeredBaseline, textShape } from '../textShapes.ts'
import type { Part } from './part.ts'
import type { PosterPen } from './posterPen.ts'

/** A map reference on its family's color, as it stands on the card. */
export function referenceBadge(
  card: Pick<SceneCard, 'reference' | 'letter' | 'color'>,
  pen: PosterPen,
  leading = 1.42,
): Part {
  const look = pen.look('Source Sans 3', 700, 12)
  const color = familyColor(pen.theme, card)
  const width = measureText(card.reference, look) + look.size * 0.75
  const height = look.size * leading
  return {
    width,
    height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, radius: look.size * 0.22, fill: color },
      textShape(
        card.reference,
        { x: width / 2, y: centeredBaseline(height / 2, look), anchor: 'middle' },
        look,
        inkOn(color),
      ),
    ],
  }
}
