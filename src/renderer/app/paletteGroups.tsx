import { type Action, shortcutOf } from '#renderer/state/actions.ts'
import { Icon, type IconName } from '#renderer/ui/icons.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import type { PaletteGroup, PaletteItem } from '#renderer/ui/PaletteList.tsx'
import { matchScore } from '#shared/base/search.ts'
import type { Document } from '#shared/domain/document.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import type { Role } from '#shared/domain/records/role.ts'

const mostPerGroup = 8

type Found<T> = { readonly value: T; readonly score: number }

function best<T>(items: Iterable<T>, query: string, textsOf: (item: T) => readonly string[]): T[] {
  const found: Found<T>[] = []
  for (const value of items) {
    const score = Math.max(...textsOf(value).map((text) => matchScore(text, query)))
    if (score > 0) found.push({ value, score })
  }
  return found
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostPerGroup)
    .map(({ value }) => value)
}

function roleTexts(role: Role): string[] {
  return [role.title, role.shortTitle, role.mapReference, ...role.aliases.map(({ title }) => title)]
}

/** The role a few words mean, or undefined. */
export function findRole(document: Document, words: string): Role | undefined {
  return best(document.role.values(), words, roleTexts)[0]
}

/** Ids of palette items: `role:ID`, `action:ID`, `record:KIND:ID`, `gap:FROM:TO`. */
export function paletteGroups(
  document: Document,
  actions: Iterable<Action>,
  query: string,
): PaletteGroup[] {
  const groups: PaletteGroup[] = [
    { id: 'gap', label: 'Gap', items: gapItems(document, query) },
    { id: 'commands', label: 'Commands', items: actionItems(actions, query) },
  ]
  if (query.trim() !== '') {
    groups.splice(1, 0, { id: 'roles', label: 'Roles', items: roleItems(document, query) })
    groups.push(
      recordGroup('competency', 'Competencies', 'competency', document.competency, query),
      recordGroup('program', 'Programs', 'program', document.program, query),
      recordGroup('credential', 'Credentials', 'credential', document.credential, query),
      recordGroup('person', 'People', 'person', document.person, query),
      recordGroup('chapter', 'Chapters', 'guidebook', document.chapter, query),
    )
  }
  return groups.filter(({ items }) => items.length > 0)
}

function roleItems(document: Document, query: string): PaletteItem[] {
  return best(document.role.values(), query, roleTexts).map((role) => ({
    id: `role:${role.id}`,
    label: role.title,
    start: (
      <MapReference
        reference={role.mapReference}
        color={document.jobFamily.get(role.familyId)?.color ?? undefined}
      />
    ),
    detail: 'Go to role',
  }))
}

function actionItems(actions: Iterable<Action>, query: string): PaletteItem[] {
  return best(actions, query, ({ label, group }) => [label, `${group} ${label}`]).map((action) => ({
    id: `action:${action.id}`,
    label: action.label,
    start: action.icon ? <Icon name={iconOf(action.icon)} size={17} /> : undefined,
    shortcut: shortcutOf(action),
    disabledReason: action.blocked?.() ?? undefined,
    detail: action.group,
  }))
}

function iconOf(name: string): IconName {
  return isIconName(name) ? name : 'chevronRight'
}

function isIconName(name: string): name is IconName {
  return /^[a-zA-Z]+$/.test(name)
}

type Named = { readonly id: string } & (
  | { readonly name: string }
  | { readonly code: string }
  | { readonly title: string }
)

function nameIn(record: Named): string {
  if ('name' in record) return record.name
  return 'title' in record ? record.title : record.code
}

function recordGroup(
  kind: RecordKind,
  label: string,
  icon: IconName,
  records: ReadonlyMap<string, Named>,
  query: string,
): PaletteGroup {
  const items = best(records.values(), query, (record) => [nameIn(record)]).map((record) => ({
    id: `record:${kind}:${record.id}`,
    label: nameIn(record),
    start: <Icon name={icon} size={17} />,
    detail: 'Open',
  }))
  return { id: kind, label, items }
}

/** "gap evs to surg tech" opens the gap between the two roles these words mean best. */
function gapItems(document: Document, query: string): PaletteItem[] {
  const [, fromWords = '', toWords = ''] = /^gap\s+(.+?)\s+to\s+(.+)$/i.exec(query.trim()) ?? []
  const from = fromWords === '' ? undefined : findRole(document, fromWords)
  const to = toWords === '' ? undefined : findRole(document, toWords)
  if (!from || !to) return []
  return [
    {
      id: `gap:${from.id}:${to.id}`,
      label: `Gap from ${from.title} to ${to.title}`,
      start: <Icon name="gaps" size={17} />,
      detail: 'Enter',
    },
  ]
}
