import { lineShapeId, placementId, ratingId, requirementId } from '#shared/base/identifiers.ts'
import { type Document, type DocumentRecords, documentOf } from '#shared/domain/document.ts'
import type { RecordKind, RecordOf } from '#shared/domain/records/index.ts'
import { blankRecords } from './blankRecords.ts'

/** A record that says only what a test cares about. */
export function aRecord<K extends RecordKind>(
  kind: K,
  fields: Partial<RecordOf<K>> = {},
): RecordOf<K> {
  return { ...blankRecords[kind], ...fields }
}

export type ProjectParts = { readonly [K in RecordKind]?: readonly Partial<RecordOf<K>>[] }

/**
 * A small project that holds together: settings, one scale (`scale`, points 0 to 5), family
 * (`family`, letter A) and band (`band`), unless other ones are given. Roles get their map
 * references; ids of requirements, placements and ratings are made from their parts.
 */
export function aProject(parts: ProjectParts = {}): Document {
  const records: DocumentRecords = {
    ...fill(parts),
    project: [aRecord('project', { defaultScaleId: 'scale', ...parts.project?.[0] })],
    scale: parts.scale?.map((each) => aRecord('scale', each)) ?? [aRecord('scale')],
    levelBand: parts.levelBand?.map((each, order) => aRecord('levelBand', { order, ...each })) ?? [
      aRecord('levelBand'),
    ],
  }
  const families = parts.jobFamily?.map((each, order) =>
    aRecord('jobFamily', { letter: letterAt(order), order, ...each }),
  ) ?? [aRecord('jobFamily')]
  const counts = new Map<string, number>()
  records.role = (parts.role ?? []).map((each) => {
    const role = aRecord('role', {
      familyId: families[0]?.id ?? 'family',
      bandId: records.levelBand?.[0]?.id ?? 'band',
      ...each,
    })
    if (role.mapReference !== '') return role
    const number = (counts.get(role.familyId) ?? 0) + 1
    counts.set(role.familyId, number)
    const letter = families.find(({ id }) => id === role.familyId)?.letter ?? 'A'
    return { ...role, mapReference: `${letter}${number}` }
  })
  records.jobFamily = families.map((family) => ({
    ...family,
    lastReference: Math.max(family.lastReference, counts.get(family.id) ?? 0),
  }))
  return documentOf(records)
}

function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}

function fill(parts: ProjectParts): DocumentRecords {
  const records: DocumentRecords = {}
  const kinds = [
    'source',
    'competency',
    'credential',
    'program',
    'support',
    'transition',
    'pathway',
    'laborFigure',
    'evidence',
    'map',
    'annotation',
    'guidebook',
    'chapter',
    'block',
    'person',
    'cohort',
  ] as const
  for (const kind of kinds) fillKind(records, kind, parts)
  records.requirement = (parts.requirement ?? []).map((each) => {
    const made = aRecord('requirement', each)
    return { ...made, id: requirementId(made.roleId, made.competencyId) }
  })
  records.lineShape = (parts.lineShape ?? []).map((each) => {
    const made = aRecord('lineShape', each)
    return { ...made, id: lineShapeId(made.mapId, made.transitionId) }
  })
  records.placement = (parts.placement ?? []).map((each) => {
    const made = aRecord('placement', each)
    return { ...made, id: placementId(made.mapId, made.roleId) }
  })
  records.rating = (parts.rating ?? []).map((each) => {
    const made = aRecord('rating', each)
    return { ...made, id: ratingId(made.personId, made.competencyId, made.rater, made.date) }
  })
  return records
}

function fillKind<K extends RecordKind>(
  records: { [L in K]?: RecordOf<L>[] },
  kind: K,
  parts: { readonly [L in K]?: readonly Partial<RecordOf<L>>[] },
): void {
  records[kind] = (parts[kind] ?? []).map((each) => aRecord(kind, each))
}
