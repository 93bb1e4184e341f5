import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape'
import type { Id } from '#shared/base/identifiers.ts'
import type { Box, Point } from '#shared/map/drawing.ts'
import { largestZoom, smallestZoom } from '../zoomLook.ts'
import { widened } from './boxIndex.ts'
import { clampView } from './clampView.ts'
import { cyStyle, type ModelElement, modelOf } from './cyElements.ts'
import { distanceToLine } from './distanceToLine.ts'
import { dragOn } from './dragGesture.ts'
import type { Gesture, MapPicture, Target, View } from './picture.ts'
import { isLarge, scenePart } from './sceneIndex.ts'
import { sceneLayer } from './sceneLayer.ts'
import { standNodes, syncMode, syncModel, syncSelection } from './syncModel.ts'
import { regionInSight } from './tileGrid.ts'
import { leaveUndrawn } from './undrawn.ts'
import { wheelOn } from './wheel.ts'

export type Follow = 'x' | 'y' | 'both'

/**
 * The map as one imperative thing: Cytoscape holds the model, finds what is under the pointer and
 * turns pointers into gestures; the picture below it is made of the scene's own marks.
 */
export type MapSurface = {
  /** Shows a scene; with `view` at that place and size, else where it was. */
  readonly show: (picture: MapPicture, view?: View) => void
  readonly view: () => View
  readonly panBy: (by: Point) => void
  readonly moveTo: (place: Point, how: 'smoothly' | 'at once') => void
  /** Grows or shrinks the picture about a point of the surface; ends in a `zoom` gesture. */
  readonly zoomBy: (factor: number, at: Point) => void
  /** Keeps an element of the page in step with the map; answers how to end that. */
  readonly follow: (element: HTMLElement, axes: Follow) => () => void
  /** Tells a listener of every change of place or size, starting with now. */
  readonly watch: (listener: (view: View) => void) => () => void
  readonly cancelDrag: () => void
  /** The place on the map under a point of the window. */
  readonly pointAt: (client: Point) => Point
  /** The place in the surface, in its pixels, under a point of the window. */
  readonly offsetOf: (client: Point) => Point
  readonly destroy: () => void
}

const settleTime = 130
/** Milliseconds without a move after which a map is taken to be at rest. */
const restTime = 110
const glideTime = 240
const nearLine = 4
const ground: Target = { kind: 'ground' }

export function mapSurface(
  host: HTMLElement,
  options: {
    readonly ink: string
    readonly motion: () => 'full' | 'reduced'
    readonly onGesture: (gesture: Gesture) => void
  },
): MapSurface {
  const { onGesture } = options
  const layer = sceneLayer(host)
  const world = document.createElement('div')
  world.className = 'pb-map-world'
  world.append(layer.element)
  const board = document.createElement('div')
  board.className = 'pb-map-board'
  host.append(layer.tiles, world, board)
  const cy = cytoscape({
    container: board,
    style: cyStyle(options.ink),
    minZoom: 0.0001,
    maxZoom: 5000,
    boxSelectionEnabled: true,
    selectionType: 'single',
    desktopTapThreshold: 4,
    pixelRatio: 1,
  })
  leaveUndrawn(cy)
  const watchers = new Set<(view: View) => void>()
  const followers = new Set<{ element: HTMLElement; axes: Follow }>()
  let model: ReadonlyMap<string, ModelElement> = new Map()
  let picture: MapPicture | null = null
  let settling: number | undefined
  let modeling: number | undefined
  let lastAt: Point = { x: 0, y: 0 }
  let shown: View = { x: 0, y: 0, scale: 1 }

  const place = (follower: { element: HTMLElement; axes: Follow }) => {
    const x = follower.axes === 'y' ? 0 : shown.x
    const y = follower.axes === 'x' ? 0 : shown.y
    follower.element.style.transform = `translate3d(${x}px, ${y}px, 0)`
    follower.element.style.setProperty('--map-scale', String(shown.scale))
  }

  const apply = () => {
    const { x, y } = cy.pan()
    shown = { x, y, scale: cy.zoom() }
    // At rest to whole pixels of the screen: a chosen card is drawn by itself and would blur.
    const ratio = window.devicePixelRatio
    const whole = (value: number) => (shown.scale === 1 ? Math.round(value * ratio) / ratio : value)
    world.style.transform = `translate3d(${whole(x)}px, ${whole(y)}px, 0) scale(${shown.scale})`
    layer.place(shown)
    for (const follower of followers) place(follower)
    for (const watcher of watchers) watcher(shown)
    if (picture && isLarge(picture.scene)) modelLater()
  }

  const modelNow = (next: MapPicture) => {
    cy.batch(() => {
      const nextModel = modelOf(
        isLarge(next.scene)
          ? scenePart(next.scene, regionAround(host, shown), next.selectedRoleIds)
          : next.scene,
      )
      syncModel(cy, model, nextModel)
      model = nextModel
      syncMode(cy, next)
      syncSelection(cy, next.selectedRoleIds)
    })
  }

  /** Of a large map Cytoscape knows what is in reach, once the map has come to rest. */
  const modelLater = () => {
    window.clearTimeout(modeling)
    modeling = window.setTimeout(() => {
      if (!picture) return
      if (cy.nodes(':grabbed').nonempty()) modelLater()
      else modelNow(picture)
    }, restTime)
  }

  const settle = () => {
    window.clearTimeout(settling)
    settling = window.setTimeout(() => {
      const scale = cy.zoom()
      if (Math.abs(scale - 1) < 0.001) return
      onGesture({ type: 'zoom', scale, at: lastAt })
    }, settleTime)
  }

  cy.on('viewport', () => {
    const now = { ...cy.pan(), scale: cy.zoom() }
    const kept = picture ? clampView(now, picture.scene, picture.frame) : now
    if (Math.abs(kept.x - now.x) > 0.01 || Math.abs(kept.y - now.y) > 0.01) {
      cy.pan({ x: kept.x, y: kept.y })
      return
    }
    if (now.x === shown.x && now.y === shown.y && now.scale === shown.scale) return
    apply()
    if (Math.abs(now.scale - 1) > 0.001) settle()
  })

  let telling = false
  // Only what a hand chose: what follows the selection of the window is told to nobody.
  cy.on('tapselect tapunselect boxselect', 'node', () => {
    if (telling) return
    telling = true
    queueMicrotask(() => {
      telling = false
      const roleIds = cy.nodes('.role:selected').map((node) => recordIdOf(node))
      onGesture({ type: 'select', roleIds, transitionId: null })
    })
  })
  // Two quick presses on different things are no double press.
  let lastPressed = ''
  let isTwice = false
  cy.on('tap', (event) => {
    isTwice = lastPressed === pressedOn(event, cy)
    lastPressed = pressedOn(event, cy)
    onGesture({ type: 'press', target: targetOf(event, cy), point: event.position })
  })
  cy.on('dbltap', (event) => {
    if (!isTwice) return
    const target = isFarFromLine(event, picture) ? ground : targetOf(event, cy)
    onGesture({ type: 'open', target, point: event.position })
  })
  cy.on('cxttap', (event) => {
    const at = { x: event.originalEvent.clientX, y: event.originalEvent.clientY }
    onGesture({ type: 'menu', target: targetOf(event, cy), at, point: event.position })
  })
  cy.on('mouseover mouseout', 'node, edge', (event) => {
    const target: Target = event.type === 'mouseover' ? targetOf(event, cy) : ground
    onGesture({ type: 'hover', target, point: event.position })
  })
  const drag = dragOn(cy, {
    layer,
    onGesture,
    rest: () => standNodes(cy, model, 'all'),
    frame: () => picture?.frame ?? null,
  })
  const stopWheel = wheelOn(host, {
    panBy: (by) => cy.panBy(by),
    zoomBy: (factor, at) => zoomAbout(factor, at),
    fits: () => picture !== null && picture.scene.height <= heightOf(picture),
  })

  function offsetOf(client: Point): Point {
    const box = host.getBoundingClientRect()
    return { x: client.x - box.left, y: client.y - box.top }
  }

  function zoomAbout(factor: number, at: Point): void {
    const base = picture?.look.zoom.zoom ?? 100
    const least = picture?.look.zoom.least ?? smallestZoom
    const level = Math.min(largestZoom / base, Math.max(least / base, cy.zoom() * factor))
    lastAt = at
    cy.zoom({ level, renderedPosition: at })
  }

  return {
    show: (next, view) => {
      const before = picture
      picture = next
      layer.show(next.scene, next.look)
      const isSame = before?.scene === next.scene
      if (!isSame && !isLarge(next.scene)) modelNow(next)
      else {
        cy.batch(() => {
          if (before?.mode !== next.mode) syncMode(cy, next)
          syncSelection(cy, next.selectedRoleIds)
        })
      }
      drag.redraw()
      const start = { x: next.frame.left, y: next.frame.top, scale: 1 }
      const wanted = view ?? (before ? { ...cy.pan(), scale: cy.zoom() } : start)
      const kept = clampView(wanted, next.scene, next.frame)
      if (view) window.clearTimeout(settling)
      cy.viewport({ zoom: kept.scale, pan: { x: kept.x, y: kept.y } })
      apply()
    },
    view: () => shown,
    panBy: (by) => cy.panBy(by),
    moveTo: (to, how) => {
      if (!picture) return
      const { x, y } = clampView({ ...to, scale: 1 }, picture.scene, picture.frame)
      cy.stop()
      if (how === 'at once' || options.motion() === 'reduced') cy.pan({ x, y })
      else {
        cy.animate({ pan: { x, y } }, { duration: glideTime, easing: 'ease-out' })
      }
    },
    zoomBy: (factor, at) => {
      lastAt = at
      if (options.motion() === 'reduced') {
        onGesture({ type: 'zoom', scale: factor, at })
        return
      }
      glide(cy, factor, at)
    },
    follow: (element, axes) => {
      const follower = { element, axes }
      followers.add(follower)
      place(follower)
      return () => followers.delete(follower)
    },
    watch: (listener) => {
      watchers.add(listener)
      listener(shown)
      return () => watchers.delete(listener)
    },
    cancelDrag: drag.cancel,
    offsetOf,
    pointAt: (client) => {
      const at = offsetOf(client)
      return { x: (at.x - shown.x) / shown.scale, y: (at.y - shown.y) / shown.scale }
    },
    destroy: () => {
      window.clearTimeout(settling)
      window.clearTimeout(modeling)
      stopWheel()
      cy.destroy()
      layer.destroy()
      world.remove()
      board.remove()
    },
  }
}

/** Grows the picture step by step; the settled size is drawn anew afterwards. */
function glide(cy: Core, factor: number, at: Point): void {
  const start = performance.now()
  const from = cy.zoom()
  const step = (now: number) => {
    if (cy.destroyed()) return
    const share = Math.min(1, Math.max(0, (now - start) / (glideTime * 0.6)))
    cy.zoom({ level: from * factor ** (1 - (1 - share) ** 2), renderedPosition: at })
    if (share < 1) window.requestAnimationFrame(step)
  }
  window.requestAnimationFrame(step)
}

/** A press beside a line chooses it, but a double press there means the empty cell around it. */
function isFarFromLine(event: EventObject, picture: MapPicture | null): boolean {
  if (event.target.group?.() !== 'edges') return false
  const id = String(event.target.data('recordId'))
  const points = picture?.scene.lines.find((line) => line.id === id)?.points ?? []
  return distanceToLine(event.position, points) > nearLine
}

/** What is in sight of a large map and a screen around it, in map units. */
function regionAround(host: HTMLElement, view: View): Box {
  const size = { width: host.clientWidth, height: host.clientHeight }
  return widened(regionInSight(view, size), Math.max(size.width, size.height) / 2 / view.scale)
}

function heightOf({ frame }: MapPicture): number {
  return frame.bottom - frame.top
}

function recordIdOf(node: NodeSingular): Id {
  return String(node.data('recordId'))
}

function pressedOn(event: EventObject, cy: Core): string {
  return event.target === cy ? 'ground' : String(event.target.id())
}

function targetOf(event: EventObject, cy: Core): Target {
  if (event.target === cy) return ground
  const id = String(event.target.data('recordId'))
  return { kind: event.target.data('kind') === 'role' ? 'role' : 'transition', id }
}
