import { dollarsShort } from '../../base/money.ts'
import type { Shape } from '../drawing.ts'
import { familyColor } from '../palette.ts'
import { printableText } from '../printableText.ts'
import type { Scene } from '../scene.ts'
import { measureText, shortenText } from '../textMeasure.ts'
import { centeredBaseline, textShape } from '../textShapes.ts'
import type { Part } from './part.ts'
import type { PosterPen } from './posterPen.ts'

/**
 * One row per job family, one dot per role at its middle pay. Null when fewer than two roles have
 * pay. `size` is the room in points; rows are as far apart as it allows.
 */
export function payChart(
  scene: Scene,
  size: { readonly width: number; readonly height: number },
  pen: PosterPen,
): Part | null {
  const pays = scene.cards.flatMap(({ pay }) => (pay === null ? [] : [pay]))
  if (pays.length < 2 || scene.lanes.length === 0) return null
  const { theme } = pen
  const nameLook = pen.look('Source Sans 3', 600, 14.5)
  const letterLook = { ...nameLook, weight: 700 as const }
  const axisLook = pen.look('Source Sans 3', 400, 12.2)
  const letterRoom = nameLook.size
  const widest = Math.max(
    ...scene.lanes.map(({ name }) => measureText(printableText(name), nameLook)),
  )
  const nameWidth = Math.min(size.width * 0.42, letterRoom + widest)
  const dot = Math.max(pen.length(2.3), 2.4)
  const left = nameWidth + pen.length(4) + dot
  const right = size.width - dot - measureText('$100k', axisLook) / 2
  const ticks = ticksOf(pays, Math.floor((right - left) / (measureText('$100k', axisLook) * 1.5)))
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const xOf = (pay: number) => left + ((pay - low) / (high - low)) * (right - left)
  const axisHeight = axisLook.size * 1.6
  const smallestPitch = nameLook.size * 1.22
  const pitch = Math.min(
    pen.length(8.4),
    Math.max(smallestPitch, (size.height - axisHeight) / scene.lanes.length),
  )
  const plotHeight = pitch * scene.lanes.length
  const hairline = Math.max(0.4, pen.length(0.3))
  const shapes: Shape[] = ticks.flatMap((tick): Shape[] => [
    {
      kind: 'rect',
      x: xOf(tick) - hairline / 2,
      y: 0,
      width: hairline,
      height: plotHeight,
      fill: theme.ruler,
    },
    textShape(
      dollarsShort(tick),
      { x: xOf(tick), y: plotHeight + axisLook.size * 1.15, anchor: 'middle' },
      axisLook,
      theme.ink2,
    ),
  ])
  for (const [index, lane] of scene.lanes.entries()) {
    const middle = (index + 0.5) * pitch
    const color = familyColor(theme, lane)
    shapes.push(
      textShape(lane.letter, { x: 0, y: centeredBaseline(middle, letterLook) }, letterLook, color),
      textShape(
        shortenText(printableText(lane.name), nameLook, nameWidth - letterRoom),
        { x: letterRoom, y: centeredBaseline(middle, nameLook) },
        nameLook,
        theme.ink,
      ),
      {
        kind: 'rect',
        x: xOf(low),
        y: middle - hairline / 2,
        width: xOf(high) - xOf(low),
        height: hairline,
        fill: theme.rule,
      },
    )
    for (const card of scene.cards) {
      if (card.familyId !== lane.familyId || card.pay === null) continue
      shapes.push({
        kind: 'circle',
        cx: xOf(card.pay),
        cy: middle,
        r: dot,
        fill: color,
        stroke: theme.paper,
        strokeWidth: dot * 0.2,
      })
    }
  }
  return { width: size.width, height: plotHeight + axisHeight, shapes }
}

/** Round amounts from below the lowest to above the highest pay, at most `most` of them. */
function ticksOf(pays: readonly number[], most: number): number[] {
  const [lowest, highest] = [Math.min(...pays), Math.max(...pays)]
  for (const step of [10_000, 20_000, 50_000, 100_000, 200_000, 500_000]) {
    const from = Math.floor(lowest / step) * step
    const to = Math.max(from + step, Math.ceil(highest / step) * step)
    const count = Math.round((to - from) / step) + 1
    if (count <= Math.max(2, most)) {
      return Array.from({ length: count }, (_, index) => from + index * step)
    }
  }
  return [
    Math.floor(lowest / 1_000_000) * 1_000_000,
    Math.ceil(highest / 1_000_000 + 0.001) * 1_000_000,
  ]
}
