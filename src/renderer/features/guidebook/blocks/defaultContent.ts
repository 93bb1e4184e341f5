import type { Id } from '#shared/base/identifiers.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { familiesInOrder, mapsInOrder, pathwaysInOrder } from '#shared/domain/queries/order.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { isOpen, transitionsInOrder } from '#shared/domain/queries/transitions.ts'
import type { Block, RoleQuery } from '#shared/domain/records/guidebook.ts'
import { projectScale } from '#shared/domain/scales.ts'
import type { LiveContent, LiveType } from './liveBlocks.ts'
import { rolesOfPathway } from './pathwayRoles.ts'

const allRoles: RoleQuery = { familyIds: [], bandIds: [], roleIds: [] }

/**
 * What a new live block shows before anyone changes its settings: what the chapter has not shown
 * yet, or what belongs to its last route. A problem says what is missing in the project.
 */
export function defaultContent(
  document: Document,
  type: LiveType,
  chapter: readonly Block[],
): Result<LiveContent> {
  switch (type) {
    case 'map': {
      const [map] = mapsInOrder(document)
      return map
        ? ok({ type, mapId: map.id, caption: '' })
        : lacks('map', 'Add one on the Map screen.')
    }
    case 'family-map': {
      const families = familiesInOrder(document)
      const family = families.find(({ id }) => !shows(chapter, id)) ?? families[0]
      return family
        ? ok({ type, familyId: family.id, caption: '' })
        : lacks('job family', 'Add one under Records.')
    }
    case 'route': {
      const pathways = pathwaysInOrder(document)
      const pathway = pathways.find(({ id }) => !shows(chapter, id)) ?? pathways[0]
      return pathway
        ? ok({ type, pathwayId: pathway.id })
        : lacks('route', 'Add one under Records, Pathways.')
    }
    case 'compare-roles': {
      const roleIds = roleIdsNear(document, chapter).slice(0, 3)
      return roleIds.length > 0 ? ok({ type, roleIds }) : noRoles
    }
    case 'gap-table': {
      const roleIds = roleIdsNear(document, chapter)
      const [from, to] = [roleIds[0], roleIds.at(-1)]
      if (from === undefined || to === undefined || from === to) {
        return problem('no-roles', 'A gap table needs two roles. Add them on the Map screen.')
      }
      return ok({ type, fromRoleId: from, toRoleId: to })
    }
    case 'role-list':
    case 'role-sheets':
    case 'transition-table':
      return document.role.size > 0 ? ok({ type, query: allRoles }) : noRoles
    case 'scale': {
      const scale = projectScale(document)
      return scale ? ok({ type, scaleId: scale.id }) : lacks('scale', 'Add one under Records.')
    }
    case 'write-in':
      return ok({ type, label: 'My answer', lineCount: 3 })
    case 'checklist':
      return ok({ type, items: ['First thing to do'] })
    case 'program-directory':
    case 'credential-directory':
    case 'support-directory':
    case 'competency-list':
    case 'sources':
    case 'method':
      return ok({ type })
  }
}

const noRoles = problem('no-roles', 'This project has no roles yet. Add them on the Map screen.')

function lacks(what: string, todo: string) {
  return problem('nothing-to-show', `This project has no ${what} yet. ${todo}`)
}

function shows(chapter: readonly Block[], id: Id): boolean {
  return chapter.some(({ content }) => {
    if (content.type === 'route') return content.pathwayId === id
    return content.type === 'family-map' && content.familyId === id
  })
}

/** Roles of the last route of the chapter, else of the first move, else the first roles. */
function roleIdsNear(document: Document, chapter: readonly Block[]): Id[] {
  for (const { content } of chapter.toReversed()) {
    if (content.type === 'compare-roles' && content.roleIds.length > 1) return content.roleIds
    if (content.type !== 'route') continue
    const roles = rolesOfPathway(document, content.pathwayId)
    if (roles.length > 1) return roles.map(({ id }) => id)
  }
  const move = transitionsInOrder(document).find((each) => each.fromRoleId !== null && isOpen(each))
  if (move && move.fromRoleId !== null) return [move.fromRoleId, move.toRoleId]
  return rolesInOrder(document)
    .slice(0, 2)
    .map(({ id }) => id)
}
