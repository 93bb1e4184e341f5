import type { Id } from '#shared/base/identifiers.ts'
import { blocksOf, chaptersOf } from '#shared/domain/queries/guidebooks.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { compareText } from '#shared/domain/queries/order.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Source } from '#shared/domain/records/facts.ts'
import type { BlockContent } from '#shared/domain/records/guidebook.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import type { GuidebookContext } from './guidebookContext.ts'
import { selectRoles } from './selectRoles.ts'

type Stated = { readonly sourceId: Id | null }

/** Sources of what the blocks of this book print, by publisher and title. */
export function usedSources(context: GuidebookContext): Source[] {
  const { document, guidebook } = context
  const ids = new Set<Id>()
  for (const chapter of chaptersOf(document, guidebook.id)) {
    for (const { content } of blocksOf(document, chapter.id)) {
      for (const { sourceId } of statedBy(content, context))
        if (sourceId !== null) ids.add(sourceId)
    }
  }
  return [...ids]
    .flatMap((id) => document.source.get(id) ?? [])
    .toSorted((a, b) => compareText(titleOf(a), titleOf(b)) || compareText(a.id, b.id))
}

function titleOf({ publisher, title, name }: Source): string {
  return `${publisher}, ${title || name}`.toLowerCase()
}

function statedBy(content: BlockContent, context: GuidebookContext): Stated[] {
  const { document } = context
  switch (content.type) {
    case 'map': {
      const map = document.map.get(content.mapId)
      const roles = map ? rolesOfMap(document, map) : []
      return [...roles.flatMap(factsOnCards), ...movesOf(roles, context)]
    }
    case 'family-map':
      return [...document.role.values()]
        .filter(({ familyId }) => familyId === content.familyId)
        .flatMap(factsOnCards)
    case 'role-list':
      return selectRoles(document, content.query).flatMap(factsOnCards)
    case 'role-sheets': {
      const roles = selectRoles(document, content.query)
      return roles.flatMap((role) => [
        ...factsOnCards(role),
        ...requirementsOfRole(document, role.id),
        ...transitionsFrom(document, role.id).filter(isOpen),
        ...transitionsTo(document, role.id).filter(isOpen),
      ])
    }
    case 'compare-roles':
      return content.roleIds.flatMap((id) => rolesNamed([id], context).flatMap(factsOnCards))
    case 'gap-table':
      return [content.fromRoleId, content.toRoleId].flatMap((id) =>
        requirementsOfRole(document, id),
      )
    case 'transition-table':
      return movesOf(selectRoles(document, content.query), context)
    case 'route':
      return (document.pathway.get(content.pathwayId)?.transitionIds ?? []).flatMap((id) => {
        const move = document.transition.get(id)
        return move ? factsOfMove(move, context) : []
      })
    case 'program-directory':
      return [...document.program.values()]
    case 'credential-directory':
      return [...document.credential.values()]
    case 'support-directory':
      return [...document.support.values()]
    case 'competency-list':
      return [...document.competency.values()]
    case 'text':
    case 'scale':
    case 'write-in':
    case 'checklist':
    case 'sources':
    case 'method':
      return []
  }
}

function rolesNamed(ids: readonly Id[], { document }: GuidebookContext): Role[] {
  return ids.flatMap((id) => document.role.get(id) ?? [])
}

function factsOnCards(role: Role): Stated[] {
  const { localPay, nationalPay, growth } = role
  return [role, ...[localPay, nationalPay, growth].filter((fact) => fact !== null)]
}

function movesOf(roles: readonly Role[], context: GuidebookContext): Stated[] {
  return roles.flatMap(({ id }) =>
    transitionsFrom(context.document, id)
      .filter(isOpen)
      .flatMap((move) => factsOfMove(move, context)),
  )
}

function factsOfMove(move: Transition, { document }: GuidebookContext): Stated[] {
  return [move, ...move.programIds.flatMap((id) => document.program.get(id) ?? [])]
}
