import type { Core } from 'cytoscape'
import type { Id } from '#shared/base/identifiers.ts'
import { cyIds, type ModelElement } from './cyElements.ts'
import type { MapPicture } from './picture.ts'

/** Brings Cytoscape's nodes and edges in line with a scene; edges whose way changed are made anew. */
export function syncModel(
  cy: Core,
  before: ReadonlyMap<string, ModelElement>,
  next: ReadonlyMap<string, ModelElement>,
): void {
  const changedSize = (id: string, element: ModelElement) =>
    before.get(id)?.definition.data.width !== element.definition.data.width ||
    before.get(id)?.definition.data.height !== element.definition.data.height
  const isNode = (element: ModelElement) => element.definition.group === 'nodes'
  for (const [id, element] of before) {
    const after = next.get(id)
    if (!after || (after.key !== element.key && !isNode(after))) cy.getElementById(id).remove()
  }
  for (const [id, element] of next) {
    const known = cy.getElementById(id)
    if (known.empty()) {
      if (isNode(element)) cy.add(element.definition)
      continue
    }
    if (!isNode(element) || before.get(id)?.key === element.key) continue
    if (changedSize(id, element)) {
      const { width, height } = element.definition.data
      known.data({ width, height })
    }
  }
  standNodes(cy, next, 'resting')
  const edges = [...next].filter(
    ([id, element]) => !isNode(element) && cy.getElementById(id).empty(),
  )
  cy.add(edges.map(([, element]) => element.definition))
}

/** Puts nodes where the model says; a node in someone's hand only when all are asked for. */
export function standNodes(
  cy: Core,
  model: ReadonlyMap<string, ModelElement>,
  which: 'all' | 'resting',
): void {
  for (const [id, { definition }] of model) {
    if (!definition.position) continue
    const node = cy.getElementById(id)
    if (node.empty() || (which === 'resting' && node.grabbed())) continue
    node.position(definition.position)
  }
}

/** What dragging does. */
export function syncMode(cy: Core, picture: MapPicture): void {
  const hand = picture.mode === 'hand'
  cy.autoungrabify(picture.mode !== 'edit')
  cy.boxSelectionEnabled(picture.mode === 'edit')
  cy.autounselectify(picture.mode !== 'edit')
  const cards = cy.nodes('.role')
  if (hand) cards.panify()
  else cards.unpanify()
}

/** Selects the chosen cards and no others. */
export function syncSelection(cy: Core, roleIds: readonly Id[]): void {
  const wanted = new Set(roleIds.map((id) => cyIds.role(id)))
  const selected = cy.nodes('.role:selected')
  selected.filter((node) => !wanted.has(node.id())).unselect()
  for (const id of wanted) {
    const node = cy.getElementById(id)
    if (node.nonempty() && !node.selected()) node.select()
  }
}
