import { assume } from '../../base/cast.ts'
import { countOf } from '../../base/words.ts'
import type { Document } from '../document.ts'
import { nameOf, nouns } from '../names.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'
import type { Command, CommandOf } from './command.ts'
import type { SpecialCommands } from './special.ts'

type SpecialLabels = {
  [T in keyof SpecialCommands]: (command: CommandOf<T>, document: Document) => string
}

const specialLabels: SpecialLabels = {
  'role.addMany': ({ roles }) => `Add ${countOf(roles.length, 'role')}`,
  'role.editMany': ({ ids }) => `Edit ${countOf(ids.length, 'role')}`,
  'role.duplicate': ({ roleId }, document) => `Duplicate ${title(document, roleId)}`,
  'map.moveRoles': moveLabel,
  'map.addRole': ({ record }) => `Add role ${record.title}`,
  'map.placeCards': ({ places }, document) =>
    `Move ${several(
      document,
      places.map(({ roleId }) => roleId),
    )}`,
  'map.duplicateRoles': ({ copies }, document) =>
    `Duplicate ${several(
      document,
      copies.map(({ roleId }) => roleId),
    )}`,
  'map.addMany': ({ records }) => `Add ${countOf(records.length, 'map')}`,
  'map.duplicate': ({ mapId }, document) =>
    `Duplicate map ${document.map.get(mapId)?.name ?? ''}`.trim(),
  'jobFamily.removeInto': ({ familyId, intoId }, { jobFamily }) =>
    `Delete ${jobFamily.get(familyId)?.name ?? 'family'}, roles to ${jobFamily.get(intoId)?.name ?? 'another'}`,
  'levelBand.removeInto': ({ bandId, intoId }, { levelBand }) =>
    `Delete ${levelBand.get(bandId)?.name ?? 'level'}, roles to ${levelBand.get(intoId)?.name ?? 'another'}`,
  'map.setPinned': ({ cells, pinned }, document) =>
    `${pinned ? 'Lock' : 'Unlock'} ${several(
      document,
      cells.map(({ roleId }) => roleId),
    )}`,
  'map.releaseRoles': ({ roleIds }, document) =>
    `Let the layout place ${several(document, roleIds)}`,
  'transition.connect': ({ fromRoleId, toRoleId }, document) =>
    fromRoleId === null
      ? `Add entry to ${title(document, toRoleId)}`
      : `Connect ${title(document, fromRoleId)} to ${title(document, toRoleId)}`,
  'matrix.setCells': matrixLabel,
  'person.rate': rateLabel,
  'block.move': () => 'Move block',
}

function title(document: Document, roleId: string): string {
  return document.role.get(roleId)?.title ?? 'role'
}

function several(document: Document, roleIds: readonly string[]): string {
  const [only] = roleIds
  return roleIds.length === 1 && only ? title(document, only) : countOf(roleIds.length, 'role')
}

function moveLabel({ moves }: CommandOf<'map.moveRoles'>, document: Document): string {
  const [only] = moves
  if (moves.length !== 1 || !only) return `Move ${countOf(moves.length, 'role')}`
  const role = document.role.get(only.roleId)
  const band = document.levelBand.get(only.bandId)
  const family = document.jobFamily.get(only.familyId)
  if (role && band && role.bandId !== only.bandId) return `Move ${role.title} to ${band.name}`
  if (role && family && role.familyId !== only.familyId)
    return `Move ${role.title} to ${family.name}`
  return `Move ${role?.title ?? 'role'}`
}

function matrixLabel({ cells }: CommandOf<'matrix.setCells'>, document: Document): string {
  const [only] = cells
  if (cells.length !== 1 || !only) return `Set ${countOf(cells.length, 'requirement')}`
  const competency = document.competency.get(only.competencyId)?.name ?? 'requirement'
  const verb = only.level === null ? 'Clear' : 'Set'
  return `${verb} ${competency} for ${title(document, only.roleId)}`
}

function rateLabel({ ratings }: CommandOf<'person.rate'>, document: Document): string {
  const [only] = ratings
  const competency = document.competency.get(only?.competencyId ?? '')
  if (ratings.length !== 1 || !competency) {
    return `Rate ${countOf(ratings.length, 'competency', 'competencies')}`
  }
  return `Rate ${competency.name}`
}

/** Fields whose change has a name of its own; others are "Edit". */
const fieldWords: Record<string, string> = {
  title: 'Rename',
  name: 'Rename',
  code: 'Rename',
  nationalPay: 'Change pay of',
  localPay: 'Change pay of',
  bandId: 'Move',
  familyId: 'Move',
  gates: 'Change gates of',
  cost: 'Change cost of',
  fullTimeMonths: 'Change time of',
  workingMonths: 'Change time of',
  shows: 'Choose roles of',
  arrangement: 'Arrange',
  columns: 'Resize',
  rows: 'Resize',
  color: 'Change color of',
  icon: 'Change icon of',
  collapsedFamilyIds: 'Fold lanes of',
  collapsedBandIds: 'Fold levels of',
  paper: 'Change paper of',
  points: 'Change points of',
  coverage: 'Change coverage of',
}

function editLabel<K extends RecordKind>(
  kind: K,
  id: string,
  changes: object,
  document: Document,
): string {
  const record: RecordOf<K> | undefined = document[kind].get(id)
  const name = record && kind !== 'project' ? nameOf(kind, record, document) : nouns[kind].one
  const words = new Set(Object.keys(changes).map((field) => fieldWords[field] ?? 'Edit'))
  const [only = 'Edit'] = words
  return `${words.size === 1 ? only : 'Edit'} ${name}`
}

/** The words a user finds in Undo and in the history. Takes the document before the command. */
export function labelOf(command: Command, document: Document): string {
  const special =
    assume<Record<string, (command: Command, document: Document) => string>>(specialLabels)[
      command.type
    ]
  if (special) return special(command, document)
  const kind = assume<RecordKind>(command.type.split('.')[0])
  if ('record' in command) {
    const name = addedName(kind, command.record, document)
    // The name of a block or an annotation says already what it is.
    return kind === 'block' || kind === 'annotation'
      ? `Add ${name}`
      : `Add ${nouns[kind].one} ${name}`
  }
  if ('changes' in command && 'id' in command) {
    return editLabel(kind, command.id, command.changes, document)
  }
  if ('ids' in command) return listLabel(kind, command, document)
  return command.type
}

function addedName<K extends RecordKind>(kind: K, record: unknown, document: Document): string {
  return nameOf(kind, assume<RecordOf<K>>(record), document)
}

function listLabel(
  kind: RecordKind,
  command: Command & { readonly ids: readonly string[] },
  document: Document,
): string {
  if (command.type.endsWith('.reorder')) return `Reorder ${nouns[kind].many}`
  const [only] = command.ids
  const record = only === undefined ? undefined : document[kind].get(only)
  return command.ids.length === 1 && record
    ? `Delete ${addedName(kind, record, document)}`
    : `Delete ${countOf(command.ids.length, nouns[kind].one, nouns[kind].many)}`
}
