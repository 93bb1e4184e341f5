import type { DemandTrend } from '#renderer/ui/DemandMark.tsx'
import { dollars } from '#shared/base/money.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'

export type RoleFacts = {
  readonly pay: string
  readonly credential: string
  readonly demand: { readonly trend: DemandTrend; readonly words: string } | null
}

const demands: Record<NonNullable<Role['demand']>, NonNullable<RoleFacts['demand']>> = {
  'much-faster': { trend: 'muchFaster', words: 'Growing fast' },
  faster: { trend: 'faster', words: 'Growing' },
  average: { trend: 'average', words: 'About average' },
  declining: { trend: 'shrinking', words: 'Shrinking' },
}

/** Pay, credential and demand of a role as cards and tables say them. */
export function roleFacts(document: Document, role: Role): RoleFacts {
  const { pay, credential } = cardFacts(document, role)
  return {
    pay: pay === null ? 'Not set' : dollars(pay),
    credential: credential === '' ? 'Not set' : credential,
    demand: role.demand === null ? null : demands[role.demand],
  }
}
