import type { Id } from '#shared/base/identifiers.ts'

export type Selection = {
  /** The current role comes last. */
  readonly ids: readonly Id[]
  /** Where a stretch chosen with Shift starts. */
  readonly anchor: Id | null
}

/**
 * The roles chosen after a press or key on one of them. `order` lists the ids in view; `toggle` adds
 * one or takes it out, `extend` takes everything from the anchor to it, neither takes it alone.
 */
export function chooseRole(
  before: Selection,
  order: readonly Id[],
  id: Id,
  how: { readonly extend: boolean; readonly toggle: boolean },
): Selection {
  if (how.extend) {
    const anchor = before.anchor ?? before.ids.at(-1) ?? id
    return { ids: stretch(order, anchor, id), anchor }
  }
  if (!how.toggle) return { ids: [id], anchor: id }
  const without = before.ids.filter((each) => each !== id)
  if (without.length === before.ids.length) return { ids: [...before.ids, id], anchor: id }
  return without.length === 0 ? before : { ids: without, anchor: id }
}

/** All ids from one to another, the other one last. */
function stretch(order: readonly Id[], from: Id, to: Id): Id[] {
  const start = order.indexOf(from)
  const end = order.indexOf(to)
  if (start < 0 || end < 0) return [to]
  const part = order.slice(Math.min(start, end), Math.max(start, end) + 1)
  return start <= end ? part : part.toReversed()
}

/** The role to show after some are gone: the next one in view, else the one before. */
export function neighborOf(
  order: readonly Id[],
  current: Id | null,
  gone: ReadonlySet<Id>,
): Id | null {
  const at = current === null ? -1 : order.indexOf(current)
  const after = order.slice(at + 1).find((id) => !gone.has(id))
  return after ?? order.slice(0, Math.max(at, 0)).findLast((id) => !gone.has(id)) ?? null
}
