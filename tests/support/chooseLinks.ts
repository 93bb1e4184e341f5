import { pickIndex, type Random } from '#shared/base/random.ts'
import type { Document } from '#shared/domain/document.ts'
import { id } from '#shared/domain/records/fields.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import type { Chooser } from './generateValue.ts'

/** Which kind of record a field leads to; a field of ids that is not here is a record's own id. */
const linkedKinds: Readonly<Record<string, RecordKind>> = {
  defaultScaleId: 'scale',
  scaleId: 'scale',
  sourceId: 'source',
  familyId: 'jobFamily',
  familyIds: 'jobFamily',
  bandId: 'levelBand',
  bandIds: 'levelBand',
  roleId: 'role',
  roleIds: 'role',
  fromRoleId: 'role',
  toRoleId: 'role',
  currentRoleId: 'role',
  targetRoleId: 'role',
  competencyId: 'competency',
  credentialId: 'credential',
  credentialIds: 'credential',
  stacksTo: 'credential',
  awards: 'credential',
  programIds: 'program',
  supportIds: 'support',
  transitionIds: 'transition',
  transitionId: 'transition',
  collapsedFamilyIds: 'jobFamily',
  collapsedBandIds: 'levelBand',
  pathwayId: 'pathway',
  mapId: 'map',
  guidebookId: 'guidebook',
  chapterId: 'chapter',
  personId: 'person',
  personIds: 'person',
}

/** One of the ids of a kind; now and then, and where there is none, one that leads nowhere. */
export function someId(document: Document, kind: RecordKind, random: Random): string {
  const ids = [...document[kind].keys()]
  return (random() < 0.01 ? undefined : ids[pickIndex(random, ids.length)]) ?? `no-${kind}`
}

/** Ids that nothing has yet; now and then one that is taken. */
export function freshId(document: Document, kind: RecordKind, random: Random): string {
  return random() < 0.03 ? someId(document, kind, random) : `${kind}-${pickIndex(random, 1e9)}`
}

/** Fills the links of generated records with records that are there. */
export function linksInto(document: Document, kind: RecordKind, random: Random): Chooser {
  return (schema, field) => {
    if (schema !== id) return null
    const linked = linkedKinds[field]
    return {
      value: linked ? someId(document, linked, random) : freshId(document, kind, random),
    }
  }
}
