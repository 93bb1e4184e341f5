import { useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { useView } from '#renderer/state/view.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { nameOf } from '#shared/domain/names.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'

/** What is chosen and how much there is, in the status bar. */
export function useMapStatus(map: CareerMap | null): void {
  const document = useProject((project) => project.document)
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const selectedTransitionId = useView((view) => view.selectedTransitionId)
  const shown = map === null ? [] : rolesOfMap(document, map)
  const ids = new Set(shown.map(({ id }) => id))
  const moves = [...document.transition.values()].filter(
    (transition) =>
      isOpen(transition) &&
      ids.has(transition.toRoleId) &&
      (transition.fromRoleId === null || ids.has(transition.fromRoleId)),
  ).length
  const families = new Set(shown.map(({ familyId }) => familyId)).size
  useStatus(
    ...selectionWords(document, selectedRoleIds, selectedTransitionId),
    countOf(shown.length, 'role'),
    countOf(moves, 'move'),
    countOf(families, 'job family', 'job families'),
  )
}

function selectionWords(
  document: Document,
  roleIds: readonly string[],
  transitionId: string | null,
): string[] {
  const transition = transitionId === null ? undefined : document.transition.get(transitionId)
  if (transition) return [`Move ${nameOf('transition', transition, document)} selected`]
  const [only] = roleIds
  const role = only === undefined ? undefined : document.role.get(only)
  if (roleIds.length > 1) return [`${roleIds.length} roles selected`]
  if (!role) return []
  const count =
    transitionsFrom(document, role.id).filter(isOpen).length +
    transitionsTo(document, role.id).filter(isOpen).length
  return [`${role.title} selected, ${countOf(count, 'move')}`]
}
