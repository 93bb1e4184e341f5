import { shortDuration, totalDuration } from '../../base/duration.ts'
import { dollarChange } from '../../base/money.ts'
import { countOf } from '../../base/words.ts'
import { lineSample } from '../lineSample.ts'
import { routeDisc } from '../routeDisc.ts'
import { measureText } from '../textMeasure.ts'
import { centeredBaseline, textShape } from '../textShapes.ts'
import { singleLine } from './paragraph.ts'
import { flowed, type Part, placed, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'
import { referenceBadge } from './referenceBadge.ts'
import type { RouteFacts } from './routeFacts.ts'

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** "Four routes to follow". */
export function routesHeading(count: number): string {
  const word = numberWords[count]
  return word && count < 10
    ? `${word} ${count === 1 ? 'route' : 'routes'} to follow`
    : `${countOf(count, 'route')} to follow`
}

/** Routes told in full, one row each: roles, moves with their times, total time, change in pay. */
export function routeRows(
  routes: readonly RouteFacts[],
  options: { readonly width: number; readonly nameSize: number },
  pen: PosterPen,
): Part {
  const columns = {
    total: Math.max(0, ...routes.map((route) => measureText(totalWords(route), totalLook(pen)))),
    change: Math.max(0, ...routes.map((route) => measureText(changeWords(route), changeLook(pen)))),
  }
  const rows = routes.map((route) => routeRow(route, { ...options, columns }, pen))
  return stacked(rows, 0)
}

/** Routes told by their references only, side by side in a grid. */
export function routeBadges(routes: readonly RouteFacts[], width: number, pen: PosterPen): Part {
  const items = routes.map((route) => badgeItem(route, pen))
  const widest = Math.max(0, ...items.map((item) => item.width))
  const gap = pen.length(14)
  const columns = Math.max(1, Math.floor((width + gap) / (widest + gap)))
  const height = Math.max(0, ...items.map((item) => item.height))
  const rowGap = pen.length(3)
  const shapes = items.map((item, index) =>
    placed(
      item,
      (index % columns) * (widest + gap),
      Math.floor(index / columns) * (height + rowGap),
    ),
  )
  const rows = Math.ceil(items.length / columns)
  return {
    width: Math.min(columns, items.length) * (widest + gap) - gap,
    height: rows * (height + rowGap) - rowGap,
    shapes,
  }
}

function totalLook(pen: PosterPen) {
  return pen.look('Source Sans 3', 400, 16)
}

function changeLook(pen: PosterPen) {
  return pen.look('Source Sans 3', 700, 18)
}

function totalWords({ months }: RouteFacts): string {
  return months === null ? 'time not set' : totalDuration(months)
}

function changeWords({ payChange }: RouteFacts): string {
  return payChange === null ? 'pay not set' : dollarChange(payChange)
}

function routeRow(
  route: RouteFacts,
  options: {
    readonly width: number
    readonly nameSize: number
    readonly columns: { readonly total: number; readonly change: number }
  },
  pen: PosterPen,
): Part {
  const { theme } = pen
  const { width, columns } = options
  const disc = discSize(pen)
  const gap = pen.length(4)
  const chainWidth = width - disc - columns.total - columns.change - 4 * gap
  const chain = chainLines(route, { width: chainWidth, nameSize: options.nameSize }, pen)
  const height = Math.max(disc, chain.height) + 2 * pen.length(1.7)
  const middle = height / 2
  return {
    width,
    height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height: Math.max(0.5, pen.length(0.3)), fill: theme.rule },
      ...routeDisc(route.number, theme, { x: disc / 2, y: middle, radius: disc / 2 }),
      placed(chain, disc + gap, middle - chain.height / 2),
      textShape(
        totalWords(route),
        {
          x: width - columns.change - 1.5 * gap,
          y: centeredBaseline(middle, totalLook(pen)),
          anchor: 'end',
        },
        totalLook(pen),
        theme.ink,
      ),
      textShape(
        changeWords(route),
        { x: width, y: centeredBaseline(middle, changeLook(pen)), anchor: 'end' },
        changeLook(pen),
        theme.ink,
      ),
    ],
  }
}

function discSize(pen: PosterPen): number {
  return Math.max(pen.length(10), pen.profile.smallest * 1.7)
}

/** Roles and moves in reading order, going on in a new line where the width ends. */
function chainLines(
  route: RouteFacts,
  options: { readonly width: number; readonly nameSize: number },
  pen: PosterPen,
): Part {
  const pieces = route.cards.map((card, index): Part => {
    const move = index === 0 ? undefined : route.moves[index - 1]
    const badge = referenceBadge(card, pen)
    const name = singleLine(
      card.shortTitle || card.title,
      pen.look('Source Sans 3', 600, options.nameSize),
      pen.theme.ink,
    )
    const arrow = move ? moveSample(move, pen) : null
    const gap = pen.length(2.2)
    const height = Math.max(badge.height, name.height, arrow?.height ?? 0)
    const left = arrow ? arrow.width + gap * 1.2 : 0
    return {
      width: left + badge.width + gap + name.width,
      height,
      shapes: [
        ...(arrow ? [placed(arrow, 0, (height - arrow.height) / 2)] : []),
        placed(badge, left, (height - badge.height) / 2),
        placed(name, left + badge.width + gap, (height - name.height) / 2),
      ],
    }
  })
  return flowed(pieces, options.width, pen.length(2.6), pen.length(1.2))
}

function moveSample(move: RouteFacts['moves'][number], pen: PosterPen): Part {
  const time = singleLine(
    move.months === null ? '' : shortDuration(move.months),
    pen.look('Source Sans 3', 600, 12.5),
    pen.theme.ink2,
    1.05,
  )
  const unit = Math.max(pen.length(14) / 36, 0.75)
  const width = Math.max(unit * 36, time.width)
  const sampleHeight = unit * 9
  return {
    width,
    height: sampleHeight + time.height,
    shapes: [
      lineSample(
        move.kind,
        { x: (width - unit * 36) / 2, y: sampleHeight / 2, width: unit * 36, unit },
        { line: pen.theme.edgeChosen, ground: pen.theme.paper },
      ),
      placed(time, (width - time.width) / 2, sampleHeight),
    ],
  }
}

function badgeItem(route: RouteFacts, pen: PosterPen): Part {
  const disc = discSize(pen)
  const parts: Part[] = route.cards.flatMap((card, index) => {
    const move = index === 0 ? undefined : route.moves[index - 1]
    return [...(move ? [shortSample(move, pen)] : []), referenceBadge(card, pen)]
  })
  const totals = [
    route.months === null ? null : totalDuration(route.months),
    route.payChange === null ? null : dollarChange(route.payChange),
  ].filter((text) => text !== null)
  const words = singleLine(totals.join(', '), pen.look('Source Sans 3', 600, 12.5), pen.theme.ink)
  const chain = flowed([...parts, words], Number.POSITIVE_INFINITY, pen.length(2.6), 0)
  const gap = pen.length(4)
  const height = Math.max(disc, chain.height)
  return {
    width: disc + gap + chain.width,
    height,
    shapes: [
      ...routeDisc(route.number, pen.theme, { x: disc / 2, y: height / 2, radius: disc / 2 }),
      placed(chain, disc + gap, (height - chain.height) / 2),
    ],
  }
}

function shortSample(move: RouteFacts['moves'][number], pen: PosterPen): Part {
  const unit = Math.max(pen.length(14) / 36, 0.75)
  const width = unit * 26
  return {
    width,
    height: unit * 9,
    shapes: [
      lineSample(
        move.kind,
        { x: 0, y: unit * 4.5, width, unit },
        { line: pen.theme.edgeChosen, ground: pen.theme.paper },
      ),
    ],
  }
}
