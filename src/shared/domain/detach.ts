import type { Id } from '../base/identifiers.ts'
import type { Condition, GateRule } from './records/conditions.ts'
import type { BlockContent, RoleQuery } from './records/guidebook.ts'
import type { RecordKind, RecordOf } from './records/index.ts'
import type { ShownRoles } from './records/map.ts'
import type { Pay } from './records/role.ts'

/** Ids that are being removed. Ids are unique over all kinds that can be removed together. */
export type Gone = (kind: RecordKind, id: Id | null) => boolean

function withoutCondition(rule: GateRule, gone: Gone): GateRule[] {
  if (rule.type === 'condition') {
    return gone('credential', rule.condition.credentialId) ? [] : [rule]
  }
  const rules = rule.rules.flatMap((inner) => withoutCondition(inner, gone))
  if (rules.length === rule.rules.length) return [{ ...rule, rules }]
  if (rules.length === 0) return []
  return [
    rule.type === 'atLeast'
      ? { ...rule, n: Math.min(rule.n, rules.length), rules }
      : { ...rule, rules },
  ]
}

function keptConditions(conditions: readonly Condition[], gone: Gone): Condition[] {
  return conditions.filter(({ credentialId }) => !gone('credential', credentialId))
}

function kept(ids: readonly Id[], kind: RecordKind, gone: Gone): Id[] {
  return ids.filter((id) => !gone(kind, id))
}

function source(id: Id | null, gone: Gone): Id | null {
  return gone('source', id) ? null : id
}

function paySource(pay: Pay | null, gone: Gone): Pay | null {
  return pay && { ...pay, sourceId: source(pay.sourceId, gone) }
}

function keptQuery(query: RoleQuery, gone: Gone): RoleQuery {
  return {
    familyIds: kept(query.familyIds, 'jobFamily', gone),
    bandIds: kept(query.bandIds, 'levelBand', gone),
    roleIds: kept(query.roleIds, 'role', gone),
  }
}

/** What is left of a list may be nothing: a map that shows no role says so on screen. */
function keptShown(shows: ShownRoles, gone: Gone): ShownRoles {
  switch (shows.by) {
    case 'all':
    case 'employer':
      return shows
    case 'pick':
      return { ...shows, roleIds: kept(shows.roleIds, 'role', gone) }
    case 'families':
      return { ...shows, familyIds: kept(shows.familyIds, 'jobFamily', gone) }
    case 'bands':
      return { ...shows, bandIds: kept(shows.bandIds, 'levelBand', gone) }
    case 'around':
      return gone('role', shows.roleId) ? { by: 'pick', roleIds: [] } : shows
  }
}

function detachBlock(content: BlockContent, gone: Gone): BlockContent | null {
  switch (content.type) {
    case 'map':
      return gone('map', content.mapId) ? null : content
    case 'family-map':
      return gone('jobFamily', content.familyId) ? null : content
    case 'role-sheets':
    case 'role-list':
    case 'transition-table': {
      const query = keptQuery(content.query, gone)
      const narrowed =
        content.query.familyIds.length +
          content.query.bandIds.length +
          content.query.roleIds.length >
        0
      const empty = query.familyIds.length + query.bandIds.length + query.roleIds.length === 0
      // An emptied query would mean "all roles", the opposite of what was asked.
      return narrowed && empty ? null : { ...content, query }
    }
    case 'compare-roles': {
      const roleIds = kept(content.roleIds, 'role', gone)
      return roleIds.length === 0 ? null : { ...content, roleIds }
    }
    case 'route':
      return gone('pathway', content.pathwayId) ? null : content
    case 'gap-table':
      return gone('role', content.fromRoleId) || gone('role', content.toRoleId) ? null : content
    case 'scale':
      return gone('scale', content.scaleId) ? null : content
    case 'text':
    case 'program-directory':
    case 'credential-directory':
    case 'support-directory':
    case 'competency-list':
    case 'write-in':
    case 'checklist':
    case 'sources':
    case 'method':
      return content
  }
}

type DetachOf = {
  [K in RecordKind]: (record: RecordOf<K>, gone: Gone) => RecordOf<K> | 'remove' | 'refuse'
}

/**
 * What becomes of a record when records it refers to are removed: it goes too, it lets go of them,
 * or it stands in the way (a family with roles in it).
 */
const detachByKind: DetachOf = {
  project: (record, gone) => (gone('scale', record.defaultScaleId) ? 'refuse' : record),
  scale: (record) => record,
  jobFamily: (record) => record,
  levelBand: (record) => record,
  source: (record) => record,
  competency: (record, gone) =>
    gone('scale', record.scaleId)
      ? 'refuse'
      : { ...record, sourceId: source(record.sourceId, gone) },
  credential: (record, gone) => ({
    ...record,
    prerequisites: {
      ...record.prerequisites,
      credentialIds: kept(record.prerequisites.credentialIds, 'credential', gone),
    },
    stacksTo: kept(record.stacksTo, 'credential', gone),
    sourceId: source(record.sourceId, gone),
  }),
  program: (record, gone) => ({
    ...record,
    coverage: record.coverage.filter(({ competencyId }) => !gone('competency', competencyId)),
    awards: kept(record.awards, 'credential', gone),
    sourceId: source(record.sourceId, gone),
  }),
  support: (record, gone) => ({ ...record, sourceId: source(record.sourceId, gone) }),
  role: (record, gone) =>
    gone('jobFamily', record.familyId) || gone('levelBand', record.bandId)
      ? 'refuse'
      : {
          ...record,
          credentials: record.credentials.filter(
            ({ credentialId }) => !gone('credential', credentialId),
          ),
          entryConditions: keptConditions(record.entryConditions, gone),
          nationalPay: paySource(record.nationalPay, gone),
          localPay: paySource(record.localPay, gone),
          growth: record.growth && {
            ...record.growth,
            sourceId: source(record.growth.sourceId, gone),
          },
          sourceId: source(record.sourceId, gone),
        },
  requirement: (record, gone) => {
    if (gone('role', record.roleId) || gone('competency', record.competencyId)) return 'remove'
    if (gone('scale', record.scaleId)) return 'refuse'
    return { ...record, sourceId: source(record.sourceId, gone) }
  },
  transition: (record, gone) =>
    gone('role', record.fromRoleId) || gone('role', record.toRoleId)
      ? 'remove'
      : {
          ...record,
          programIds: kept(record.programIds, 'program', gone),
          supportIds: kept(record.supportIds, 'support', gone),
          gates: record.gates.flatMap((rule) => withoutCondition(rule, gone)),
          sourceId: source(record.sourceId, gone),
        },
  // A pathway with a step missing is no pathway any more.
  pathway: (record, gone) =>
    record.transitionIds.some((id) => gone('transition', id)) ? 'remove' : record,
  laborFigure: (record, gone) =>
    gone('role', record.roleId) ? 'remove' : { ...record, sourceId: source(record.sourceId, gone) },
  evidence: (record, gone) => ({
    ...record,
    subjects: record.subjects.filter(({ kind, id }) => !gone(kind, id)),
    sourceId: source(record.sourceId, gone),
  }),
  map: (record, gone) => ({
    ...record,
    shows: keptShown(record.shows, gone),
    collapsedFamilyIds: kept(record.collapsedFamilyIds, 'jobFamily', gone),
    collapsedBandIds: kept(record.collapsedBandIds, 'levelBand', gone),
  }),
  placement: (record, gone) =>
    gone('map', record.mapId) || gone('role', record.roleId) ? 'remove' : record,
  annotation: (record, gone) =>
    gone('map', record.mapId)
      ? 'remove'
      : {
          ...record,
          familyId: gone('jobFamily', record.familyId) ? null : record.familyId,
          bandId: gone('levelBand', record.bandId) ? null : record.bandId,
          targetRoleId: gone('role', record.targetRoleId) ? null : record.targetRoleId,
        },
  lineShape: (record, gone) =>
    gone('map', record.mapId) || gone('transition', record.transitionId) ? 'remove' : record,
  guidebook: (record) => record,
  chapter: (record, gone) => (gone('guidebook', record.guidebookId) ? 'remove' : record),
  block: (record, gone) => {
    if (gone('chapter', record.chapterId)) return 'remove'
    const content = detachBlock(record.content, gone)
    return content === null ? 'remove' : { ...record, content }
  },
  person: (record, gone) => ({
    ...record,
    currentRoleId: gone('role', record.currentRoleId) ? null : record.currentRoleId,
    targetRoleId: gone('role', record.targetRoleId) ? null : record.targetRoleId,
    credentials: record.credentials.filter(({ credentialId }) => !gone('credential', credentialId)),
    experience: record.experience.filter(({ roleId }) => !gone('role', roleId)),
  }),
  rating: (record, gone) => {
    if (gone('person', record.personId) || gone('competency', record.competencyId)) return 'remove'
    return gone('scale', record.scaleId) ? 'refuse' : record
  },
  cohort: (record, gone) => ({ ...record, personIds: kept(record.personIds, 'person', gone) }),
}

/** What becomes of one record when records it refers to are gone; it is not changed itself. */
export function detach<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  gone: Gone,
): RecordOf<K> | 'remove' | 'refuse' {
  const decide: (record: RecordOf<K>, gone: Gone) => RecordOf<K> | 'remove' | 'refuse' =
    detachByKind[kind]
  return decide(record, gone)
}
