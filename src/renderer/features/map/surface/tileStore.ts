import type { Box } from '#shared/map/drawing.ts'
import { touches } from './boxIndex.ts'
import { boxOfTile, type TilePlace, tileKey } from './tileGrid.ts'

export type Tile = {
  readonly place: TilePlace
  /** The part of the map it shows, in map units. */
  readonly box: Box
  readonly canvas: HTMLCanvasElement
  /** False when the map has changed since; it stands in until it is drawn again. */
  fresh: boolean
}

export type TileStore = {
  readonly find: (place: TilePlace) => Tile | undefined
  readonly all: () => Iterable<Tile>
  readonly isFresh: (place: TilePlace) => boolean
  /** Draws a tile, anew if need be; null when the browser gives no canvas. */
  readonly draw: (
    place: TilePlace,
    pixels: number,
    draw: (context: CanvasRenderingContext2D, pixels: number) => void,
  ) => Tile | null
  /** Marks tiles to be drawn anew: those that touch a part of the map, or all. */
  readonly age: (part?: Box) => void
}

/** About a megabyte each on a plain screen. */
const mostTiles = 96

/** Tiles that are drawn; those used longest ago give way to new ones. */
export function tileStore(edge: number): TileStore {
  const tiles = new Map<string, Tile>()
  return {
    find: (place) => {
      const key = tileKey(place)
      const tile = tiles.get(key)
      if (tile) {
        tiles.delete(key)
        tiles.set(key, tile)
      }
      return tile
    },
    all: () => tiles.values(),
    isFresh: (place) => tiles.get(tileKey(place))?.fresh === true,
    draw: (place, pixels, draw) => {
      const key = tileKey(place)
      const known = tiles.get(key)
      const spare = tiles.size >= mostTiles ? tiles.entries().next().value : undefined
      if (!known && spare) tiles.delete(spare[0])
      const canvas = known?.canvas ?? spare?.[1].canvas ?? document.createElement('canvas')
      const context = canvas.getContext('2d')
      if (!context) return null
      canvas.width = pixels
      canvas.height = pixels
      draw(context, pixels)
      const tile = { place, box: boxOfTile(place, edge), canvas, fresh: true }
      tiles.delete(key)
      tiles.set(key, tile)
      return tile
    },
    age: (part) => {
      for (const tile of tiles.values()) {
        if (!part || touches(tile.box, part)) tile.fresh = false
      }
    },
  }
}
