import { assume } from '#shared/base/cast.ts'
import { lineShapeId, placementId, ratingId, requirementId } from '#shared/base/identifiers.ts'
import { pickIndex, type Random } from '#shared/base/random.ts'
import type { Document } from '#shared/domain/document.ts'
import type { RecordKind, RecordOf } from '#shared/domain/records/index.ts'
import { someId } from './chooseLinks.ts'
import { oneOf } from './generateValue.ts'

type Fit<K extends RecordKind> = (
  record: RecordOf<K>,
  document: Document,
  random: Random,
) => RecordOf<K>

function pointOf(document: Document, scaleId: string, random: Random): number {
  const points = document.scale.get(scaleId)?.points ?? []
  return points[pickIndex(random, points.length)]?.value ?? 0
}

/** Steps that follow one another, as far as the transitions lead. */
function walk(document: Document, random: Random): string[] {
  const ids: string[] = []
  let here: string | null = null
  for (let left = pickIndex(random, 4); left > 0; left--) {
    const next = [...document.transition.values()].filter(
      ({ fromRoleId }) => here === null || fromRoleId === here,
    )
    const step = next[pickIndex(random, next.length)]
    if (!step) return ids
    ids.push(step.id)
    here = step.toRoleId
  }
  return ids
}

function freeLetter(document: Document, own: string, random: Random): string {
  const taken = new Set(
    [...document.jobFamily.values()].filter(({ id }) => id !== own).map(({ letter }) => letter),
  )
  const free = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((letter) => !taken.has(letter))
  return free[pickIndex(random, free.length)] ?? 'A'
}

/** Changes a generated record until the rules of its kind allow it, as far as that can be. */
const fits: { readonly [K in RecordKind]?: Fit<K> } = {
  project: (record) => ({ ...record, payScale: { min: 0, max: record.payScale.max + 1 } }),
  scale: (record) => {
    const values = [...new Set(record.points.map(({ value }) => value))].toSorted((a, b) => a - b)
    const points = values.flatMap(
      (value) => record.points.find((point) => point.value === value) ?? [],
    )
    return points.length > 1 ? { ...record, points } : record
  },
  jobFamily: (record, document, random) => ({
    ...record,
    letter: freeLetter(document, record.id, random),
    lastReference: document.jobFamily.get(record.id)?.lastReference ?? pickIndex(random, 5),
  }),
  role: (record, document) => ({
    ...record,
    mapReference: document.role.get(record.id)?.mapReference ?? '',
  }),
  requirement: (record, document, random) => ({
    ...record,
    id: requirementId(record.roleId, record.competencyId),
    level: pointOf(document, record.scaleId, random),
  }),
  transition: (record, document, random) => ({
    ...record,
    fromRoleId:
      record.kind === 'entry' ? null : (record.fromRoleId ?? someId(document, 'role', random)),
  }),
  pathway: (record, document, random) => ({ ...record, transitionIds: walk(document, random) }),
  evidence: (record, document, random) => ({
    ...record,
    subjects: record.subjects.map(({ kind }) => ({ kind, id: someId(document, kind, random) })),
  }),
  placement: (record) => ({ ...record, id: placementId(record.mapId, record.roleId) }),
  map: (record) => ({
    ...record,
    customPaper:
      record.paper === 'custom' ? (record.customPaper ?? { width: 500, height: 700 }) : null,
  }),
  lineShape: (record) => ({ ...record, id: lineShapeId(record.mapId, record.transitionId) }),
  rating: (record, document, random) => {
    const date = oneOf(random, ['2026-05-17', '2026-06-01'])
    return {
      ...record,
      date,
      id: ratingId(record.personId, record.competencyId, record.rater, date),
      level: record.answer === 'level' ? pointOf(document, record.scaleId, random) : null,
    }
  },
}

export function fitRecord<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  document: Document,
  random: Random,
): RecordOf<K> {
  const adjust = assume<Fit<K> | undefined>(fits[kind])
  return adjust ? adjust(record, document, random) : record
}
