import { type Id, lineShapeId } from '#shared/base/identifiers.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import type { Document } from '#shared/domain/document.ts'
import { lineShapesOfMap } from '#shared/domain/queries/maps.ts'
import type { LineShape } from '#shared/domain/records/map.ts'
import { suggestedKind } from '../connectKinds.ts'

export type ShapeChanges = Partial<Pick<LineShape, 'fromSide' | 'toSide' | 'bends'>>

/** Draws a line by hand, or a part of it; null gives the whole line back to the layout. */
export function shapeCommand(
  document: Document,
  mapId: Id,
  transitionId: Id,
  changes: ShapeChanges | null,
): Command | null {
  const id = lineShapeId(mapId, transitionId)
  const before = lineShapesOfMap(document, mapId).get(transitionId)
  if (changes === null) return before ? { type: 'lineShape.remove', ids: [id] } : null
  const after = {
    fromSide: before?.fromSide ?? null,
    toSide: before?.toSide ?? null,
    bends: before?.bends ?? [],
    ...changes,
  }
  const isPlain = after.fromSide === null && after.toSide === null && after.bends.length === 0
  if (isPlain) return before ? { type: 'lineShape.remove', ids: [id] } : null
  return before
    ? { type: 'lineShape.edit', id, changes }
    : { type: 'lineShape.add', record: { id, mapId, transitionId, ...after } }
}

/** Leads one end of a move to another role; a kind that no longer fits becomes the suggested one. */
export function reconnectCommand(
  document: Document,
  transitionId: Id,
  end: 'from' | 'to',
  roleId: Id,
): Command | null {
  const transition = document.transition.get(transitionId)
  if (!transition) return null
  const fromId = end === 'from' ? roleId : transition.fromRoleId
  const toId = end === 'to' ? roleId : transition.toRoleId
  const kind =
    fromId === null || transition.kind === suggestedNow(document, transition)
      ? fromId === null
        ? transition.kind
        : suggestedKind(document, fromId, toId)
      : transition.kind
  const changes = end === 'from' ? { fromRoleId: roleId, kind } : { toRoleId: roleId, kind }
  return { type: 'transition.edit', id: transitionId, changes }
}

function suggestedNow(
  document: Document,
  { fromRoleId, toRoleId }: { readonly fromRoleId: Id | null; readonly toRoleId: Id },
): string | null {
  return fromRoleId === null ? null : suggestedKind(document, fromRoleId, toRoleId)
}
