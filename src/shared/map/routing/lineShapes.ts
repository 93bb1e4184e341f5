import type { LineShape } from '../../domain/records/map.ts'
import type { Point } from '../drawing.ts'
import { hundredths } from '../hundredths.ts'
import type { SceneMetrics } from '../scene.ts'
import { type AroundRules, routeAround } from './around/routeAround.ts'
import { at } from './at.ts'
import type { Edges } from './boxIndex.ts'
import { type CardAxis, outerPitch, stepAlong } from './cardAxis.ts'
import type { Frames } from './points.ts'
import type { Link } from './route.ts'
import type { Sizes } from './sizes.ts'

/** How far lines keep from cards and one another where they are drawn around cards one by one. */
export function aroundRules(metrics: SceneMetrics, sizes: Sizes): AroundRules {
  return {
    clearance: metrics.clearance,
    trackGap: metrics.trackGap,
    bend: metrics.portGap * 3,
    reach: 0.8,
    entryLength: sizes.stubLength,
  }
}

/** A map has no place to the left of its first lane and above its top level, in points. */
const rim = 2

/** Lines of a lattice with those that were shaped by hand drawn anew around the cards. */
export function withShapes(
  points: readonly Point[][],
  links: readonly Link[],
  shapes: ReadonlyMap<number, LineShape>,
  frames: Frames,
): Point[][] {
  if (shapes.size === 0) return [...points]
  const { grid, columns, rows, metrics, sizes } = frames
  const { cardWidth, cardHeight } = metrics
  const columnAxis: CardAxis = {
    middles: columns.columnXs
      .filter((_, column) => !grid.strips.columns.has(column))
      .map((x) => x + cardWidth / 2),
    pitch: cardWidth * outerPitch.column,
  }
  const rowAxis: CardAxis = {
    middles: rows.rowYs
      .filter((_, row) => !grid.strips.rows.has(row))
      .map((y) => y + cardHeight / 2),
    pitch: cardHeight * outerPitch.row,
  }
  const cards = grid.cards.map(({ row, column }): Edges => {
    const [left, top] = [at(columns.columnXs, column), at(rows.rowYs, row)]
    return { left, top, right: left + cardWidth, bottom: top + cardHeight }
  })
  const lines = [...shapes.keys()]
  const wishes = lines.map((line) => {
    const { from, to, wide } = at(links, line)
    const shape = shapes.get(line)
    const base = at(cards, from < 0 ? to : from)
    return {
      from,
      to,
      wide,
      fromSide: shape?.fromSide ?? null,
      toSide: shape?.toSide ?? null,
      bends: (shape?.bends ?? []).map(({ x, y }) => ({
        x: Math.max(rim, hundredths(stepAlong(columnAxis, (base.left + base.right) / 2, x))),
        y: Math.max(rim, hundredths(stepAlong(rowAxis, (base.top + base.bottom) / 2, y))),
      })),
    }
  })
  const others = points.filter((_, line) => !shapes.has(line))
  const rules = { ...aroundRules(metrics, sizes), least: rim }
  const drawn = routeAround(wishes, cards, rules, others)
  const result = [...points]
  for (const [index, line] of lines.entries()) {
    result[line] = at(drawn, index).map(({ x, y }) => ({ x: hundredths(x), y: hundredths(y) }))
  }
  return result
}
