import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { newMap } from '#shared/domain/newMap.ts'
import type { RecordOf } from '#shared/domain/records/index.ts'
import type { LibraryKind } from './libraryKinds.ts'

const unsourced = { sourceId: null, asOf: null, confirmation: 'edited' } as const

type Blanks = { [K in LibraryKind]: (id: Id, document: Document) => RecordOf<K> | string }

function nextOrder(records: ReadonlyMap<Id, { readonly order: number }>): number {
  return Math.max(-1, ...[...records.values()].map(({ order }) => order)) + 1
}

function freeLetter(document: Document): string | undefined {
  const taken = new Set([...document.jobFamily.values()].map(({ letter }) => letter))
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((letter) => !taken.has(letter))
}

const blanks: Blanks = {
  jobFamily: (id, document) => {
    const letter = freeLetter(document)
    if (!letter) return 'All 26 letters belong to a job family. Remove one first.'
    return {
      id,
      letter,
      name: 'New job family',
      description: '',
      color: null,
      columns: null,
      icon: '',
      lastReference: 0,
      order: nextOrder(document.jobFamily),
    }
  },
  levelBand: (id, document) => ({
    id,
    name: 'New level',
    description: '',
    preparation: '',
    icon: '',
    rows: null,
    order: nextOrder(document.levelBand),
  }),
  competency: (id, document) => ({
    id,
    code: '',
    name: 'New competency',
    definition: '',
    behaviors: [],
    group: '',
    category: 'occupational',
    tier: null,
    kind: 'skill',
    scaleId: document.project.get('project')?.defaultScaleId ?? null,
    levelDescriptors: [],
    reusability: null,
    status: 'draft',
    aliases: [],
    externalId: '',
    order: nextOrder(document.competency),
    ...unsourced,
  }),
  credential: (id) => ({
    id,
    name: 'New credential',
    shortName: '',
    issuer: '',
    type: 'certificate',
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
    ...unsourced,
  }),
  program: (id) => ({
    id,
    name: 'New program',
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
    ...unsourced,
  }),
  support: (id) => ({
    id,
    name: 'New support',
    need: 'other',
    provision: '',
    eligibility: '',
    cost: null,
    capacity: null,
    contact: '',
    gap: '',
    ...unsourced,
  }),
  transition: () => 'Connect two roles on the map to add a transition.',
  pathway: (id, document) => ({
    id,
    name: 'New pathway',
    transitionIds: [],
    audience: '',
    stages: [],
    narrative: '',
    onPoster: false,
    order: nextOrder(document.pathway),
  }),
  laborFigure: (id) => ({
    id,
    roleId: null,
    occupationCode: '',
    measure: 'median pay',
    value: 0,
    unit: 'US dollars a year',
    geography: '',
    baselineYear: 2024,
    horizonYear: null,
    scenario: 'base',
    components: [],
    method: '',
    confidence: 'medium',
    comment: '',
    ...unsourced,
  }),
  source: (id) => ({
    id,
    name: 'New source',
    publisher: '',
    title: '',
    url: '',
    accessDate: null,
    license: '',
    vintage: '',
    expires: null,
    attribution: '',
  }),
  evidence: (id) => ({
    id,
    name: 'New evidence',
    method: 'practitioner session',
    date: null,
    place: '',
    participants: '',
    note: '',
    subjects: [],
    sourceId: null,
  }),
  scale: (id) => ({
    id,
    name: 'New scale',
    description: '',
    points: [
      { value: 0, label: 'None', description: '', self: 'Not yet' },
      { value: 1, label: 'Full', description: '', self: 'Yes' },
    ],
    allowsNotApplicable: true,
  }),
  map: (id, document) => newMap({ id, name: 'New map', order: nextOrder(document.map) }),
}

/** A record to start from, or a sentence why none can be added here. */
export function blankRecord<K extends LibraryKind>(
  kind: K,
  id: Id,
  document: Document,
): RecordOf<K> | string {
  const make: (id: Id, document: Document) => RecordOf<K> | string = blanks[kind]
  return make(id, document)
}
