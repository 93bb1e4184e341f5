import { mixColors } from './colors.ts'
import type { Box, Shape } from './drawing.ts'
import type { Theme } from './palette.ts'

const fadeSteps = 5

/**
 * The pay range on the map's one shared scale: a bar from the lowest to the highest tenth, a tick
 * at the middle. A bar that goes past the end of the scale fades out. `box` is the whole scale.
 */
export function payRuler(
  pay: {
    readonly middle: number | null
    readonly range: { readonly low: number; readonly high: number } | null
  },
  box: Box,
  options: {
    readonly scale: { readonly min: number; readonly max: number }
    readonly theme: Theme
    readonly tick: number
    readonly overhang: number
  },
): Shape[] {
  const { scale, theme } = options
  const xOf = (value: number) => {
    const share = (value - scale.min) / (scale.max - scale.min)
    return box.x + box.width * Math.min(1, Math.max(0, share))
  }
  const piece = (from: number, to: number, fill: string): Shape => ({
    kind: 'rect',
    x: from,
    y: box.y,
    width: to - from,
    height: box.height,
    fill,
  })
  const shapes = [piece(box.x, box.x + box.width, theme.ruler)]
  if (pay.range && xOf(pay.range.high) > xOf(pay.range.low)) {
    const start = xOf(pay.range.low)
    const end = xOf(pay.range.high)
    const fades = pay.range.high > scale.max
    const solidEnd = fades ? end - Math.min(box.width * 0.12, end - start) : end
    shapes.push(piece(start, solidEnd, theme.rulerBar))
    for (let step = 0; fades && step < fadeSteps; step += 1) {
      const width = (end - solidEnd) / fadeSteps
      const color = mixColors(theme.rulerBar, theme.ruler, (step + 1) / (fadeSteps + 1))
      shapes.push(piece(solidEnd + step * width, solidEnd + (step + 1) * width, color))
    }
  }
  if (pay.middle !== null) {
    const middle = Math.min(
      box.x + box.width - options.tick / 2,
      Math.max(box.x + options.tick / 2, xOf(pay.middle)),
    )
    shapes.push({
      kind: 'rect',
      x: middle - options.tick / 2,
      y: box.y - options.overhang,
      width: options.tick,
      height: box.height + 2 * options.overhang,
      fill: theme.rulerTick,
    })
  }
  return shapes
}
