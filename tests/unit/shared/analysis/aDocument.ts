import { placementId, ratingId, requirementId } from '#shared/base/identifiers.ts'
import { type Document, type DocumentRecords, documentOf } from '#shared/domain/document.ts'
import type { Competency, Requirement } from '#shared/domain/records/competency.ts'
import type { Condition, GateRule } from '#shared/domain/records/conditions.ts'
import type { Source } from '#shared/domain/records/facts.ts'
import type { Credential, Program } from '#shared/domain/records/learning.ts'
import type { CareerMap, Placement } from '#shared/domain/records/map.ts'
import type { Person, Rater, Rating } from '#shared/domain/records/people.ts'
import type { Project } from '#shared/domain/records/project.ts'
import type { Pay, Role } from '#shared/domain/records/role.ts'
import type { JobFamily, LevelBand, Scale } from '#shared/domain/records/structure.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { aRecord } from '../../../support/aProject.ts'

const unconfirmed = { confirmation: 'edited' } as const

export const today = '2026-06-15'

export const project: Project = aRecord('project', {
  title: 'Sample',
  languages: [],
  defaultScaleId: 'levels',
  thresholds: {
    readyPercent: 90,
    developingPercent: 50,
    nearlyEssentialsShort: 2,
    developingLevelsShort: 2,
    ratedShare: 0.5,
  },
})

export function aScale(id: string, values: readonly number[]): Scale {
  const points = values.map((value) => {
    return { value, label: `point ${value}`, description: `What ${value} means`, self: '' }
  })
  return aRecord('scale', { id, name: `Scale ${id}`, points })
}

export const levels = aScale('levels', [0, 1, 2, 3, 4, 5])
export const onetLevels = aScale('onet', [0, 1, 2, 3, 4, 5, 6, 7])

export function aFamily(id: string, more: Partial<JobFamily> = {}): JobFamily {
  const letter = id.charAt(0).toUpperCase()
  const own = { id, letter, name: `Family ${letter}`, order: letter.charCodeAt(0) }
  return aRecord('jobFamily', { ...own, lastReference: 99, ...more })
}

export function aBand(id: string, order: number): LevelBand {
  return aRecord('levelBand', { id, name: `Band ${id}`, order })
}

export const families = [aFamily('a'), aFamily('b')]
export const bands = [aBand('low', 0), aBand('mid', 1), aBand('top', 2)]

export function aPay(median: number | null, more: Partial<Pay> = {}): Pay {
  return {
    low: null,
    median,
    high: null,
    unit: 'year',
    geography: 'United States',
    asOf: '2024-05',
    kind: 'OEWS',
    sourceId: 'bls',
    ...more,
  }
}

export function aRole(id: string, more: Partial<Role> = {}): Role {
  const own = { id, title: `Role ${id}`, familyId: 'a', bandId: 'low' }
  return aRecord('role', { ...own, ...unconfirmed, ...more })
}

export function aCompetency(id: string, more: Partial<Competency> = {}): Competency {
  return aRecord('competency', { id, name: `Skill ${id}`, ...unconfirmed, ...more })
}

export function aRequirement(
  roleId: string,
  competencyId: string,
  level: number,
  more: Partial<Requirement> = {},
): Requirement {
  return aRecord('requirement', {
    id: requirementId(roleId, competencyId),
    roleId,
    competencyId,
    scaleId: 'levels',
    level,
    essential: true,
    assessedBy: 'observation',
    ...unconfirmed,
    ...more,
  })
}

export function aTransition(
  fromRoleId: string | null,
  toRoleId: string,
  more: Partial<Transition> = {},
): Transition {
  return aRecord('transition', {
    id: `${fromRoleId ?? 'outside'}-${toRoleId}`,
    fromRoleId,
    toRoleId,
    kind: fromRoleId === null ? 'entry' : 'advancement',
    ...unconfirmed,
    ...more,
  })
}

export function months(typical: number): { min: number; typical: number; max: number } {
  return { min: typical, typical, max: typical }
}

export function aProgram(id: string, more: Partial<Program> = {}): Program {
  return aRecord('program', { id, name: `Program ${id}`, ...unconfirmed, ...more })
}

export function aCredential(id: string, more: Partial<Credential> = {}): Credential {
  const own = { id, name: `Credential ${id}`, type: 'certification' } as const
  return aRecord('credential', { ...own, ...unconfirmed, ...more })
}

export function aPerson(id: string, more: Partial<Person> = {}): Person {
  return aRecord('person', { id, code: `Participant ${id}`, ...more })
}

export function aRating(
  personId: string,
  competencyId: string,
  level: number | 'not applicable' | 'not assessed',
  more: { rater?: Rater; date?: string; scaleId?: string } = {},
): Rating {
  const { rater = 'self', date = '2026-05-01', scaleId = 'levels' } = more
  return {
    id: ratingId(personId, competencyId, rater, date),
    personId,
    competencyId,
    rater,
    scaleId,
    answer: typeof level === 'number' ? 'level' : level,
    level: typeof level === 'number' ? level : null,
    date,
    evidence: '',
  }
}

export function aMap(id: string, roleIds: string[] | null = null): CareerMap {
  return aRecord('map', {
    id,
    name: `Map ${id}`,
    shows: roleIds === null ? { by: 'all' } : { by: 'pick', roleIds },
    altText: 'The map in words',
  })
}

export function aPlacement(mapId: string, roleId: string, column: number): Placement {
  return aRecord('placement', { id: placementId(mapId, roleId), mapId, roleId, column })
}

export function aSource(id: string, more: Partial<Source> = {}): Source {
  return aRecord('source', { id, name: `Source ${id}`, ...more })
}

export function holding(credentialId: string, expires: string | null = null) {
  return { credentialId, earned: null, expires }
}

export function condition(kind: Condition['kind'], more: Partial<Condition> = {}): GateRule {
  return { type: 'condition', condition: aCondition(kind, more) }
}

export function aCondition(kind: Condition['kind'], more: Partial<Condition> = {}): Condition {
  return { kind, credentialId: null, amount: null, text: '', ...more }
}

export function credentialGate(credentialId: string): GateRule {
  return condition('credential', { credentialId })
}

/** A document with the default scale, two families and three bands, and the records given. */
export function aDocument(records: DocumentRecords): Document {
  return documentOf({
    project: [project],
    scale: [levels, onetLevels],
    jobFamily: families,
    levelBand: bands,
    source: [aSource('bls')],
    ...records,
  })
}
