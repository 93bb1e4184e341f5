import { assume } from '../../base/cast.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { badRecordIn } from '../checkDiff.ts'
import type { Command } from '../commands/command.ts'
import type { ListedKind, OrderedKind } from '../commands/generic.ts'
import type { SpecialCommands } from '../commands/special.ts'
import { type Diff, isEmptyDiff } from '../diff.ts'
import type { Document } from '../document.ts'
import { type Draft, draftOf } from '../draft.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'
import { addRecord, editRecord, removeListed, reorderRecords } from './generic.ts'
import { moveBlock } from './guidebooks.ts'
import {
  addRoleToMap,
  duplicateRoles,
  moveRoles,
  placeCards,
  releaseRoles,
  setPinned,
} from './maps.ts'
import { setCells } from './matrix.ts'
import { ratePeople } from './people.ts'
import { addRoles, duplicateRole, editRoles } from './roles.ts'
import { removeBandInto, removeFamilyInto } from './structure.ts'
import { connectRoles } from './transitions.ts'
import { addMaps, duplicateMap } from './wholeMaps.ts'

type SpecialPlanners = {
  [T in keyof SpecialCommands]: (draft: Draft, command: SpecialCommands[T]) => Result<null>
}

const specialPlanners: SpecialPlanners = {
  'role.addMany': addRoles,
  'role.editMany': editRoles,
  'role.duplicate': duplicateRole,
  'map.moveRoles': moveRoles,
  'map.addRole': addRoleToMap,
  'map.placeCards': placeCards,
  'map.duplicateRoles': duplicateRoles,
  'map.addMany': addMaps,
  'map.duplicate': duplicateMap,
  'jobFamily.removeInto': removeFamilyInto,
  'levelBand.removeInto': removeBandInto,
  'map.setPinned': setPinned,
  'map.releaseRoles': releaseRoles,
  'transition.connect': connectRoles,
  'matrix.setCells': setCells,
  'person.rate': ratePeople,
  'block.move': moveBlock,
}

/**
 * What a command changes, without changing anything. Problems say why nothing would happen; code
 * `no-change` stands for a command that leaves every record as it is. Every record of the diff
 * passes its schema, so that what was written can always be read again.
 */
export function planCommand(document: Document, command: Command): Result<Diff> {
  const draft = draftOf(document)
  const planned = plan(draft, command)
  if (!planned.ok) return planned
  const diff = draft.toDiff()
  if (isEmptyDiff(diff)) return problem('no-change', 'Nothing was changed.')
  return badRecordIn(diff) ?? ok(diff)
}

function plan(draft: Draft, command: Command): Result<null> {
  if (isSpecial(command.type)) {
    const planner: (draft: Draft, command: never) => Result<null> = specialPlanners[command.type]
    return planner(draft, assume<never>(command))
  }
  const [kind = '', verb = ''] = command.type.split('.')
  return planGeneric(draft, kind, verb, command)
}

function isSpecial(type: string): type is keyof SpecialCommands {
  return Object.hasOwn(specialPlanners, type)
}

function planGeneric(draft: Draft, kind: string, verb: string, command: Command): Result<null> {
  if (verb === 'add' && 'record' in command) {
    return addRecord(draft, assume<ListedKind>(kind), assume<RecordOf<ListedKind>>(command.record))
  }
  if (verb === 'edit' && 'changes' in command && 'id' in command) {
    return editRecord(draft, assume<RecordKind>(kind), command.id, command.changes)
  }
  if (verb === 'remove' && 'ids' in command) {
    return removeListed(draft, assume<ListedKind>(kind), command.ids)
  }
  if (verb === 'reorder' && 'ids' in command) {
    return reorderRecords(draft, assume<OrderedKind>(kind), command.ids)
  }
  throw new Error(`No planner for ${command.type}`)
}
