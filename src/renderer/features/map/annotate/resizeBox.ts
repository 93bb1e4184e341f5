import type { Box, Point } from '#shared/map/drawing.ts'

export const corners = ['top left', 'top right', 'bottom right', 'bottom left'] as const
export type Corner = (typeof corners)[number]

const least = 12

/** A box after one of its corners, or all of it, was moved by so much. */
export function resized(box: Box, corner: Corner | 'all', by: Point): Box {
  const { x, y, width, height } = box
  if (corner === 'all') return { x: x + by.x, y: y + by.y, width, height }
  const isLeft = corner.endsWith('left')
  const isTop = corner.startsWith('top')
  const nextWidth = Math.max(least, width + (isLeft ? -by.x : by.x))
  const nextHeight = Math.max(least, height + (isTop ? -by.y : by.y))
  return {
    x: isLeft ? x + width - nextWidth : x,
    y: isTop ? y + height - nextHeight : y,
    width: nextWidth,
    height: nextHeight,
  }
}
