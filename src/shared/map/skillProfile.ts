import { countOf } from '../base/words.ts'
import type { CardLook } from './cardLook.ts'
import { mixColors } from './colors.ts'
import type { Shape } from './drawing.ts'
import type { Theme } from './palette.ts'
import { baselineIn, textShape } from './textShapes.ts'

/**
 * What a role asks, as one bar per skill in the order of the matrix, with their count and sum in
 * words below. Stands on `bottom`; `top` is where it begins.
 */
export function skillProfile(
  skills: { readonly levels: readonly number[]; readonly top: number },
  place: { readonly left: number; readonly width: number; readonly bottom: number },
  look: CardLook,
  theme: Theme,
): { shapes: Shape[]; top: number } {
  const { levels } = skills
  const type = { family: 'Source Sans 3', weight: 400, size: look.credential.size } as const
  const lineHeight = type.size * 1.15
  const barHeight = look.title.size * 1.8
  const base = place.bottom - lineHeight - type.size * 0.15
  const pitch = place.width / Math.max(levels.length, 1)
  const bars = levels.map((level, index): Shape => {
    const share = Math.min(1, Math.max(0, level / skills.top))
    return {
      kind: 'rect',
      x: place.left + index * pitch,
      y: base - barHeight * share,
      width: pitch * 0.8,
      height: barHeight * share,
      fill: mixColors(theme.ruler, theme.name === 'grey' ? theme.ink : '#0f4659', share),
    }
  })
  const sum = levels.reduce((total, level) => total + level, 0)
  return {
    shapes: [
      ...bars,
      textShape(
        `${countOf(levels.length, 'skill')}, sum ${sum}`,
        { x: place.left, y: baselineIn(place.bottom - lineHeight, lineHeight, type) },
        type,
        theme.ink2,
      ),
    ],
    top: base - barHeight - look.ruler.below * 2,
  }
}
