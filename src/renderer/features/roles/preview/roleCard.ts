import type { Document } from '#shared/domain/document.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { lightFamilyColor } from '#shared/map/palette.ts'
import type { SceneCard } from '#shared/map/scene.ts'

/** The card of a role as maps show it at full detail, by itself. */
export function roleCard(document: Document, role: Role): SceneCard {
  const family = document.jobFamily.get(role.familyId)
  const letter = family?.letter ?? 'A'
  const { cardWidth, cardHeight } = metricsFor('full')
  return {
    id: role.id,
    x: 0,
    y: 0,
    width: cardWidth,
    height: cardHeight,
    familyId: role.familyId,
    bandId: role.bandId,
    letter,
    color: family?.color ?? lightFamilyColor(letter),
    level: bandLevels(document).get(role.bandId) ?? 1,
    column: 0,
    row: 0,
    pinned: false,
    employer: role.employer,
    reference: role.mapReference,
    title: role.title,
    shortTitle: role.shortTitle === '' ? role.title : role.shortTitle,
    demand: role.demand,
    entryPoint: role.entryPoint,
    ...cardFacts(document, role),
  }
}
