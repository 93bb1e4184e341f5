import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'

/** The moves of a pathway in order; moves that are gone are left out. */
export function movesOfPathway(document: Document, pathwayId: Id): readonly Transition[] {
  const pathway = document.pathway.get(pathwayId)
  return (pathway?.transitionIds ?? []).flatMap((id) => document.transition.get(id) ?? [])
}

/** The roles on the way, the first and the last included. */
export function rolesOfPathway(document: Document, pathwayId: Id): readonly Role[] {
  const moves = movesOfPathway(document, pathwayId)
  const [first] = moves
  const start = first && first.fromRoleId !== null ? [first.fromRoleId] : []
  return [...start, ...moves.map(({ toRoleId }) => toRoleId)].flatMap(
    (id) => document.role.get(id) ?? [],
  )
}
