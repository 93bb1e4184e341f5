import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene, SceneLine } from '#shared/map/scene.ts'

/**
 * Hops of all lines of a scene as plain numbers: a map of a thousand roles has hundreds of thousands,
 * too many to be told to another thread one by one.
 */
export type PackedHops = {
  /** Where the hops of each line begin, counted in hops; one more than there are lines. */
  readonly starts: Uint32Array<ArrayBuffer>
  /** x and y of each hop in turn. */
  readonly places: Float32Array<ArrayBuffer>
}

type Kept = PackedHops & { readonly x: number; readonly y: number }

const packed = new WeakMap<readonly SceneLine[], Kept>()

export function packHops(lines: readonly SceneLine[]): PackedHops {
  const starts = new Uint32Array(lines.length + 1)
  let count = 0
  for (const [index, { hops }] of lines.entries()) {
    starts[index] = count
    count += hops.length
  }
  starts[lines.length] = count
  const places = new Float32Array(2 * count)
  let at = 0
  for (const { hops } of lines) {
    for (const { x, y } of hops) {
      places[at] = x
      places[at + 1] = y
      at += 2
    }
  }
  return { starts, places }
}

/** Says which hops the lines of a scene have, and how much the scene is stretched since. */
export function keepHops(scene: Scene, hops: PackedHops): void {
  packed.set(scene.lines, { ...hops, x: 1, y: 1 })
}

/** Lets stretched lines have the hops of those they were made of. */
export function stretchHops(from: Scene, to: readonly SceneLine[], x: number, y: number): void {
  const known = packed.get(from.lines)
  if (known) packed.set(to, { ...known, x: known.x * x, y: known.y * y })
}

/** The hops of a line, told by its place among the lines of the scene, that lie in a region. */
export function hopsWithin(scene: Scene, index: number, region: Box): readonly Point[] {
  const right = region.x + region.width
  const bottom = region.y + region.height
  const isInside = ({ x, y }: Point) => x >= region.x && x <= right && y >= region.y && y <= bottom
  const kept = packed.get(scene.lines)
  if (!kept) return scene.lines[index]?.hops.filter(isInside) ?? []
  const found: Point[] = []
  const end = kept.starts[index + 1] ?? 0
  for (let hop = kept.starts[index] ?? 0; hop < end; hop++) {
    const point = {
      x: (kept.places[2 * hop] ?? 0) * kept.x,
      y: (kept.places[2 * hop + 1] ?? 0) * kept.y,
    }
    if (isInside(point)) found.push(point)
  }
  return found
}
