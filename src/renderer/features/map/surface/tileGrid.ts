import type { Box, Size } from '#shared/map/drawing.ts'
import type { View } from './picture.ts'

/** A square of the map as it is kept drawn. Level 0 is drawn in full size, each further one a quarter as large. */
export type TilePlace = { readonly level: number; readonly column: number; readonly row: number }

export const lastLevel = 2
const step = 4

export function tileKey({ level, column, row }: TilePlace): string {
  return `${level} ${column} ${row}`
}

/** Map units along the edge of a tile that is `edge` CSS pixels long. */
export function spanOf(level: number, edge: number): number {
  return edge * step ** level
}

/** The level whose tiles need the least work and still look as they should at a scale. */
export function levelFor(scale: number): number {
  if (scale > 0.5) return 0
  return scale > 0.5 / step ? 1 : lastLevel
}

export function boxOfTile(place: TilePlace, edge: number): Box {
  const span = spanOf(place.level, edge)
  return { x: place.column * span, y: place.row * span, width: span, height: span }
}

/** The part of the map in sight of a surface, in map units. */
export function regionInSight(view: View, surface: Size): Box {
  return {
    x: -view.x / view.scale,
    y: -view.y / view.scale,
    width: surface.width / view.scale,
    height: surface.height / view.scale,
  }
}

/** Tiles that touch a region and the map, those nearest to the middle of the region first. */
export function tilesIn(region: Box, map: Box, level: number, edge: number): TilePlace[] {
  const span = spanOf(level, edge)
  const left = Math.max(region.x, map.x)
  const top = Math.max(region.y, map.y)
  const right = Math.min(region.x + region.width, map.x + map.width)
  const bottom = Math.min(region.y + region.height, map.y + map.height)
  const places: TilePlace[] = []
  for (let column = Math.floor(left / span); column * span < right; column++) {
    for (let row = Math.floor(top / span); row * span < bottom; row++) {
      places.push({ level, column, row })
    }
  }
  const middle = { x: region.x + region.width / 2, y: region.y + region.height / 2 }
  const away = ({ column, row }: TilePlace) =>
    Math.hypot((column + 0.5) * span - middle.x, (row + 0.5) * span - middle.y)
  return places.toSorted((a, b) => away(a) - away(b))
}

/** The tile of a coarser level that holds all of a tile. */
export function coarser(place: TilePlace, level: number): TilePlace {
  const share = step ** (level - place.level)
  return {
    level,
    column: Math.floor(place.column / share),
    row: Math.floor(place.row / share),
  }
}
