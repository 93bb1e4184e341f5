import { romanNumeral } from '#shared/base/numerals.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { lightFamilyColor } from '#shared/map/palette.ts'
import type { Reference } from './parts/badge.ts'

/** The color of a role's job family. */
export function familyColorOf(document: Document, role: Role): string {
  const family = document.jobFamily.get(role.familyId)
  return family?.color ?? lightFamilyColor(family?.letter ?? 'A')
}

/** What a badge shows for a role. */
export function referenceOf(document: Document, role: Role): Reference {
  return { reference: role.mapReference, color: familyColorOf(document, role) }
}

/** "Level II, Certified". */
export function levelWords(document: Document, role: Role): string {
  const level = bandLevels(document).get(role.bandId)
  const band = document.levelBand.get(role.bandId)
  if (level === undefined || !band) return ''
  return `Level ${romanNumeral(level)}, ${band.name}`
}

/** Whether the pay shown for a role only illustrates the method. */
export function hasDraftPay(role: Role): boolean {
  return shownPay(role)?.pay.kind === 'illustrative'
}
