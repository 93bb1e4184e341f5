import type { Id } from '../../base/identifiers.ts'
import { countOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import { rolesAround, shownRoleIds } from '../../domain/queries/shownRoles.ts'
import type { CareerMap, Direction } from '../../domain/records/map.ts'

/** One role and what lies up to so many moves from it. */
export type RoleFocus = {
  readonly roleId: Id
  readonly steps: 1 | 2 | 3
  readonly direction: Direction
}

/** The role and the roles of the map that its moves reach, nearest first. */
export function rolesInFocus(
  document: Document,
  map: Pick<CareerMap, 'shows'>,
  focus: RoleFocus,
): ReadonlySet<Id> {
  const onMap = shownRoleIds(document, map)
  const around = rolesAround(document, focus.roleId, focus)
  return onMap === null ? around : new Set([...around].filter((id) => onMap.has(id)))
}

const ways: Record<Direction, string> = { out: 'out', in: 'in', both: 'out or in' }

/** "4 roles within 2 moves out". `found` counts the role itself, the sentence does not. */
export function focusSentence(found: number, { steps, direction }: RoleFocus): string {
  const others = Math.max(found - 1, 0)
  const count = others === 0 ? 'No role' : countOf(others, 'role')
  return `${count} within ${countOf(steps, 'move')} ${ways[direction]}`
}
