import type { Id } from '#shared/base/identifiers.ts'
import type { WorkbookFacts } from '../facts.ts'

/** What a map marks in yellow: the best route, else the present role and the target alone. */
export function routeMarks({
  routes,
  current,
  target,
}: Pick<WorkbookFacts, 'routes' | 'current' | 'target'>): { roleIds: Id[]; lineIds: Id[] } {
  const [best] = routes
  if (best) {
    return {
      roleIds: best.roles.map(({ id }) => id),
      lineIds: best.steps.map(({ transition }) => transition.id),
    }
  }
  return { roleIds: [...(current ? [current.id] : []), target.id], lineIds: [] }
}
