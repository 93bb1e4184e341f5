import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import type { Pathway, Transition, TransitionKind } from '../../domain/records/transition.ts'
import type { Scene, SceneCard } from '../scene.ts'

/** A route as the poster tells it: roles in order, the move into each, what it adds up to. */
export type RouteFacts = {
  readonly number: number
  readonly pathwayId: Id
  readonly name: string
  readonly cards: readonly SceneCard[]
  /** The moves between the cards; one fewer than cards. */
  readonly moves: readonly { readonly kind: TransitionKind; readonly months: number | null }[]
  /** Every move of the route, with an entry move at its start. */
  readonly lineIds: readonly Id[]
  /** Sum of the typical times; null when one of them is not known. */
  readonly months: number | null
  /** Middle pay of the last role less that of the first, dollars a year; null when not known. */
  readonly payChange: number | null
}

/**
 * The routes chosen for the poster, in order, numbered from 1. A route counts only when its moves
 * follow each other and all its roles stand on this map.
 */
export function routeFacts(document: Document, scene: Scene): RouteFacts[] {
  const cards = new Map(scene.cards.map((card) => [card.id, card]))
  return [...document.pathway.values()]
    .filter(({ onPoster }) => onPoster)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap((pathway) => factsOf(pathway, document, cards) ?? [])
    .map((facts, index) => ({ ...facts, number: index + 1 }))
}

/** How long a move takes, in months: full time where known, else beside work. */
export function typicalMonths(transition: Transition): number | null {
  return transition.fullTimeMonths?.typical ?? transition.workingMonths?.typical ?? null
}

function factsOf(
  pathway: Pathway,
  document: Document,
  cards: ReadonlyMap<Id, SceneCard>,
): Omit<RouteFacts, 'number'> | null {
  const transitions = pathway.transitionIds.flatMap((id) => document.transition.get(id) ?? [])
  const [first] = transitions
  if (!first || transitions.length !== pathway.transitionIds.length) return null
  const follows = transitions.every(
    (transition, index) =>
      index === 0 || transition.fromRoleId === transitions[index - 1]?.toRoleId,
  )
  const roleIds = [
    ...(first.fromRoleId === null ? [] : [first.fromRoleId]),
    ...transitions.map(({ toRoleId }) => toRoleId),
  ]
  const stops = roleIds.flatMap((id) => cards.get(id) ?? [])
  if (!follows || stops.length !== roleIds.length || stops.length < 2) return null
  const between = first.fromRoleId === null ? transitions.slice(1) : transitions
  const months = transitions.map(typicalMonths)
  const [from, to] = [stops[0]?.pay ?? null, stops.at(-1)?.pay ?? null]
  return {
    pathwayId: pathway.id,
    name: pathway.name,
    cards: stops,
    moves: between.map((move) => ({ kind: move.kind, months: typicalMonths(move) })),
    lineIds: transitions.map(({ id }) => id),
    months: months.reduce<number | null>(
      (sum, value) => (sum === null || value === null ? null : sum + value),
      0,
    ),
    payChange: from === null || to === null ? null : to - from,
  }
}
