import type { Core, NodeSingular } from 'cytoscape'
import type { Id } from '#shared/base/identifiers.ts'
import type { Point } from '#shared/map/drawing.ts'
import { edgePush } from './edgePan.ts'
import type { Frame, Gesture } from './picture.ts'
import type { SceneLayer } from './sceneLayer.ts'

type Held = {
  readonly lead: NodeSingular
  readonly start: Point
  /** Everything that moves along; known once it moves. */
  nodes: readonly NodeSingular[]
  cancelled: boolean
  moved: boolean
}

/**
 * Cards in someone's hand. Cytoscape moves its own nodes; the cards of the picture follow them, and
 * whoever listens shows where they would land.
 */
export function dragOn(
  cy: Core,
  options: {
    readonly layer: SceneLayer
    readonly onGesture: (gesture: Gesture) => void
    /** Puts every node back where the model says. */
    readonly rest: () => void
    readonly frame: () => Frame | null
  },
): { readonly cancel: () => void; readonly redraw: () => void } {
  const { layer, onGesture } = options
  let held: Held | null = null
  let frame: number | undefined
  let pointer: Point = { x: 0, y: 0 }
  let pushing: number | undefined
  let pointerAt: Point = { x: 0, y: 0 }

  /** Near the edge the map moves on under the cards in hand. */
  const pushOn = () => {
    pushing = undefined
    const frame = options.frame()
    if (!held?.moved || held.cancelled || !frame) return
    const by = edgePush(pointerAt, frame)
    if (by.x === 0 && by.y === 0) return
    const before = { ...cy.pan() }
    cy.panBy(by)
    const after = cy.pan()
    const zoom = cy.zoom()
    for (const node of held.nodes) {
      const { x, y } = node.position()
      node.position({ x: x - (after.x - before.x) / zoom, y: y - (after.y - before.y) / zoom })
    }
    lift()
    report('drag')
    pushing = window.requestAnimationFrame(pushOn)
  }

  const lift = () => {
    if (!held || held.cancelled || !held.moved) return
    layer.lift(
      new Map(
        held.nodes.map((node) => [
          idOf(node),
          {
            x: node.position().x - Number(node.data('width')) / 2,
            y: node.position().y - Number(node.data('height')) / 2,
          },
        ]),
      ),
    )
  }

  const report = (type: 'drag' | 'drop') => {
    if (!held) return
    const at = held.lead.position()
    onGesture({
      type,
      roleId: idOf(held.lead),
      roleIds: held.nodes.map(idOf),
      shift: { x: at.x - held.start.x, y: at.y - held.start.y },
      point: pointer,
    })
  }

  cy.on('grabon', 'node.role', (event) => {
    const lead: NodeSingular = event.target
    held = { lead, start: { ...lead.position() }, nodes: [lead], cancelled: false, moved: false }
  })
  cy.on('drag', 'node.role', (event) => {
    if (!held || held.cancelled) return
    if (!held.moved) {
      held.moved = true
      held.nodes = cy
        .nodes('.role')
        .toArray()
        .filter((node) => node.grabbed())
    }
    pointer = event.position
    pointerAt = event.renderedPosition
    pushing ??= window.requestAnimationFrame(pushOn)
    if (frame !== undefined) return
    frame = window.requestAnimationFrame(() => {
      frame = undefined
      lift()
      if (held?.moved && !held.cancelled) report('drag')
    })
  })
  cy.on('dragfreeon', 'node.role', () => {
    if (frame !== undefined) window.cancelAnimationFrame(frame)
    if (pushing !== undefined) window.cancelAnimationFrame(pushing)
    frame = undefined
    pushing = undefined
    if (held?.moved && !held.cancelled) report('drop')
    held = null
    layer.lift(new Map())
    options.rest()
  })
  cy.on('freeon', 'node.role', () => {
    if (held && !held.moved) held = null
  })

  return {
    redraw: lift,
    cancel: () => {
      if (!held) return
      held.cancelled = true
      layer.lift(new Map())
    },
  }
}

function idOf(node: NodeSingular): Id {
  return String(node.data('recordId'))
}
