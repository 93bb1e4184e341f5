import { type Document, documentOf } from '#shared/domain/document.ts'
import { newMap } from '#shared/domain/newMap.ts'
import type { Placement } from '#shared/domain/records/map.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { JobFamily, LevelBand } from '#shared/domain/records/structure.ts'
import type { Transition, TransitionKind } from '#shared/domain/records/transition.ts'

/** `C3 II` is the third role of family C in band II; its id is `C3`. */
export type MapSketch = {
  /** Letters, or letters with a fixed number of columns: `A`, `B:2`. */
  readonly families: readonly string[]
  readonly bands: number
  /** Role id (letter and number) and its band, 1 is the lowest. */
  readonly roles: Readonly<Record<string, number>>
  /** `C1 > C3`, `* > C1`; with a kind and months: `C1 > C3 bridge 12`. */
  readonly moves: readonly string[]
  /** Column and row inside the cell; a third item pins the card. */
  readonly placements?: Readonly<Record<string, readonly [number, number, 'pinned'?]>>
}

const kinds: readonly TransitionKind[] = [
  'advancement',
  'lateral',
  'bridge',
  'specialization',
  'lead',
  'step-back',
  'entry',
]

export const mapId = 'map-1'

/** A document with just enough in it for a map. */
export function mapDocument(sketch: MapSketch, changes: Partial<Role> = {}): Document {
  return documentOf({
    project: [
      {
        id: 'project',
        title: 'A map',
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
        defaultScaleId: null,
        editionNumber: '1',
        editionStatus: 'draft',
        asOf: null,
        reviewBy: null,
        payScale: { min: 20_000, max: 140_000 },
        thresholds: {
          readyPercent: 90,
          developingPercent: 70,
          nearlyEssentialsShort: 2,
          developingLevelsShort: 1,
          ratedShare: 0.5,
        },
      },
    ],
    jobFamily: sketch.families.map(familyOf),
    levelBand: Array.from({ length: sketch.bands }, (_, index) => bandOf(index)),
    role: Object.entries(sketch.roles).map(([id, band]) => ({ ...roleOf(id, band), ...changes })),
    transition: sketch.moves.map(moveOf),
    map: [newMap({ id: mapId, name: 'The map', order: 0 })],
    placement: Object.entries(sketch.placements ?? {}).map(
      ([roleId, [column, row, pinned]]): Placement => ({
        id: `${mapId}.${roleId}`,
        mapId,
        roleId,
        column,
        row,
        pinned: pinned === 'pinned',
        x: null,
        y: null,
      }),
    ),
  })
}

export function familyOf(text: string, order: number): JobFamily {
  const [letter = 'A', columns] = text.split(':')
  return {
    id: letter,
    letter,
    name: `Family ${letter}`,
    description: '',
    color: null,
    columns: columns === undefined ? null : Number(columns),
    icon: '',
    lastReference: 99,
    order,
  }
}

function bandOf(order: number): LevelBand {
  return {
    id: `band-${order + 1}`,
    name: `Band ${order + 1}`,
    description: '',
    preparation: '',
    icon: '',
    rows: null,
    order,
  }
}

export function roleOf(id: string, band: number): Role {
  return {
    id,
    mapReference: id,
    title: `Role ${id}`,
    shortTitle: '',
    aliases: [],
    familyId: id.charAt(0),
    bandId: `band-${band}`,
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
    sourceId: null,
    asOf: null,
    confirmation: 'confirmed',
  }
}

export function moveOf(text: string, index: number): Transition {
  const [from = '*', , to = '', kindText, months] = text.split(' ')
  const kind = kinds.find((known) => known === kindText)
  const time = months === undefined ? null : Number(months)
  return {
    id: `move-${String(index + 1).padStart(4, '0')}`,
    fromRoleId: from === '*' ? null : from,
    toRoleId: to,
    kind: kind ?? (from === '*' ? 'entry' : 'advancement'),
    tags: [],
    commonness: 'typical',
    gates: [],
    requiredExperienceMonths: null,
    programIds: [],
    fullTimeMonths: time === null ? null : { min: time, typical: time, max: time },
    workingMonths: null,
    cost: null,
    payer: 'unknown',
    supportIds: [],
    doneBy: { count: null, story: '' },
    employerCommitment: '',
    note: '',
    status: 'active',
    sourceId: null,
    asOf: null,
    confirmation: 'confirmed',
  }
}
