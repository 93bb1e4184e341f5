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

const unconfirmed = { sourceId: null, asOf: null, confirmation: 'edited' } as const

export const today = '2026-06-15'

export const project: Project = {
  id: 'project',
  title: 'Sample',
  subtitle: '',
  client: '',
  scope: 'organization',
  regions: [],
  sector: '',
  languages: [],
  contactTitle: '',
  contactText: '',
  disclaimer: '',
  license: '',
  attributions: [],
  defaultScaleId: 'levels',
  editionNumber: '1',
  editionStatus: 'draft',
  asOf: null,
  reviewBy: null,
  payScale: { min: 20_000, max: 140_000 },
  thresholds: {
    readyPercent: 90,
    developingPercent: 50,
    nearlyEssentialsShort: 2,
    developingLevelsShort: 2,
    ratedShare: 0.5,
  },
}

export function aScale(id: string, values: readonly number[]): Scale {
  const points = values.map((value) => {
    return { value, label: `point ${value}`, description: `What ${value} means`, self: '' }
  })
  return { id, name: `Scale ${id}`, description: '', points, allowsNotApplicable: true }
}

export const levels = aScale('levels', [0, 1, 2, 3, 4, 5])
export const onetLevels = aScale('onet', [0, 1, 2, 3, 4, 5, 6, 7])

export function aFamily(id: string, more: Partial<JobFamily> = {}): JobFamily {
  const letter = id.charAt(0).toUpperCase()
  const base = { name: `Family ${letter}`, description: '', color: null, columns: null }
  return { id, letter, ...base, lastReference: 99, order: letter.charCodeAt(0), ...more }
}

export function aBand(id: string, order: number): LevelBand {
  return { id, name: `Band ${id}`, description: '', preparation: '', order }
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
  return {
    id,
    mapReference: '',
    title: `Role ${id}`,
    shortTitle: '',
    aliases: [],
    familyId: 'a',
    bandId: 'low',
    rung: '',
    setting: '',
    employer: '',
    occupationCode: '',
    occupationVintage: '',
    jobZone: null,
    purpose: '',
    tasks: [],
    likes: '',
    hard: '',
    nationalPay: null,
    localPay: null,
    shifts: '',
    physicalDemands: '',
    preparation: '',
    entryConditions: [],
    employment: null,
    growth: null,
    demand: null,
    entryPoint: false,
    exitPoint: false,
    credentials: [],
    tools: [],
    interests: '',
    requirementChange: '',
    ...unconfirmed,
    ...more,
  }
}

export function aCompetency(id: string, more: Partial<Competency> = {}): Competency {
  return {
    id,
    code: '',
    name: `Skill ${id}`,
    definition: '',
    behaviors: [],
    group: '',
    category: 'occupational',
    tier: null,
    kind: 'skill',
    scaleId: null,
    levelDescriptors: [],
    reusability: null,
    status: 'active',
    aliases: [],
    externalId: '',
    order: 0,
    ...unconfirmed,
    ...more,
  }
}

export function aRequirement(
  roleId: string,
  competencyId: string,
  level: number,
  more: Partial<Requirement> = {},
): Requirement {
  return {
    id: requirementId(roleId, competencyId),
    roleId,
    competencyId,
    scaleId: 'levels',
    level,
    importance: 3,
    essential: true,
    neededBy: { when: 'at hire', days: null },
    assessedBy: 'observation',
    note: '',
    ...unconfirmed,
    ...more,
  }
}

export function aTransition(
  fromRoleId: string | null,
  toRoleId: string,
  more: Partial<Transition> = {},
): Transition {
  return {
    id: `${fromRoleId ?? 'outside'}-${toRoleId}`,
    fromRoleId,
    toRoleId,
    kind: fromRoleId === null ? 'entry' : 'advancement',
    tags: [],
    commonness: 'typical',
    gates: [],
    requiredExperienceMonths: null,
    programIds: [],
    fullTimeMonths: null,
    workingMonths: null,
    cost: null,
    payer: 'unknown',
    supportIds: [],
    doneBy: { count: null, story: '' },
    employerCommitment: '',
    note: '',
    status: 'active',
    ...unconfirmed,
    ...more,
  }
}

export function months(typical: number): { min: number; typical: number; max: number } {
  return { min: typical, typical, max: typical }
}

export function aProgram(id: string, more: Partial<Program> = {}): Program {
  return {
    id,
    name: `Program ${id}`,
    provider: '',
    kind: 'learning program',
    mode: 'classroom',
    hours: { class: null, clinical: null, onTheJob: null },
    duration: null,
    delivery: [],
    credit: '',
    articulation: '',
    cost: null,
    payer: 'unknown',
    paidWhen: 'unknown',
    onClockPercent: null,
    basicSkillsIncluded: false,
    startDates: [],
    seats: null,
    coverage: [],
    awards: [],
    apprenticeship: false,
    contact: '',
    description: '',
    ...unconfirmed,
    ...more,
  }
}

export function aCredential(id: string, more: Partial<Credential> = {}): Credential {
  return {
    id,
    name: `Credential ${id}`,
    shortName: '',
    issuer: '',
    type: 'certification',
    legallyRequired: false,
    stateSpecific: false,
    prerequisites: { education: '', experienceHours: null, exam: '', credentialIds: [] },
    hours: [],
    cost: null,
    validityMonths: null,
    renewal: '',
    stacksTo: [],
    provisionalMonths: null,
    description: '',
    ...unconfirmed,
    ...more,
  }
}

export function aPerson(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    code: `Participant ${id}`,
    currentRoleId: null,
    targetRoleId: null,
    credentials: [],
    experience: [],
    answers: [],
    limits: { months: null, money: null, hoursPerWeek: null, excludedShifts: [] },
    goals: '',
    notes: '',
    ...more,
  }
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
  return {
    id,
    name: `Map ${id}`,
    headline: '',
    tagline: '',
    roleIds,
    paper: 'A1',
    orientation: 'landscape',
    showsFrame: true,
    callouts: [],
    altText: 'The map in words',
    order: 0,
  }
}

export function aPlacement(mapId: string, roleId: string, column: number): Placement {
  return { id: placementId(mapId, roleId), mapId, roleId, column, row: 0, pinned: false }
}

export function aSource(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    name: `Source ${id}`,
    publisher: '',
    title: '',
    url: '',
    accessDate: null,
    license: '',
    vintage: '',
    expires: null,
    attribution: '',
    ...more,
  }
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
