import { hundredths } from '../hundredths.ts'
import type { ContentMove, ContentRole, MapContent } from './mapContent.ts'

/**
 * The map as Cytoscape JSON: nodes with the place of their center (1/72 inch, y down), edges for
 * moves between two roles; a way in from outside is a fact of its role (`entry`).
 */
export function cytoscapeJson(content: MapContent): string {
  const value = {
    format_version: '1.0',
    generated_by: 'Pathbook',
    target_cytoscapejs_version: '~3',
    data: { name: content.name, shared_name: content.name, project: content.project },
    elements: {
      nodes: content.roles.map(nodeOf),
      edges: content.moves.flatMap(edgeOf),
    },
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function nodeOf(role: ContentRole) {
  const { x, y, width, height, title, ...facts } = role
  return {
    data: {
      ...facts,
      name: title,
      title,
      label: `${role.reference} ${title}`.trim(),
      width,
      height,
    },
    position: { x: hundredths(x + width / 2), y: hundredths(y + height / 2) },
  }
}

function edgeOf({ id, from, to, kind, label, ...facts }: ContentMove) {
  if (from === null) return []
  const { months, costMin, costMax, payer, confirmed } = facts
  const ends = { id, source: from.id, target: to.id, name: `${from.title} (${kind}) ${to.title}` }
  const words = { kind, interaction: kind, label }
  return [{ data: { ...ends, ...words, months, costMin, costMax, payer, confirmed } }]
}
