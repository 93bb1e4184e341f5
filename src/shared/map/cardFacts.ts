import type { Document } from '../domain/document.ts'
import { hoursPerYear, shownPay } from '../domain/queries/pay.ts'
import type { Confirmation } from '../domain/records/fields.ts'
import type { Pay, Role } from '../domain/records/role.ts'

export type CardFacts = {
  readonly pay: number | null
  readonly payRange: { readonly low: number; readonly high: number } | null
  readonly credential: string
  readonly confirmed: boolean
}

/** What a card says about a role besides its title: pay, credential, trust. */
export function cardFacts(document: Document, role: Role): CardFacts {
  const pay = shownPay(role)?.pay ?? null
  const low = yearly(pay, pay?.low ?? null)
  const high = yearly(pay, pay?.high ?? null)
  return {
    pay: yearly(pay, pay?.median ?? null),
    payRange: low !== null && high !== null ? { low, high } : null,
    credential: credentialText(document, role),
    confirmed: isConfirmed(role.confirmation) && pay?.kind !== 'illustrative',
  }
}

export function isConfirmed(state: Confirmation): boolean {
  return state === 'confirmed' || state === 'assessed'
}

/** US dollars a year; hourly pay counts a full-time year. */
function yearly(pay: Pay | null, amount: number | null): number | null {
  if (pay === null || amount === null) return null
  return Math.round(pay.unit === 'hour' ? amount * hoursPerYear : amount)
}

/** The first credential a role requires; a way in without one says so. */
function credentialText(document: Document, role: Role): string {
  const needs = ['required', 'preferred', 'earned here'] as const
  for (const need of needs) {
    if (need !== 'required' && role.entryPoint) return 'None to start'
    const found = role.credentials.find((entry) => entry.need === need)
    const credential = found ? document.credential.get(found.credentialId) : undefined
    if (!credential) continue
    const name = credential.shortName === '' ? credential.name : credential.shortName
    return need === 'preferred' ? `${name} preferred` : name
  }
  return role.entryPoint ? 'None to start' : ''
}
