import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Evidence, LaborFigure } from '../records/facts.ts'
import { derived, groupBy } from './derived.ts'
import { compareNames, compareText } from './order.ts'

export type EvidenceSubject = Evidence['subjects'][number]['kind']

const evidenceBySubject = derived(
  ['evidence'],
  (document): ReadonlyMap<string, readonly Evidence[]> => {
    const found = new Map<string, Evidence[]>()
    for (const evidence of [...document.evidence.values()].sort(compareNames)) {
      const keys = new Set(evidence.subjects.map(({ kind, id }) => `${kind}:${id}`))
      for (const key of keys) {
        const known = found.get(key)
        if (known) known.push(evidence)
        else found.set(key, [evidence])
      }
    }
    return found
  },
)

const figuresByRole = derived(['laborFigure'], (document) =>
  groupBy(
    [...document.laborFigure.values()].sort(
      (a, b) =>
        compareText(a.measure, b.measure) ||
        b.baselineYear - a.baselineYear ||
        compareText(a.id, b.id),
    ),
    ({ roleId }) => roleId,
  ),
)

/** What backs a role, requirement, transition or competency, by name. */
export function evidenceFor(
  document: Pick<Document, 'evidence'>,
  kind: EvidenceSubject,
  id: Id,
): readonly Evidence[] {
  return evidenceBySubject(document).get(`${kind}:${id}`) ?? []
}

/** Labor figures of a role by measure, the newest first; null gives those of no role. */
export function laborFiguresOfRole(
  document: Pick<Document, 'laborFigure'>,
  roleId: Id | null,
): readonly LaborFigure[] {
  return figuresByRole(document).get(roleId) ?? []
}
