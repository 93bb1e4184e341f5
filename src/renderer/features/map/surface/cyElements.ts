import type { EdgeSingular, ElementDefinition, StylesheetJson } from 'cytoscape'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene, SceneLine } from '#shared/map/scene.ts'
import { segmentsOf } from './segments.ts'

/** What Cytoscape knows of the map, to be compared with what it knew before. */
export type ModelElement = { readonly key: string; readonly definition: ElementDefinition }

const ringSize = 10

/** Ids inside Cytoscape; record ids of different kinds may be the same. */
export const cyIds = {
  role: (id: string) => `role/${id}`,
  line: (id: string) => `line/${id}`,
  label: (id: string) => `label/${id}`,
  ring: (id: string) => `ring/${id}`,
} as const

/** Cards, lines, labels and entry rings as nodes and edges, in map units. */
export function modelOf(scene: Scene): Map<string, ModelElement> {
  const model = new Map<string, ModelElement>()
  const add = (definition: ElementDefinition) => {
    model.set(String(definition.data.id), { key: JSON.stringify(definition), definition })
  }
  const middles = new Map(scene.cards.map((card) => [card.id, middleOf(card)]))
  for (const card of scene.cards) add(nodeOf('role', card.id, card))
  for (const label of scene.labels) add(nodeOf('label', label.id, label))
  for (const line of scene.lines) {
    const first = line.points[0]
    if (line.fromId === null && first) {
      const corner = { x: first.x - ringSize / 2, y: first.y - ringSize / 2 }
      add(nodeOf('ring', line.id, { ...corner, width: ringSize, height: ringSize }))
    }
    const edge = edgeOf(line, middles)
    if (edge) add(edge)
  }
  return model
}

function nodeOf(
  kind: 'role' | 'label' | 'ring',
  recordId: string,
  box: Box,
): ElementDefinition & { position: Point } {
  const still = kind !== 'role'
  return {
    group: 'nodes',
    data: {
      id: cyIds[kind](recordId),
      kind,
      recordId,
      width: box.width,
      height: box.height,
    },
    position: middleOf(box),
    classes: kind,
    grabbable: !still,
    selectable: !still,
    pannable: still,
  }
}

function edgeOf(
  line: SceneLine,
  middles: ReadonlyMap<string, Point>,
): (ElementDefinition & { group: 'edges' }) | null {
  const first = line.points[0]
  const last = line.points.at(-1)
  const from = line.fromId === null ? first : middles.get(line.fromId)
  const to = middles.get(line.toId)
  if (!first || !last || !from || !to) return null
  const { weights, distances } = segmentsOf([from, ...line.points.slice(1, -1), to])
  return {
    group: 'edges',
    data: {
      id: cyIds.line(line.id),
      kind: 'line',
      recordId: line.id,
      source: line.fromId === null ? cyIds.ring(line.id) : cyIds.role(line.fromId),
      target: cyIds.role(line.toId),
      start: `${first.x - from.x}px ${first.y - from.y}px`,
      end: `${last.x - to.x}px ${last.y - to.y}px`,
      weights,
      distances,
    },
    classes: weights.length === 0 ? 'line straight' : 'line',
    selectable: false,
  }
}

/** Nothing is seen of Cytoscape's own drawing but the rubber band: the picture lies below it. */
export function cyStyle(ink: string): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        opacity: 0,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'node.label, node.ring', style: { 'z-index': 2 } },
    {
      selector: 'edge',
      style: {
        width: 2,
        opacity: 0,
        'overlay-opacity': 0,
        'edge-distances': 'node-position',
        'source-endpoint': (edge: EdgeSingular) => String(edge.data('start')),
        'target-endpoint': (edge: EdgeSingular) => String(edge.data('end')),
        'curve-style': 'round-segments',
        'segment-weights': (edge: EdgeSingular) => edge.data('weights'),
        'segment-distances': (edge: EdgeSingular) => edge.data('distances'),
        'target-arrow-shape': 'none',
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    {
      selector: 'core',
      style: {
        'active-bg-size': 0,
        'active-bg-opacity': 0,
        'active-bg-color': ink,
        'outside-texture-bg-opacity': 0,
        'outside-texture-bg-color': ink,
        'selection-box-color': ink,
        'selection-box-opacity': 0.09,
        'selection-box-border-color': ink,
        'selection-box-border-width': 1.5,
      },
    },
  ]
}

function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
