import type { Id } from '../../base/identifiers.ts'
import { countOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import { rolesOfMap } from '../../domain/queries/maps.ts'
import { familiesInOrder } from '../../domain/queries/order.ts'
import { isOpen } from '../../domain/queries/transitions.ts'
import type { CareerMap } from '../../domain/records/map.ts'
import type { Role } from '../../domain/records/role.ts'
import type { Transition } from '../../domain/records/transition.ts'
import { type Figure, type MoveFacts, moveFacts, notKnown } from './moveFacts.ts'
import { routeTotals } from './routeTotals.ts'

/** One thing shown at a time. Every one has a heading and says in words what its picture shows. */
export type Slide = {
  readonly heading: string
  /** The heading where the picture says the rest of it. */
  readonly short: string
  readonly text: string
} & (
  | {
      readonly kind: 'map'
      /** What is looked at; null is all of the map. */
      readonly roleIds: readonly Id[] | null
      readonly transitionIds: readonly Id[]
      /** Whether its moves are a chosen route. */
      readonly chosen: boolean
      /** Whether it fills the picture, or all of the map is there around it. */
      readonly nearby: 'whole map' | 'close up'
    }
  | {
      readonly kind: 'move'
      readonly transitionId: Id
      /** Null for a way in from outside. */
      readonly fromId: Id | null
      readonly toId: Id
      readonly facts: MoveFacts
    }
  | { readonly kind: 'arrival'; readonly roleId: Id; readonly figures: readonly Figure[] }
)

/** Of a larger map nothing can be read when all of it is on one screen. */
export const mostRolesOnASlide = 400

/** The map, then each of its job families; of a large map the families alone. */
export function mapSlides(document: Document, map: CareerMap): readonly Slide[] {
  const roles = rolesOfMap(document, map)
  const families = familiesInOrder(document).flatMap((family): Slide[] => {
    const ids = roles.filter(({ familyId }) => familyId === family.id).map(({ id }) => id)
    if (ids.length === 0) return []
    const inside = movesBetween(document, ids)
    return [
      {
        kind: 'map',
        heading: `${family.letter} ${family.name}`,
        short: `${family.letter} ${family.name}`,
        text: `${countOf(ids.length, 'role')}, ${countOf(inside.length, 'move')} between them`,
        roleIds: ids,
        transitionIds: inside,
        chosen: false,
        nearby: 'close up',
      },
    ]
  })
  const all: Slide = {
    kind: 'map',
    heading: titleOf(map),
    short: titleOf(map),
    text: map.tagline === '' ? countOf(roles.length, 'role') : map.tagline,
    roleIds: null,
    transitionIds: [],
    chosen: false,
    nearby: 'whole map',
  }
  if (families.length < 2) return [all]
  return roles.length > mostRolesOnASlide ? families : [all, ...families]
}

function titleOf({ headline, name }: CareerMap): string {
  return headline === '' ? name : headline
}

function movesBetween(document: Document, roleIds: readonly Id[]): Id[] {
  const inside = new Set(roleIds)
  return [...document.transition.values()]
    .filter(
      (move) =>
        isOpen(move) &&
        inside.has(move.toRoleId) &&
        (move.fromRoleId === null || inside.has(move.fromRoleId)),
    )
    .map(({ id }) => id)
}

/**
 * A route: all of it on the map, then each move, then what it comes to; of a single move that move
 * alone. Moves that are no longer there are left out.
 */
export function routeSlides(
  document: Document,
  route: { readonly title: string; readonly transitionIds: readonly Id[] },
): readonly Slide[] {
  const moves = route.transitionIds.flatMap((id) => document.transition.get(id) ?? [])
  const roles = rolesAlong(document, moves)
  const [start, end] = [roles[0], roles.at(-1)]
  if (!start || !end) return []
  const steps = moves.flatMap((move, index) => moveSlide(document, move, index, moves.length))
  if (moves.length === 1) return steps
  const count = countOf(moves.length, 'move')
  const totals = routeTotals(document, moves, start)
  const [time] = totals
  const duration = time.value === notKnown ? '' : `, ${time.value.toLowerCase()}`
  return [
    {
      kind: 'map',
      heading: route.title,
      short: route.title,
      text: `${count}${duration}${time.note === '' ? '' : `, ${time.note}`}`,
      roleIds: roles.map(({ id }) => id),
      transitionIds: moves.map(({ id }) => id),
      chosen: true,
      nearby: 'whole map',
    },
    ...steps,
    {
      kind: 'arrival',
      heading: `You are there: ${end.title}`,
      short: 'You are there',
      text: count,
      roleId: end.id,
      figures: totals,
    },
  ]
}

function rolesAlong(document: Document, moves: readonly Transition[]): Role[] {
  const [first] = moves
  const ids = [first?.fromRoleId ?? null, ...moves.map(({ toRoleId }) => toRoleId)]
  return ids.flatMap((id) => (id === null ? [] : (document.role.get(id) ?? [])))
}

function moveSlide(document: Document, move: Transition, index: number, count: number): Slide[] {
  const to = document.role.get(move.toRoleId)
  if (!to) return []
  const from = move.fromRoleId === null ? undefined : document.role.get(move.fromRoleId)
  const facts = moveFacts(document, move)
  const step = count === 1 ? '' : `Move ${index + 1} of ${count}`
  const ends = `${from ? from.title : 'From outside'} to ${to.title}`
  return [
    {
      kind: 'move',
      heading: step === '' ? ends : `${step}: ${ends}`,
      short: step === '' ? ends : step,
      text: facts.kind,
      transitionId: move.id,
      fromId: from?.id ?? null,
      toId: to.id,
      facts,
    },
  ]
}

/** Where a step leads, kept within so many slides. */
export function slideAfter(
  at: number,
  count: number,
  step: 'next' | 'back' | 'first' | 'last',
): number {
  const last = Math.max(count - 1, 0)
  switch (step) {
    case 'next':
      return Math.min(at + 1, last)
    case 'back':
      return Math.max(at - 1, 0)
    case 'first':
      return 0
    case 'last':
      return last
  }
}
