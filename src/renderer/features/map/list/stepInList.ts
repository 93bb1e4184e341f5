import { edit } from '#renderer/state/edit.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** Raises or lowers a role by a level, or moves it to the next job family; the layout places it. */
export function stepInList(
  document: Document,
  role: Role,
  direction: 'left' | 'right' | 'up' | 'down',
): void {
  const upright = direction === 'up' || direction === 'down'
  const step = direction === 'up' || direction === 'right' ? 1 : -1
  const order = upright ? bandsInOrder(document) : familiesInOrder(document)
  const now = order.findIndex(({ id }) => id === (upright ? role.bandId : role.familyId))
  const next = order[now + step]
  if (!next) return
  const changes = upright ? { bandId: next.id } : { familyId: next.id }
  void edit.run({ type: 'role.edit', id: role.id, changes })
}
