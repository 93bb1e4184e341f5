import type { Box, Shape } from '#shared/map/drawing.ts'
import type { Part } from '#shared/map/poster/part.ts'

/** A place that leads on: `#id` of a heading, or an address. */
export type InkLink = { readonly box: Box; readonly target: string }

/** A place to lead to, `y` points below the top; a bookmark also stands in the file's outline. */
export type Anchor = {
  readonly id: string
  readonly y: number
  readonly bookmark: { readonly text: string; readonly level: number } | null
}

/** A drawn piece of a page with what leads from it and to it. */
export type Inked = Part & {
  readonly links: readonly InkLink[]
  readonly anchors: readonly Anchor[]
}

export type Placement = { readonly ink: Inked; readonly x: number; readonly y: number }

export function inked(part: Part): Inked {
  return { ...part, links: [], anchors: [] }
}

export function emptyInk(width: number, height: number): Inked {
  return { width, height, shapes: [], links: [], anchors: [] }
}

/** Several pieces as one, each at its place. */
export function joinInk(
  size: { readonly width: number; readonly height: number },
  placements: readonly Placement[],
): Inked {
  return {
    width: size.width,
    height: size.height,
    shapes: placements.flatMap(({ ink, x, y }) => ink.shapes.map((shape) => moved(shape, x, y))),
    links: placements.flatMap(({ ink, x, y }) =>
      ink.links.map(({ box, target }) => ({ target, box: { ...box, x: box.x + x, y: box.y + y } })),
    ),
    anchors: placements.flatMap(({ ink, y }) =>
      ink.anchors.map((anchor) => ({ ...anchor, y: anchor.y + y })),
    ),
  }
}

export function moveInk(ink: Inked, x: number, y = 0): Inked {
  return joinInk({ width: ink.width + x, height: ink.height + y }, [{ ink, x, y }])
}

function moved(shape: Shape, x: number, y: number): Shape {
  if (x === 0 && y === 0) return shape
  switch (shape.kind) {
    case 'rect':
    case 'text':
    case 'group':
      return { ...shape, x: shape.x + x, y: shape.y + y }
    case 'circle':
      return { ...shape, cx: shape.cx + x, cy: shape.cy + y }
    case 'path':
      return { kind: 'group', x, y, scale: 1, shapes: [shape] }
  }
}
