import type { Id } from '../base/identifiers.ts'
import type { Condition, GateRule } from './records/conditions.ts'
import type { BlockContent } from './records/guidebook.ts'
import type { RecordKind, RecordOf } from './records/index.ts'
import type { ShownRoles } from './records/map.ts'

export type Link = { readonly kind: RecordKind; readonly id: Id }

function link(kind: RecordKind, id: Id | null): Link[] {
  return id === null ? [] : [{ kind, id }]
}

function links(kind: RecordKind, ids: readonly Id[]): Link[] {
  return ids.map((id) => ({ kind, id }))
}

/** Every condition inside a rule, in reading order. */
export function conditionsOf(rule: GateRule): Condition[] {
  return rule.type === 'condition' ? [rule.condition] : rule.rules.flatMap(conditionsOf)
}

function conditionLinks(conditions: readonly Condition[]): Link[] {
  return conditions.flatMap(({ credentialId }) => link('credential', credentialId))
}

function blockLinks(content: BlockContent): Link[] {
  switch (content.type) {
    case 'map':
      return link('map', content.mapId)
    case 'family-map':
      return link('jobFamily', content.familyId)
    case 'role-sheets':
    case 'role-list':
    case 'transition-table':
      return [
        ...links('jobFamily', content.query.familyIds),
        ...links('levelBand', content.query.bandIds),
        ...links('role', content.query.roleIds),
      ]
    case 'compare-roles':
      return links('role', content.roleIds)
    case 'route':
      return link('pathway', content.pathwayId)
    case 'gap-table':
      return links('role', [content.fromRoleId, content.toRoleId])
    case 'scale':
      return link('scale', content.scaleId)
    case 'text':
    case 'program-directory':
    case 'credential-directory':
    case 'support-directory':
    case 'competency-list':
    case 'write-in':
    case 'checklist':
    case 'sources':
    case 'method':
      return []
  }
}

function shownLinks(shows: ShownRoles): Link[] {
  switch (shows.by) {
    case 'all':
    case 'employer':
      return []
    case 'pick':
      return links('role', shows.roleIds)
    case 'families':
      return links('jobFamily', shows.familyIds)
    case 'bands':
      return links('levelBand', shows.bandIds)
    case 'around':
      return link('role', shows.roleId)
  }
}

type LinksOf = { [K in RecordKind]: (record: RecordOf<K>) => Link[] }

/** The records a record refers to, per kind. A link to a record that is not there is refused. */
const linksByKind: LinksOf = {
  project: (record) => link('scale', record.defaultScaleId),
  scale: () => [],
  jobFamily: () => [],
  levelBand: () => [],
  source: () => [],
  competency: (record) => [...link('scale', record.scaleId), ...link('source', record.sourceId)],
  credential: (record) => [
    ...links('credential', record.prerequisites.credentialIds),
    ...links('credential', record.stacksTo),
    ...link('source', record.sourceId),
  ],
  program: (record) => [
    ...links(
      'competency',
      record.coverage.map(({ competencyId }) => competencyId),
    ),
    ...links('credential', record.awards),
    ...link('source', record.sourceId),
  ],
  support: (record) => link('source', record.sourceId),
  role: (record) => [
    ...link('jobFamily', record.familyId),
    ...link('levelBand', record.bandId),
    ...links(
      'credential',
      record.credentials.map(({ credentialId }) => credentialId),
    ),
    ...conditionLinks(record.entryConditions),
    ...link('source', record.nationalPay?.sourceId ?? null),
    ...link('source', record.localPay?.sourceId ?? null),
    ...link('source', record.growth?.sourceId ?? null),
    ...link('source', record.sourceId),
  ],
  requirement: (record) => [
    ...link('role', record.roleId),
    ...link('competency', record.competencyId),
    ...link('scale', record.scaleId),
    ...link('source', record.sourceId),
  ],
  transition: (record) => [
    ...link('role', record.fromRoleId),
    ...link('role', record.toRoleId),
    ...links('program', record.programIds),
    ...links('support', record.supportIds),
    ...conditionLinks(record.gates.flatMap(conditionsOf)),
    ...link('source', record.sourceId),
  ],
  pathway: (record) => links('transition', record.transitionIds),
  laborFigure: (record) => [...link('role', record.roleId), ...link('source', record.sourceId)],
  evidence: (record) => [
    ...record.subjects.map(({ kind, id }) => ({ kind, id })),
    ...link('source', record.sourceId),
  ],
  map: (record) => [
    ...shownLinks(record.shows),
    ...links('jobFamily', record.collapsedFamilyIds),
    ...links('levelBand', record.collapsedBandIds),
  ],
  placement: (record) => [...link('map', record.mapId), ...link('role', record.roleId)],
  annotation: (record) => [
    ...link('map', record.mapId),
    ...link('jobFamily', record.familyId),
    ...link('levelBand', record.bandId),
    ...link('role', record.targetRoleId),
  ],
  lineShape: (record) => [...link('map', record.mapId), ...link('transition', record.transitionId)],
  guidebook: () => [],
  chapter: (record) => link('guidebook', record.guidebookId),
  block: (record) => [...link('chapter', record.chapterId), ...blockLinks(record.content)],
  person: (record) => [
    ...link('role', record.currentRoleId),
    ...link('role', record.targetRoleId),
    ...links(
      'credential',
      record.credentials.map(({ credentialId }) => credentialId),
    ),
    ...links(
      'role',
      record.experience.map(({ roleId }) => roleId),
    ),
  ],
  rating: (record) => [
    ...link('person', record.personId),
    ...link('competency', record.competencyId),
    ...link('scale', record.scaleId),
  ],
  cohort: (record) => links('person', record.personIds),
}

/** The records that one record refers to, in the order of its fields; one may come twice. */
export function linksOf<K extends RecordKind>(kind: K, record: RecordOf<K>): Link[] {
  const read: (record: RecordOf<K>) => Link[] = linksByKind[kind]
  return read(record)
}
