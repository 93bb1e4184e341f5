import type { Id } from '../base/identifiers.ts'
import type { Document } from './document.ts'
import type { RecordKind, RecordOf } from './records/index.ts'
import type { Annotation, AnnotationKind } from './records/map.ts'

/** What one record of a kind is called in labels and messages, and several of them. */
export const nouns: Record<RecordKind, { readonly one: string; readonly many: string }> = {
  project: { one: 'project settings', many: 'project settings' },
  scale: { one: 'scale', many: 'scales' },
  jobFamily: { one: 'job family', many: 'job families' },
  levelBand: { one: 'level band', many: 'level bands' },
  source: { one: 'source', many: 'sources' },
  competency: { one: 'competency', many: 'competencies' },
  credential: { one: 'credential', many: 'credentials' },
  program: { one: 'program', many: 'programs' },
  support: { one: 'support', many: 'supports' },
  role: { one: 'role', many: 'roles' },
  requirement: { one: 'requirement', many: 'requirements' },
  transition: { one: 'transition', many: 'transitions' },
  pathway: { one: 'pathway', many: 'pathways' },
  laborFigure: { one: 'labor figure', many: 'labor figures' },
  evidence: { one: 'evidence', many: 'pieces of evidence' },
  map: { one: 'map', many: 'maps' },
  placement: { one: 'placement', many: 'placements' },
  annotation: { one: 'annotation', many: 'annotations' },
  lineShape: { one: 'line shape', many: 'line shapes' },
  guidebook: { one: 'guidebook', many: 'guidebooks' },
  chapter: { one: 'chapter', many: 'chapters' },
  block: { one: 'block', many: 'blocks' },
  person: { one: 'person', many: 'persons' },
  rating: { one: 'rating', many: 'ratings' },
  cohort: { one: 'cohort', many: 'cohorts' },
}

type NameOf = { [K in RecordKind]: (record: RecordOf<K>, document: Document) => string }

function roleTitle(document: Document, id: Id | null): string {
  if (id === null) return 'Outside'
  return document.role.get(id)?.title ?? 'a removed role'
}

const annotationNouns: Record<AnnotationKind, string> = {
  text: 'note',
  picture: 'picture',
  callout: 'callout',
  frame: 'frame',
}

function annotationName({ kind, text }: Annotation): string {
  const [first = ''] = text.trim().split('\n')
  const start = first.length > 40 ? `${first.slice(0, 39).trimEnd()}…` : first
  return start === '' ? annotationNouns[kind] : `${annotationNouns[kind]} “${start}”`
}

const namesByKind: NameOf = {
  project: (record) => record.title,
  scale: (record) => record.name,
  jobFamily: (record) => record.name,
  levelBand: (record) => record.name,
  source: (record) => record.name,
  competency: (record) => record.name,
  credential: (record) => record.name,
  program: (record) => record.name,
  support: (record) => record.name,
  role: (record) => record.title,
  requirement: (record, document) =>
    `${document.competency.get(record.competencyId)?.name ?? 'a removed competency'} for ${roleTitle(document, record.roleId)}`,
  transition: (record, document) =>
    `${roleTitle(document, record.fromRoleId)} to ${roleTitle(document, record.toRoleId)}`,
  pathway: (record) => record.name,
  laborFigure: (record, document) =>
    `${record.measure}, ${record.roleId ? roleTitle(document, record.roleId) : record.occupationCode}`,
  evidence: (record) => record.name,
  map: (record) => record.name,
  placement: (record, document) => roleTitle(document, record.roleId),
  annotation: (record) => annotationName(record),
  lineShape: (record, document) => {
    const transition = document.transition.get(record.transitionId)
    return transition ? nameOf('transition', transition, document) : 'a removed transition'
  },
  guidebook: (record) => record.title,
  chapter: (record) => record.title,
  block: (record) => `${record.content.type.replaceAll('-', ' ')} block`,
  person: (record) => record.code,
  rating: (record, document) =>
    `${document.competency.get(record.competencyId)?.name ?? 'a removed competency'} of ${document.person.get(record.personId)?.code ?? 'a removed person'}`,
  cohort: (record) => record.name,
}

/** The name a person knows a record by. */
export function nameOf<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  document: Document,
): string {
  const read: (record: RecordOf<K>, document: Document) => string = namesByKind[kind]
  return read(record, document)
}
