import type { Id } from '#shared/base/identifiers.ts'
import { matchScore } from '#shared/base/search.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandsInOrder, familiesInOrder, pathwaysInOrder } from '#shared/domain/queries/order.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Annotation } from '#shared/domain/records/map.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'

export type ListOrder = 'family' | 'level' | 'route'

/** A line of the list; `key` is unique among the lines of one list, `parent` is what it stands under. */
export type ListRow = { readonly key: string; readonly parent: string | null } & (
  | {
      readonly kind: 'group'
      readonly what: 'family' | 'level' | 'route'
      readonly id: Id
      readonly roles: number
      readonly moves: number
      readonly open: boolean
    }
  | {
      readonly kind: 'role'
      readonly role: Role
      readonly out: number
      readonly into: number
      readonly open: boolean
    }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'move'
      readonly transition: Transition
      /** The end whose role it stands under; a step of a route shows both. */
      readonly seenFrom: 'start' | 'end' | 'both'
    }
  /** A note, callout, frame or picture of this map. */
  | { readonly kind: 'note'; readonly annotation: Annotation }
  /** A role in the making. */
  | { readonly kind: 'draft'; readonly familyId: Id; readonly bandId: Id }
)

export type ListInput = {
  readonly document: Document
  /** Roles of the map, in reading order. */
  readonly roles: readonly Role[]
  /** What is drawn on the map beside its cards, the lowest first. */
  readonly notes: readonly Annotation[]
  readonly order: ListOrder
  readonly opened: ReadonlySet<string>
  readonly filter: string
  readonly draft: { readonly familyId: Id; readonly bandId: Id } | null
}

export function rowKey(kind: 'family' | 'level' | 'route' | 'role', id: Id): string {
  return `${kind}:${id}`
}

/** The map as lines of a tree: group, role, then routes out and routes in; notes at the end. */
export function listRows(input: ListInput): ListRow[] {
  return [...treeRows(input), ...noteRows(input)]
}

function noteRows({ notes, filter }: ListInput): ListRow[] {
  const shown = notes.filter(({ text }) => filter.trim() === '' || matchScore(text, filter) > 0)
  if (shown.length === 0) return []
  return [
    {
      key: 'heading:notes',
      parent: null,
      kind: 'heading',
      text: `Notes on this map, ${shown.length}`,
    },
    ...shown.map(
      (annotation): ListRow => ({
        key: `note:${annotation.id}`,
        parent: null,
        kind: 'note',
        annotation,
      }),
    ),
  ]
}

function treeRows(input: ListInput): ListRow[] {
  switch (input.order) {
    case 'family':
      return groupedRows(
        input,
        'family',
        familiesInOrder(input.document).map(({ id }) => id),
        ({ familyId }) => familyId,
      )
    case 'level':
      return groupedRows(
        input,
        'level',
        bandsInOrder(input.document).map(({ id }) => id),
        ({ bandId }) => bandId,
      )
    case 'route':
      return routeRows(input)
  }
}

function groupedRows(
  input: ListInput,
  what: 'family' | 'level',
  groupIds: readonly Id[],
  groupOf: (role: Role) => Id,
): ListRow[] {
  const filtering = input.filter.trim() !== ''
  return groupIds.flatMap((id): ListRow[] => {
    const all = input.roles.filter((role) => groupOf(role) === id)
    const roles = filtering ? all.filter((role) => matches(input, role)) : all
    if (filtering && roles.length === 0) return []
    const key = rowKey(what, id)
    const open = filtering || input.opened.has(key)
    const counted = roles.map((role) => ({ role, ...movesOf(input, role) }))
    const group: ListRow = {
      key,
      parent: null,
      kind: 'group',
      what,
      id,
      roles: roles.length,
      moves: counted.reduce((sum, { out }) => sum + out.length, 0),
      open,
    }
    if (!open) return [group]
    const lines = counted.flatMap((item) => roleRows(input, item, key))
    const wanted = input.draft && (what === 'family' ? input.draft.familyId : input.draft.bandId)
    return wanted === id && input.draft
      ? [group, ...lines, { key: 'draft', parent: key, kind: 'draft', ...input.draft }]
      : [group, ...lines]
  })
}

type Counted = {
  readonly role: Role
  readonly out: readonly Transition[]
  readonly into: readonly Transition[]
}

function roleRows(input: ListInput, { role, out, into }: Counted, parent: string): ListRow[] {
  const key = rowKey('role', role.id)
  const open = input.opened.has(key)
  const own: ListRow = {
    key,
    parent,
    kind: 'role',
    role,
    out: out.length,
    into: into.filter(({ fromRoleId }) => fromRoleId !== null).length,
    open,
  }
  if (!open) return [own]
  const move = (transition: Transition, seenFrom: 'start' | 'end'): ListRow => ({
    key: `move:${role.id}:${transition.id}`,
    parent: key,
    kind: 'move',
    transition,
    seenFrom,
  })
  const heading = (text: string, count: number): ListRow => ({
    key: `heading:${role.id}:${text}`,
    parent: key,
    kind: 'heading',
    text: `${text}, ${count}`,
  })
  return [
    own,
    heading('Routes from here', out.length),
    ...out.map((transition) => move(transition, 'start')),
    heading('Routes into here', into.length),
    ...into.map((transition) => move(transition, 'end')),
  ]
}

function routeRows(input: ListInput): ListRow[] {
  const { document } = input
  return pathwaysInOrder(document).flatMap((pathway): ListRow[] => {
    const key = rowKey('route', pathway.id)
    const steps = pathway.transitionIds.flatMap((id) => document.transition.get(id) ?? [])
    if (input.filter.trim() !== '' && matchScore(pathway.name, input.filter) === 0) return []
    const open = input.opened.has(key)
    const group: ListRow = {
      key,
      parent: null,
      kind: 'group',
      what: 'route',
      id: pathway.id,
      roles: steps.length === 0 ? 0 : steps.length + 1,
      moves: steps.length,
      open,
    }
    if (!open) return [group]
    return [
      group,
      ...steps.map(
        (transition): ListRow => ({
          key: `move:${pathway.id}:${transition.id}`,
          parent: key,
          kind: 'move',
          transition,
          seenFrom: 'both',
        }),
      ),
    ]
  })
}

function movesOf({ document }: ListInput, role: Role) {
  return {
    out: transitionsFrom(document, role.id).filter(isOpen),
    into: transitionsTo(document, role.id).filter(isOpen),
  }
}

/** A role is found by its names, its reference, or the names at the other ends of its moves. */
function matches(input: ListInput, role: Role): boolean {
  const { document, filter } = input
  const own = [role.title, role.shortTitle, role.mapReference]
  if (own.some((text) => matchScore(text, filter) > 0)) return true
  const { out, into } = movesOf(input, role)
  const ends = [
    ...out.map(({ toRoleId }) => toRoleId),
    ...into.flatMap(({ fromRoleId }) => fromRoleId ?? []),
  ]
  return ends.some((id) => matchScore(document.role.get(id)?.title ?? '', filter) > 0)
}
