import { ok, type Result } from '#shared/base/result.ts'
import { type Options, usageProblem } from '../verb.ts'

export type NamedStart = { readonly kind: 'person' | 'role'; readonly name: string }

/** Where a comparison or route begins: a participant or a role, and not both. */
export function startOf(options: Options): Result<NamedStart> {
  const [person, from] = [options.text('person'), options.text('from')]
  if (person !== undefined && from === undefined) return ok({ kind: 'person', name: person })
  if (from !== undefined && person === undefined) return ok({ kind: 'role', name: from })
  return usageProblem('Name where to start: either --person or --from.')
}
