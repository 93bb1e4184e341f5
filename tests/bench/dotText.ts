import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandsInOrder } from '#shared/domain/queries/order.ts'
import type { SceneMetrics } from '#shared/map/scene.ts'

/**
 * The same map in the language of Graphviz: cards of the same size, one row for each band, the
 * lowest at the bottom, lines in right angles. dot keeps no lanes, so it has one wish less to fulfill.
 */
export function dotText(document: Document, metrics: SceneMetrics): string {
  const inches = (points: number) => (points / 72).toFixed(3)
  const names = new Map<Id, string>([...document.role.keys()].map((id, index) => [id, `r${index}`]))
  const bands = bandsInOrder(document)
  const rows = bands.map(({ id: bandId }, level) => {
    const members = [...document.role.values()].filter((role) => role.bandId === bandId)
    const list = members.map(({ id }) => names.get(id))
    return `{ rank=same; ${[`b${level}`, ...list].join('; ')} }`
  })
  const spine = bands.map((_, level) => `b${level}`).join(' -> ')
  const moves = [...document.transition.values()].flatMap(({ fromRoleId, toRoleId, status }) => {
    const from = fromRoleId === null ? undefined : names.get(fromRoleId)
    return status === 'retired' || from === undefined ? [] : [`${from} -> ${names.get(toRoleId)}`]
  })
  return [
    'digraph {',
    `rankdir=BT; splines=ortho; nodesep=${inches(metrics.columnGap)}; ranksep=${inches(metrics.cardHeight)}`,
    `node [shape=box, fixedsize=true, label="", width=${inches(metrics.cardWidth)}, height=${inches(metrics.cardHeight)}]`,
    `${spine} [style=invis]`,
    ...rows,
    ...moves,
    '}',
  ].join('\n')
}
