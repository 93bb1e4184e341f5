import { readableDate } from '#shared/base/dates.ts'
import { countOf } from '#shared/base/words.ts'
import { type Document, settingsOf } from '../document.ts'
import { nameOf } from '../names.ts'
import { hasPassed } from '../queries/dates.ts'
import { mapsInOrder, sourcesInOrder } from '../queries/order.ts'
import { rolesInOrder } from '../queries/roles.ts'
import { useCount, usedIn } from '../queries/usedIn.ts'
import { type Finding, finding } from './finding.ts'

/** The Standard Occupational Classification in force; the one before it is of 2010. */
const currentOccupationVintage = 2018

export function expiredSources(document: Document, asOf: string): Finding[] {
  return sourcesInOrder(document).flatMap((source) => {
    if (source.expires === null || !hasPassed(source.expires, asOf)) return []
    const users = usedIn(document, 'source', source.id)
    return [
      finding(document, 'expired-source', 'source', source, {
        message: `${source.name} was good until ${readableDate(source.expires)}; ${countOf(users.length, 'record')} ${users.length === 1 ? 'relies' : 'rely'} on it.`,
        related: users,
      }),
    ]
  })
}

export function unusedSources(document: Document): Finding[] {
  return sourcesInOrder(document)
    .filter(({ id }) => useCount(document, 'source', id) === 0)
    .map((source) =>
      finding(document, 'unused-source', 'source', source, {
        message: `No fact of the project comes from ${source.name}.`,
      }),
    )
}

export function oldOccupationCodes(document: Document): Finding[] {
  return rolesInOrder(document).flatMap((role) => {
    if (role.occupationCode.trim() === '') return []
    const year = /\b(19|20)\d{2}\b/.exec(role.occupationVintage)?.[0]
    if (year === undefined) {
      return [
        finding(document, 'code-without-vintage', 'role', role, {
          message: `The code ${role.occupationCode} of ${role.title} does not say which list it is from.`,
        }),
      ]
    }
    if (Number(year) >= currentOccupationVintage) return []
    return [
      finding(document, 'old-occupation-code', 'role', role, {
        message: `The code ${role.occupationCode} of ${role.title} is from ${role.occupationVintage}; the list of ${currentOccupationVintage} replaced it.`,
      }),
    ]
  })
}

export function overdueReview(document: Document, asOf: string): Finding[] {
  const settings = settingsOf(document)
  if (settings.reviewBy === null || !hasPassed(settings.reviewBy, asOf)) return []
  return [
    finding(document, 'review-overdue', 'project', settings, {
      message: `The project was to be reviewed by ${readableDate(settings.reviewBy)}.`,
    }),
  ]
}

export function figuresWithoutSource(document: Document): Finding[] {
  return [...document.laborFigure.values()]
    .filter(({ sourceId, confirmation }) => sourceId === null && confirmation !== 'illustrative')
    .map((figure) =>
      finding(document, 'figure-without-source', 'laborFigure', figure, {
        message: `The figure "${nameOf('laborFigure', figure, document)}" does not say where it comes from.`,
      }),
    )
}

export function mapsWithoutText(document: Document): Finding[] {
  return mapsInOrder(document)
    .filter(({ altText }) => altText.trim() === '')
    .map((map) =>
      finding(document, 'map-without-text', 'map', map, {
        message: `${map.name} has no text for readers who cannot see it.`,
      }),
    )
}
