import type { Id } from '#shared/base/identifiers.ts'
import type { Box, Size } from '#shared/map/drawing.ts'
import { touches, widened } from './boxIndex.ts'
import type { View } from './picture.ts'
import {
  boxOfTile,
  coarser,
  lastLevel,
  levelFor,
  regionInSight,
  spanOf,
  type TilePlace,
  tilesIn,
} from './tileGrid.ts'
import type { TilePicture } from './tilePicture.ts'
import { type Tile, tileStore } from './tileStore.ts'

export type TileLayer = {
  readonly element: HTMLCanvasElement
  /** Shows a picture, or nothing. What is still drawn of the one before stands in for it meanwhile. */
  readonly show: (picture: TilePicture | null) => void
  readonly place: (view: View) => void
  /** Cards that are not drawn, because someone holds them. */
  readonly leaveOut: (roleIds: ReadonlySet<Id>) => void
  readonly destroy: () => void
}

/** CSS pixels along the edge of a tile. */
const edge = 512
/** Milliseconds of a frame that may go into drawing tiles: while the map moves, and at rest. */
const budget = { moving: 7, still: 24 }
/** Milliseconds without a move after which the map is at rest. */
const restTime = 120

/**
 * A large map as bitmaps of its parts. A picture of thousands of elements takes the page longer to
 * lay out and paint than a frame lasts; here each part is drawn once and moved as a bitmap. While
 * the map moves, parts that are not yet drawn show their coarser picture.
 */
export function tileLayer(host: HTMLElement): TileLayer {
  const element = document.createElement('canvas')
  element.className = 'pb-map-tiles'
  element.setAttribute('aria-hidden', 'true')
  const context = element.getContext('2d')
  let tiles = tileStore(edge)
  /** Tiles of the picture before, and how much larger this one is. */
  let before: { readonly tiles: ReturnType<typeof tileStore>; x: number; y: number } | null = null
  let picture: TilePicture | null = null
  let view: View = { x: 0, y: 0, scale: 1 }
  let size: Size = { width: 0, height: 0 }
  let without: ReadonlySet<Id> = new Set()
  let frame: number | undefined
  let idle: number | undefined
  let movedAt = 0
  let ratio = window.devicePixelRatio

  const ask = () => {
    frame ??= window.requestAnimationFrame(() => {
      frame = undefined
      paint()
    })
  }

  const drawTile = (place: TilePlace): Tile | null => {
    if (!picture) return null
    const box = boxOfTile(place, edge)
    return tiles.draw(place, Math.round(edge * ratio), (brush, pixels) => {
      const scale = pixels / box.width
      brush.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
      picture?.draw(brush, box, { detail: place.level === 0 ? 'fine' : 'rough', without })
    })
  }

  /** Where a part of the map lies on the canvas, in its pixels, to whole ones so that no seam shows. */
  const onCanvas = (box: Box, x: number, y: number) => {
    const scale = view.scale * ratio
    const left = Math.round(box.x * scale + x)
    const top = Math.round(box.y * scale + y)
    return {
      left,
      top,
      width: Math.round((box.x + box.width) * scale + x) - left,
      height: Math.round((box.y + box.height) * scale + y) - top,
    }
  }

  const put = (tile: Tile, from: Box, to: Box) => {
    if (!context) return
    const share = tile.canvas.width / tile.box.width
    const at = onCanvas(to, view.x * ratio, view.y * ratio)
    if (at.width <= 0 || at.height <= 0) return
    context.drawImage(
      tile.canvas,
      (from.x - tile.box.x) * share,
      (from.y - tile.box.y) * share,
      from.width * share,
      from.height * share,
      at.left,
      at.top,
      at.width,
      at.height,
    )
  }

  /** What is known of a tile that is not drawn yet. */
  const putCoarse = (place: TilePlace) => {
    const box = boxOfTile(place, edge)
    for (let level = place.level + 1; level <= lastLevel; level++) {
      const tile = tiles.find(coarser(place, level))
      if (!tile) continue
      put(tile, box, box)
      return
    }
  }

  const putBefore = (region: Box) => {
    if (!before) return
    const { x, y } = before
    for (const tile of before.tiles.all()) {
      const { box } = tile
      const to = { x: box.x * x, y: box.y * y, width: box.width * x, height: box.height * y }
      if (tile.place.level === 0 && touches(to, region)) put(tile, box, to)
    }
  }

  function paint(): void {
    if (!context || !picture) return
    const start = performance.now()
    const moving = start - movedAt < restTime
    const region = regionInSight(view, size)
    const places = tilesIn(region, picture.extent, levelFor(view.scale), edge)
    const missing = places.filter((place) => !tiles.isFresh(place))
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, element.width, element.height)
    context.imageSmoothingQuality = 'low'
    if (missing.length > 0) putBefore(region)
    for (const place of places) {
      const tile = tiles.find(place)
      if (tile) put(tile, tile.box, tile.box)
      else if (missing.length > 0) putCoarse(place)
    }
    let left = missing.length
    for (const place of missing) {
      if (performance.now() - start > (moving ? budget.moving : budget.still)) break
      const tile = drawTile(place)
      if (tile) {
        const {
          left: x,
          top: y,
          width,
          height,
        } = onCanvas(tile.box, view.x * ratio, view.y * ratio)
        context.clearRect(x, y, width, height)
        put(tile, tile.box, tile.box)
      }
      left -= 1
    }
    if (left > 0) ask()
    else {
      before = null
      // Tells whoever waits for the picture that all that is in sight is drawn.
      element.setAttribute('data-cards', String(picture.cardsIn(region).length))
      drawAhead()
    }
  }

  /** Tiles around what is in sight, and coarse ones further out, while nothing else is to be done. */
  function drawAhead(): void {
    if (idle !== undefined) return
    idle = window.requestIdleCallback((deadline) => {
      idle = undefined
      if (!picture) return
      const region = regionInSight(view, size)
      const wanted = [
        ...tilesIn(widened(region, edge / 2), picture.extent, 0, edge),
        ...tilesIn(widened(region, spanOf(1, edge) / 2), picture.extent, 1, edge),
        ...tilesIn(widened(region, spanOf(lastLevel, edge) / 2), picture.extent, lastLevel, edge),
      ].filter((place) => !tiles.isFresh(place))
      const [next] = wanted
      if (!next) return
      if (deadline.timeRemaining() > 8) drawTile(next)
      drawAhead()
    })
  }

  const resize = () => {
    ratio = window.devicePixelRatio
    size = { width: host.clientWidth, height: host.clientHeight }
    element.width = Math.round(size.width * ratio)
    element.height = Math.round(size.height * ratio)
    element.style.width = `${size.width}px`
    element.style.height = `${size.height}px`
    tiles.age()
    // A canvas is empty after it was resized; the frame that shows it must not be.
    paint()
  }
  const observer = new ResizeObserver(resize)
  observer.observe(host)
  const onFonts = () => {
    tiles.age()
    ask()
  }
  document.fonts.addEventListener('loadingdone', onFonts)

  return {
    element,
    show: (next) => {
      element.hidden = next === null
      if (next === null || picture === null) {
        tiles = tileStore(edge)
        before = null
      } else if (next.scene !== picture.scene && next.scene.width !== picture.scene.width) {
        before = {
          tiles,
          x: next.scene.width / picture.scene.width,
          y: next.scene.height / picture.scene.height,
        }
        tiles = tileStore(edge)
      } else tiles.age()
      picture = next
      element.removeAttribute('data-cards')
      if (next) ask()
    },
    place: (next) => {
      if (next.x !== view.x || next.y !== view.y || next.scale !== view.scale) {
        movedAt = performance.now()
        view =
          next.scale === 1
            ? {
                x: Math.round(next.x * ratio) / ratio,
                y: Math.round(next.y * ratio) / ratio,
                scale: 1,
              }
            : next
      }
      if (picture) ask()
    },
    leaveOut: (roleIds) => {
      const changed = new Set(
        [...without, ...roleIds].filter((id) => !without.has(id) || !roleIds.has(id)),
      )
      without = roleIds
      if (changed.size === 0 || !picture) return
      for (const card of picture.scene.cards) {
        if (changed.has(card.id)) tiles.age(widened(card, 4))
      }
      ask()
    },
    destroy: () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', onFonts)
      if (frame !== undefined) window.cancelAnimationFrame(frame)
      if (idle !== undefined) window.cancelIdleCallback(idle)
      element.remove()
    },
  }
}
