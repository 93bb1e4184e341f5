import { hundredths } from '../hundredths.ts'
import type { ContentMove, ContentRole, MapContent } from './mapContent.ts'

/**
 * The map in Graphviz' language: one rank for each level from the bottom up, family colors, and for
 * `neato -n` the places of the map (points, y up). A way in from outside is a fact of its role.
 */
export function dot(content: MapContent): string {
  const { scene, roles, moves } = content
  const levels = [...new Map(roles.map((role) => [role.level, role])).values()].toSorted(
    (a, b) => a.level - b.level,
  )
  const lines = [
    `digraph ${quoted(content.name)} {`,
    `  graph [rankdir=BT, newrank=true, splines=ortho, nodesep=0.35, ranksep=0.7, fontname="Source Sans 3", label=${label(content.name)}]`,
    '  node [shape=box, style="rounded,filled", fillcolor=white, penwidth=2, fontname="Source Sans 3", fontsize=12]',
    '  edge [fontname="Source Sans 3", fontsize=11, color="#33454f"]',
    ...levels.flatMap(({ level, numeral, levelName }) => [
      `  subgraph ${quoted(`level ${level}`)} {`,
      `    graph [rank=same, label=${label(`${numeral} ${levelName}`)}]`,
      ...roles.filter((role) => role.level === level).map((role) => nodeLine(role, scene.height)),
      '  }',
    ]),
    ...moves.flatMap(edgeLine),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

function nodeLine(role: ContentRole, mapHeight: number): string {
  const center = {
    x: hundredths(role.x + role.width / 2),
    y: hundredths(mapHeight - role.y - role.height / 2),
  }
  const values = [
    `label=${label(`${role.reference} ${role.title}`)}`,
    `color=${quoted(role.color)}`,
    `pos=${quoted(`${center.x},${center.y}`)}`,
    `reference=${quoted(role.reference)}`,
    `family=${quoted(role.family)}`,
    `level=${role.level}`,
    ...(role.pay === null ? [] : [`pay=${role.pay}`]),
    `entry=${role.entry}`,
  ]
  return `    ${quoted(role.id)} [${values.join(', ')}]`
}

const styles: Record<ContentMove['kind'], string> = {
  advancement: 'style=solid, arrowhead=normal',
  lateral: 'style=solid, dir=both, arrowhead=vee, arrowtail=vee, constraint=false',
  bridge: 'style=dashed, arrowhead=empty',
  specialization: 'style=solid, arrowhead=normal',
  lead: 'style=solid, arrowhead=normal',
  'step-back': 'style=solid, arrowhead=normal, constraint=false',
  entry: 'style=dotted, arrowhead=normal',
}

function edgeLine(move: ContentMove): string[] {
  if (move.from === null) return []
  const values = [
    styles[move.kind],
    `kind=${quoted(move.kind)}`,
    ...(move.label === '' ? [] : [`xlabel=${label(move.label)}`]),
    ...(move.months === null ? [] : [`months=${move.months}`]),
    ...(move.costMax === null ? [] : [`cost=${move.costMax}`]),
  ]
  return [`  ${quoted(move.from.id)} -> ${quoted(move.to.id)} [${values.join(', ')}]`]
}

/** Only the quote ends a quoted text; a backslash at its end would hide that. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** Labels are read once more: backslashes are commands there, and `&lt;` would become a sign. */
function label(text: string): string {
  return quoted(text.replaceAll('&', '&amp;'))
}
