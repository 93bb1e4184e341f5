import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import type { ListedKind, OrderedKind } from '../commands/generic.ts'
import type { Draft } from '../draft.ts'
import { nouns } from '../names.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'
import type { Role } from '../records/role.ts'
import { checkRecord } from './recordRules.ts'
import { keepReferenceTrue, reletterRoles } from './references.ts'
import { removeRecords } from './remove.ts'

/** Adds one record. Problem `duplicate-id` when the id is taken. */
export function addRecord<K extends ListedKind>(
  draft: Draft,
  kind: K,
  record: RecordOf<K>,
): Result<null> {
  if (draft.has(kind, record.id)) {
    return problem('duplicate-id', `This ${nouns[kind].one} is already in the project.`, {
      id: record.id,
    })
  }
  return putChecked(draft, kind, record)
}

/** Changes fields of one record. Problem `not-found` when it is gone. */
export function editRecord<K extends RecordKind>(
  draft: Draft,
  kind: K,
  id: Id,
  changes: Partial<Omit<RecordOf<K>, 'id'>>,
): Result<null> {
  const before = draft.get(kind, id)
  if (!before) {
    return problem('not-found', `This ${nouns[kind].one} is not in the project any more.`, { id })
  }
  return putChecked(draft, kind, { ...before, ...changes, ...alongWith(draft, kind, id, changes) })
}

/** A short title that is the title follows it; one of its own stays. */
function alongWith(
  draft: Draft,
  kind: RecordKind,
  id: Id,
  changes: object,
): { readonly shortTitle?: string } {
  const role = kind === 'role' ? draft.get('role', id) : undefined
  const isRenamed = 'title' in changes && !('shortTitle' in changes)
  return role && isRenamed && role.shortTitle === role.title ? { shortTitle: '' } : {}
}

/** Writes a record after the planner's own touches and the rules of its kind. */
export function putChecked<K extends RecordKind>(
  draft: Draft,
  kind: K,
  record: RecordOf<K>,
): Result<null> {
  const role = draft.get('role', record.id)
  const family = draft.get('jobFamily', record.id)
  const checked = checkRecord(kind, record, draft)
  if (!checked.ok) return checked
  draft.put(kind, record)
  if (kind === 'role') return settleReference(draft, record.id, role)
  if (kind === 'jobFamily' && family) reletterRoles(draft, family)
  return ok(null)
}

/**
 * Gives a role the reference its family asks for. Only one that was chosen by hand can be taken:
 * the next number of a family is above every number it ever gave.
 */
function settleReference(draft: Draft, roleId: Id, before: Role | undefined): Result<null> {
  const role = draft.get('role', roleId)
  if (!role) return ok(null)
  const { mapReference } = role
  const settled = keepReferenceTrue(draft, role)
  draft.put('role', settled)
  if (settled.mapReference !== mapReference || mapReference === before?.mapReference)
    return ok(null)
  return draft.some('role', (other) => other.id !== roleId && other.mapReference === mapReference)
    ? problem(
        'reference-taken',
        `The map reference ${mapReference} already belongs to another role. Choose a free one.`,
      )
    : ok(null)
}

/** Removes records of one kind with everything that hangs on them. */
export function removeListed(draft: Draft, kind: ListedKind, ids: readonly Id[]): Result<null> {
  const missing = ids.find((id) => !draft.has(kind, id))
  if (missing !== undefined) {
    return problem('not-found', `This ${nouns[kind].one} is not in the project any more.`, {
      id: missing,
    })
  }
  return removeRecords(draft, kind, ids)
}

/** Gives the records the order of the list, counted from 0. */
export function reorderRecords<K extends OrderedKind>(
  draft: Draft,
  kind: K,
  ids: readonly Id[],
): Result<null> {
  const unique = new Set(ids)
  if (unique.size !== ids.length) {
    return problem('bad-order', 'The new order names a record twice.')
  }
  for (const [index, id] of ids.entries()) {
    const record = draft.get(kind, id)
    if (!record) {
      return problem('not-found', `This ${nouns[kind].one} is not in the project any more.`, { id })
    }
    draft.put(kind, { ...record, order: index })
  }
  return ok(null)
}
