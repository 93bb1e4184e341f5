import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { flowed, type Part } from '#shared/map/poster/part.ts'
import { lineOf, type, words } from '../layout/type.ts'
import { referenceOf } from '../roleLook.ts'
import { badge } from './badge.ts'

/** "From Dietary aide A2 to Healthcare cook A4", with the references as badges. */
export function fromTo(document: Document, from: Role | null, to: Role, width: number): Part {
  const named = (role: Role) => [
    words(type.leadStrong, role.title, width),
    badge(referenceOf(document, role), 10.5),
  ]
  const pieces = [
    ...(from === null ? [lineOf(type.lead, 'To')] : [lineOf(type.lead, 'From'), ...named(from)]),
    ...(from === null ? [] : [lineOf(type.lead, 'to')]),
    ...named(to),
  ]
  return flowed(pieces, width, 5, 1)
}
