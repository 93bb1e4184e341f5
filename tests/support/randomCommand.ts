import { assume } from '#shared/base/cast.ts'
import { pickIndex, type Random } from '#shared/base/random.ts'
import type { CommandType } from '#shared/domain/commands/command.ts'
import { type ListedKind, listedKinds, orderedKinds } from '#shared/domain/commands/generic.ts'
import type { SpecialCommands } from '#shared/domain/commands/special.ts'
import { type Document, recordKinds } from '#shared/domain/document.ts'
import { type RecordKind, type RecordOf, recordSchemas } from '#shared/domain/records/index.ts'
import { freshId, linksInto, someId } from './chooseLinks.ts'
import { fitRecord } from './fitRecord.ts'
import { generateRecord } from './generateRecord.ts'
import { anyText, oneOf } from './generateValue.ts'
import { siblingsOf } from './siblingsOf.ts'

type Make = (document: Document, random: Random) => object

/**
 * A command of any type as it could come through a door: mostly one that makes sense, sometimes one
 * that leads nowhere, is forbidden or is no command at all.
 */
export function randomCommand(document: Document, random: Random): unknown {
  return random() < 0.02
    ? spoiled(wholeCommand(document, random), random)
    : wholeCommand(document, random)
}

function wholeCommand(document: Document, random: Random): object {
  const dice = random()
  if (dice < 0.35) return addition(document, oneOf(random, growing), random)
  if (dice < 0.7) return edit(document, oneOf(random, recordKinds), random)
  if (dice < 0.77) return removal(document, oneOf(random, listedKinds), random)
  if (dice < 0.82) return reordering(document, random)
  const type = oneOf(random, assume<(keyof SpecialCommands)[]>(Object.keys(specials)))
  return { type, ...specials[type](document, random) }
}

/** Roles and what joins them come up more often, because most of the rules are about them. */
const growing: readonly ListedKind[] = [
  ...listedKinds,
  ...assume<ListedKind[]>([
    'role',
    'role',
    'requirement',
    'transition',
    'transition',
    'pathway',
    'rating',
  ]),
]

function fresh<K extends RecordKind>(document: Document, kind: K, random: Random): RecordOf<K> {
  const made = generateRecord(kind, random, linksInto(document, kind, random))
  return random() < 0.95 ? fitRecord(kind, made, document, random) : made
}

function addition(document: Document, kind: ListedKind, random: Random): object {
  return { type: `${kind}.add`, record: fresh(document, kind, random) }
}

function edit<K extends RecordKind>(document: Document, kind: K, random: Random): object {
  const id = someId(document, kind, random)
  const before = document[kind].get(id)
  const type = `${kind}.edit`
  if (!before) return { type, id, changes: {} }
  const other = fresh(document, kind, random)
  const fields = assume<(keyof RecordOf<K>)[]>(Object.keys(recordSchemas[kind].shape))
  const picked = new Set([oneOf(random, fields), oneOf(random, fields)])
  const mixed: RecordOf<K> = { ...before }
  for (const field of picked) if (field !== 'id') mixed[field] = other[field]
  const fitted = random() < 0.95 ? fitRecord(kind, mixed, document, random) : mixed
  const changed = fields.filter((field) => field !== 'id' && fitted[field] !== before[field])
  return { type, id, changes: Object.fromEntries(changed.map((field) => [field, fitted[field]])) }
}

function removal(document: Document, kind: ListedKind, random: Random): object {
  const ids = Array.from({ length: 1 + pickIndex(random, 2) }, () => someId(document, kind, random))
  return { type: `${kind}.remove`, ids }
}

function reordering(document: Document, random: Random): object {
  const kind = oneOf(random, orderedKinds)
  const ids = siblingsOf(document, kind, someId(document, kind, random))
  return { type: `${kind}.reorder`, ids: shuffled(ids.length > 0 ? ids : [`no-${kind}`], random) }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

function several<T>(random: Random, make: () => T): T[] {
  return Array.from({ length: 1 + pickIndex(random, 3) }, make)
}

function cellOn(document: Document, random: Random) {
  return {
    roleId: someId(document, 'role', random),
    column: pickIndex(random, 4),
    row: pickIndex(random, 9),
  }
}

const specials: { readonly [T in keyof SpecialCommands]: Make } = {
  'role.addMany': (document, random) => ({
    roles: several(random, () => fresh(document, 'role', random)),
  }),
  'role.editMany': (document, random) => {
    const { familyId, bandId, shifts } = fresh(document, 'role', random)
    const changes = oneOf(random, [{ familyId }, { bandId }, { shifts, familyId }])
    return { ids: several(random, () => someId(document, 'role', random)), changes }
  },
  'role.duplicate': (document, random) => ({
    roleId: someId(document, 'role', random),
    newRoleId: freshId(document, 'role', random),
    title: `Copy ${anyText(random, 20)}`,
  }),
  'map.moveRoles': (document, random) => ({
    mapId: someId(document, 'map', random),
    moves: several(random, () => ({
      ...cellOn(document, random),
      familyId: someId(document, 'jobFamily', random),
      bandId: someId(document, 'levelBand', random),
    })),
  }),
  'map.addRole': (document, random) => ({
    mapId: someId(document, 'map', random),
    record: fresh(document, 'role', random),
    place: oneOf(random, [null, { column: 0, row: 0 }, { column: 2, row: 1 }]),
  }),
  'map.placeCards': (document, random) => ({
    mapId: someId(document, 'map', random),
    places: several(random, () => ({
      ...cellOn(document, random),
      x: random() * 9 - 1,
      y: random() * 9 - 1,
    })),
  }),
  'map.duplicateRoles': (document, random) => ({
    mapId: someId(document, 'map', random),
    copies: several(random, () => ({
      roleId: someId(document, 'role', random),
      newRoleId: freshId(document, 'role', random),
      title: `Copy ${anyText(random, 20)}`,
    })),
    transitions:
      random() < 0.5
        ? []
        : [
            {
              transitionId: someId(document, 'transition', random),
              newTransitionId: freshId(document, 'transition', random),
            },
          ],
  }),
  'map.addMany': (document, random) => ({
    records: several(random, () => fresh(document, 'map', random)),
  }),
  'map.duplicate': (document, random) => ({
    mapId: someId(document, 'map', random),
    newMapId: freshId(document, 'map', random),
    name: `Copy ${anyText(random, 20)}`,
    annotations:
      random() < 0.5
        ? []
        : [
            {
              annotationId: someId(document, 'annotation', random),
              newAnnotationId: freshId(document, 'annotation', random),
            },
          ],
  }),
  'jobFamily.removeInto': (document, random) => ({
    familyId: someId(document, 'jobFamily', random),
    intoId: someId(document, 'jobFamily', random),
  }),
  'levelBand.removeInto': (document, random) => ({
    bandId: someId(document, 'levelBand', random),
    intoId: someId(document, 'levelBand', random),
  }),
  'map.setPinned': (document, random) => ({
    mapId: someId(document, 'map', random),
    cells: several(random, () => cellOn(document, random)),
    pinned: random() < 0.5,
  }),
  'map.releaseRoles': (document, random) => ({
    mapId: someId(document, 'map', random),
    roleIds: several(random, () => someId(document, 'role', random)),
  }),
  'transition.connect': (document, random) => ({
    id: freshId(document, 'transition', random),
    fromRoleId: random() < 0.1 ? null : someId(document, 'role', random),
    toRoleId: someId(document, 'role', random),
    kind: null,
    months: oneOf(random, [null, 0, 2.5, 18]),
  }),
  'matrix.setCells': (document, random) => ({
    cells: several(random, () => ({
      roleId: someId(document, 'role', random),
      competencyId: someId(document, 'competency', random),
      ...(random() < 0.9 ? { level: oneOf(random, [null, 0, 2, 3, 5]) } : {}),
      ...(random() < 0.3 ? { importance: 4 } : {}),
      ...(random() < 0.3 ? { essential: true } : {}),
    })),
  }),
  'person.rate': (document, random) => ({
    ratings: several(random, () => fresh(document, 'rating', random)),
  }),
  'block.move': (document, random) => ({
    id: someId(document, 'block', random),
    chapterId: someId(document, 'chapter', random),
    index: pickIndex(random, 5),
  }),
}

/** What no door lets through: a type, a field or a value that does not exist. */
function spoiled(command: unknown, random: Random): unknown {
  const value = assume<Record<string, unknown>>(command)
  const field = oneOf(random, Object.keys(value))
  return oneOf<unknown>(random, [
    { ...value, type: 'role.explode' },
    { ...value, type: 'constructor' },
    { ...value, surprise: 1 },
    { ...value, [field]: undefined },
    { ...value, [field]: 17 },
    null,
    'role.add',
  ])
}

/** Every type of command that the generator can make. */
export const generatedTypes: readonly CommandType[] = assume<CommandType[]>([
  ...listedKinds.flatMap((kind) => [`${kind}.add`, `${kind}.remove`]),
  ...recordKinds.map((kind) => `${kind}.edit`),
  ...orderedKinds.map((kind) => `${kind}.reorder`),
  ...Object.keys(specials),
])
