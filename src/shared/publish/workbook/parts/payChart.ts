import type { Route } from '#shared/analysis/route.ts'
import { dollars, dollarsShort } from '#shared/base/money.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Box, Shape } from '#shared/map/drawing.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { printableText } from '#shared/map/printableText.ts'
import { measureText } from '#shared/map/textMeasure.ts'
import { centeredBaseline, textShape } from '#shared/map/textShapes.ts'
import { ink } from '../layout/ink.ts'
import { shortName } from '../wording.ts'

/** Pay from a month on, in US dollars a year, until the next stair. */
export type Stair = { readonly from: number; readonly pay: number; readonly role: Role }

/** Ends of the axes, shared by charts that are compared. */
export type ChartAxes = {
  readonly months: number
  readonly low: number
  readonly high: number
}

const type = { family: 'Source Sans 3', weight: 400, size: 11 } as const
const small = { ...type, size: 10 } as const
const strong = { ...type, weight: 600, size: 11.5 } as const

/** Middle pay over the months of a route; empty when some pay on the way is not known. */
export function stairsOf(route: Route): Stair[] {
  const { medians, basis } = route.pay
  if (basis === null) return []
  const offset = route.roles.length - route.steps.length
  return route.roles.flatMap((role, index): Stair[] => {
    const pay = medians[index]
    if (pay === null || pay === undefined) return []
    const from = index < offset ? 0 : (route.steps[index - offset]?.endMonth ?? 0)
    return [{ from, pay, role }]
  })
}

/** Axes on which all of these routes can be drawn. */
export function axesFor(routes: readonly Route[]): ChartAxes | null {
  const stairs = routes.flatMap(stairsOf)
  if (stairs.length < 2) return null
  const pays = stairs.map(({ pay }) => pay)
  const step = payStep(Math.min(...pays), Math.max(...pays))
  const low = Math.floor(Math.min(...pays) / step - 0.3) * step
  const high = Math.ceil(Math.max(...pays) / step + 0.05) * step
  const last = Math.max(...stairs.map(({ from }) => from))
  return { months: Math.max(3, last * 1.16), low: Math.max(0, low), high }
}

function payStep(low: number, high: number): number {
  const span = Math.max(high - low, 4_000)
  return [2_000, 5_000, 10_000, 20_000, 50_000, 100_000].find((step) => span / step <= 5) ?? 200_000
}

/** Pay as stairs over time with both axes; the chosen route is a dark line in a yellow halo. */
export function payChart(
  stairs: readonly Stair[],
  axes: ChartAxes,
  size: { readonly width: number; readonly height: number },
): Part {
  const labelWidth = measureText(dollarsShort(axes.high), type) + 8
  const plot: Box = {
    x: labelWidth,
    y: 8,
    width: size.width - labelWidth - 4,
    height: size.height - 26,
  }
  const place = placer(plot, axes)
  const step = payStep(axes.low, axes.high)
  const shapes: Shape[] = []
  for (let pay = axes.low; pay <= axes.high + 1; pay += step) {
    const y = place.y(pay)
    shapes.push(line(plot.x, y, plot.width), {
      ...textShape(
        dollarsShort(pay),
        { x: plot.x - 6, y: centeredBaseline(y, type), anchor: 'end' },
        type,
        ink.plain,
      ),
    })
  }
  shapes.push(...monthLabels(axes, plot, type))
  shapes.push(...stairLine(stairs, place, plot, { halo: 8, core: 2.6 }))
  shapes.push(...stairLabels(stairs, place, plot))
  return { width: size.width, height: size.height, shapes }
}

/** The same without words at the stairs, for comparing routes side by side. */
export function smallPayChart(
  stairs: readonly Stair[],
  axes: ChartAxes,
  size: { readonly width: number; readonly height: number },
): Part {
  const labelWidth = measureText(dollarsShort(axes.high), small) + 6
  const plot: Box = {
    x: labelWidth,
    y: 6,
    width: size.width - labelWidth - 3,
    height: size.height - 22,
  }
  const place = placer(plot, axes)
  const ends = [axes.low, axes.high]
  return {
    ...size,
    shapes: [
      ...ends.flatMap((pay): Shape[] => [
        line(plot.x, place.y(pay), plot.width),
        textShape(
          dollarsShort(pay),
          { x: plot.x - 5, y: centeredBaseline(place.y(pay), small), anchor: 'end' },
          small,
          ink.plain,
        ),
      ]),
      ...monthLabels(axes, plot, small),
      ...stairLine(stairs, place, plot, { halo: 5, core: 1.8 }),
    ],
  }
}

type Placer = { readonly x: (month: number) => number; readonly y: (pay: number) => number }

function placer(plot: Box, axes: ChartAxes): Placer {
  return {
    x: (month) => plot.x + (Math.min(month, axes.months) / axes.months) * plot.width,
    y: (pay) => plot.y + plot.height - ((pay - axes.low) / (axes.high - axes.low)) * plot.height,
  }
}

function line(x: number, y: number, width: number): Shape {
  return { kind: 'rect', x, y: y - 0.3, width, height: 0.6, fill: ink.boxLine }
}

/** Months up to two years, then years: one unit per label. */
function monthText(month: number): string {
  return month <= 24 ? `${month} mo` : `${Math.round((month / 12) * 10) / 10} yr`
}

/** "today", then round times as far apart as their words allow. */
function monthLabels(axes: ChartAxes, plot: Box, look: typeof type | typeof small): Shape[] {
  const widest = measureText('18 mo', look) + 14
  const most = Math.max(1, Math.floor(plot.width / widest))
  const step = [1, 2, 3, 6, 12, 24, 36, 60].find((months) => axes.months / months <= most) ?? 120
  const shapes: Shape[] = []
  for (let month = 0; month <= axes.months; month += step) {
    const x = plot.x + (month / axes.months) * plot.width
    const text = month === 0 ? 'today' : monthText(month)
    const half = measureText(text, look) / 2
    const right = plot.x + plot.width + 3
    const place = Math.max(plot.x, Math.min(x - half, right - 2 * half))
    const y = plot.y + plot.height + look.size * 1.3
    shapes.push(textShape(text, { x: place, y }, look, ink.plain))
  }
  return shapes
}

function stairLine(
  stairs: readonly Stair[],
  place: Placer,
  plot: Box,
  widths: { readonly halo: number; readonly core: number },
): Shape[] {
  const [first] = stairs
  if (!first) return []
  const n = (value: number) => value.toFixed(2)
  let d = `M${n(place.x(first.from))} ${n(place.y(first.pay))}`
  for (const { from, pay } of stairs.slice(1)) d += `H${n(place.x(from))}V${n(place.y(pay))}`
  d += `H${n(plot.x + plot.width)}`
  const base = { kind: 'path', d, fill: 'none', lineJoin: 'round' } as const
  return [
    { ...base, stroke: ink.mark, strokeWidth: widths.halo },
    { ...base, stroke: ink.strong, strokeWidth: widths.core },
  ]
}

/** The name and pay of each stair above it, shorter where room is short; none over another. */
function stairLabels(stairs: readonly Stair[], place: Placer, plot: Box): Shape[] {
  const taken: Box[] = []
  const right = plot.x + plot.width
  return stairs.flatMap(({ from, pay, role }, index): Shape[] => {
    const start = place.x(from) + (index === 0 ? 4 : 8)
    const next = stairs[index + 1]
    const end = next ? place.x(next.from) - 7 : right
    const y = place.y(pay) - 8.5
    const texts = [
      `${shortName(role)}, ${dollars(pay)}`,
      `${role.mapReference} ${dollars(pay)}`,
      dollars(pay),
    ].map(printableText)
    for (const text of texts) {
      const width = measureText(text, strong)
      // The last stair may also be named left of its riser, over the lower stairs.
      const lefts = [start, ...(next ? [] : [place.x(from) - 9 - width])]
      for (const x of lefts) {
        const fitsRight = x + width <= (x === start ? end : right)
        const box = { x, y: y - 10, width, height: 13 }
        if (!fitsRight || x < plot.x || taken.some((other) => meet(box, other))) continue
        if (crossesStairs(box, stairs, place, right)) continue
        taken.push(box)
        return [textShape(text, { x, y }, strong, ink.strong)]
      }
    }
    return []
  })
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

function crossesStairs(box: Box, stairs: readonly Stair[], place: Placer, right: number): boolean {
  return stairs.some(({ from, pay }, index) => {
    const x = place.x(from)
    const next = stairs[index + 1]
    const before = stairs[index - 1]
    const y = place.y(pay)
    const tread = { x, y: y - 4, width: (next ? place.x(next.from) : right) - x, height: 8 }
    const top = Math.min(y, before ? place.y(before.pay) : y)
    const bottom = Math.max(y, before ? place.y(before.pay) : y)
    const riser = { x: x - 4, y: top, width: 8, height: bottom - top }
    return meet(box, tread) || (before !== undefined && meet(box, riser))
  })
}
