import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { usedIn } from '#shared/domain/queries/usedIn.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'

export type RoleUses = {
  readonly moves: number
  readonly chapters: number
  readonly aiming: number
  readonly working: number
  readonly figures: number
  readonly evidence: number
  /** The first record of each use, to open it. */
  readonly first: Partial<Record<RecordKind, Id>>
}

/** Where a role is used, in the terms of the screens. */
export function roleUses(document: Document, roleId: Id): RoleUses {
  const links = usedIn(document, 'role', roleId)
  const idsOf = (kind: RecordKind) => links.filter((link) => link.kind === kind).map(({ id }) => id)
  const persons = idsOf('person').flatMap((id) => document.person.get(id) ?? [])
  const chapters = new Set(idsOf('block').flatMap((id) => document.block.get(id)?.chapterId ?? []))
  const working = persons.filter(({ currentRoleId }) => currentRoleId === roleId).length
  const first: Partial<Record<RecordKind, Id>> = {}
  for (const { kind, id } of links) first[kind] ??= id
  const [firstChapter] = chapters
  if (firstChapter !== undefined) first.chapter = firstChapter
  return {
    moves: idsOf('transition').length,
    chapters: chapters.size,
    aiming: persons.filter(({ targetRoleId }) => targetRoleId === roleId).length,
    working,
    figures: idsOf('laborFigure').length,
    evidence: idsOf('evidence').length,
    first,
  }
}
