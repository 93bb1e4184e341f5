import type { Start } from '#shared/analysis/start.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { fileOf, readProject } from '../call.ts'
import { findNamed } from '../findNamed.ts'
import { type Request, usageProblem } from '../verb.ts'

export const endOptions = {
  person: { type: 'string', value: 'NAME', says: 'the participant' },
  from: { type: 'string', value: 'ROLE', says: 'the role to come from, by title or reference' },
  to: { type: 'string', value: 'ROLE', says: 'the role to go to' },
} as const

export type Ends = { readonly document: Document; readonly start: Start; readonly to: Role }

/** Where a comparison or route begins, a participant or a role and not both, and where it leads. */
export async function readEnds(request: Request): Promise<Result<Ends>> {
  const { options } = request
  const file = fileOf(request)
  if (!file.ok) return file
  const [person, from, to] = [options.text('person'), options.text('from'), options.text('to')]
  if (to === undefined) return usageProblem('Name the role to go to with --to.')
  if ((person === undefined) === (from === undefined)) {
    return usageProblem('Name where to start: either --person or --from.')
  }
  const document = await readProject(request, file.value)
  if (!document.ok) return document
  const start =
    person === undefined
      ? startInRole(document.value, from ?? '')
      : startOfPerson(document.value, person)
  if (!start.ok) return start
  const target = findNamed(document.value, 'role', to)
  return target.ok ? ok({ document: document.value, start: start.value, to: target.value }) : target
}

function startInRole(document: Document, name: string): Result<Start> {
  const role = findNamed(document, 'role', name)
  return role.ok ? ok({ kind: 'role', role: role.value }) : role
}

function startOfPerson(document: Document, name: string): Result<Start> {
  const person = findNamed(document, 'person', name)
  return person.ok ? ok({ kind: 'person', person: person.value }) : person
}
