import { countOf } from '../base/words.ts'
import type { Shape } from './drawing.ts'
import { familyColor, type Theme } from './palette.ts'
import { printableText } from './printableText.ts'
import type { Scene } from './scene.ts'
import { shortenText, type TextLook } from './textMeasure.ts'
import { centeredBaseline, textShape } from './textShapes.ts'

/** What stands in a collapsed lane or band instead of its cards: its name and what it holds. */
export function collapsedStrips(
  scene: Scene,
  { theme, labelSize }: { readonly theme: Theme; readonly labelSize: number },
): Shape[] {
  const look = (weight: 400 | 700): TextLook => ({
    family: 'Source Sans 3',
    weight,
    size: labelSize,
  })
  const lanes = scene.lanes.filter(({ collapsed }) => collapsed)
  const bands = scene.bands.filter(({ collapsed }) => collapsed)
  return [
    ...lanes.flatMap((lane): Shape[] => {
      const middle = lane.x + lane.width / 2
      const line = (text: string, row: number, weight: 400 | 700) =>
        textShape(
          text,
          {
            x: middle,
            y: centeredBaseline(labelSize * (1.1 + row * 1.3), look(weight)),
            anchor: 'middle',
          },
          look(weight),
          theme.ink,
        )
      const color = familyColor(theme, lane)
      return [
        {
          kind: 'rect',
          x: lane.x,
          y: 0,
          width: lane.width,
          height: scene.height,
          fill: color,
          opacity: 0.14,
        },
        line(lane.letter, 0, 700),
        line(String(lane.roleCount), 1, 400),
      ]
    }),
    ...bands.map((band) => {
      const counts = [
        countOf(band.roleCount, 'role'),
        ...(band.hiddenMoves === 0 ? [] : [countOf(band.hiddenMoves, 'move')]),
      ]
      const text = printableText(`${band.numeral} ${band.name}: ${counts.join(', ')}`)
      const type = look(400)
      return textShape(
        shortenText(text, type, scene.width - labelSize * 2),
        { x: labelSize, y: centeredBaseline(band.y + band.height / 2, type) },
        type,
        theme.ink2,
      )
    }),
  ]
}
