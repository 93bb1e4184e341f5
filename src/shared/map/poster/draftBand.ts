import { countOf, listOf } from '../../base/words.ts'
import type { Shape } from '../drawing.ts'
import type { Scene } from '../scene.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed } from './part.ts'
import type { PosterPen } from './posterPen.ts'

const none: Part = { width: 0, height: 0, shapes: [] }

/**
 * A hatched band above the map that says how much of it no expert has confirmed. Where every line
 * counts, and where nothing is open, there is none: small sheets say it in their small print.
 */
export function draftBand(scene: Scene, wanted: 'shown' | 'hidden', pen: PosterPen): Part {
  const { theme, profile } = pen
  const roles = scene.cards.filter(({ confirmed }) => !confirmed).length
  const moves = scene.lines.filter(({ confirmed }) => !confirmed).length
  if (wanted === 'hidden' || roles + moves === 0 || profile.scale < 0.6) return none
  const open = [
    ...(roles > 0 ? [countOf(roles, 'role')] : []),
    ...(moves > 0 ? [countOf(moves, 'move')] : []),
  ]
  const words = paragraph(
    [
      pen.sans(700, 15, theme.ink)('Draft: not confirmed yet. '),
      pen.sans(
        400,
        15,
        theme.ink,
      )(`Experts have still to confirm figures of ${listOf(open)}, marked on the map.`),
    ],
    profile.width - 2 * profile.margin,
    1.2,
  )
  const height = words.height + pen.length(3)
  const pad = pen.length(3)
  return {
    width: profile.width,
    height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: profile.width, height, fill: theme.paper },
      hatch(profile.width, height, pen),
      {
        kind: 'rect',
        x: profile.margin - pad,
        y: 0,
        width: words.width + 2 * pad,
        height,
        fill: theme.paper,
      },
      placed(words, profile.margin, (height - words.height) / 2),
    ],
  }
}

/** Slanted lines from edge to edge, pale enough to stay behind what is read. */
function hatch(width: number, height: number, pen: PosterPen): Shape {
  const pitch = height * 0.6
  let d = ''
  for (let x = 0; x < width - height; x += pitch) {
    d += `M${x.toFixed(2)} ${height.toFixed(2)}L${(x + height).toFixed(2)} 0`
  }
  return {
    kind: 'path',
    d,
    fill: 'none',
    stroke: pen.theme.rule,
    strokeWidth: Math.max(pen.length(0.9), 0.8),
  }
}
