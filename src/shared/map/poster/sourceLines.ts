import { readableDate } from '../../base/dates.ts'
import type { Id } from '../../base/identifiers.ts'
import { countOf } from '../../base/words.ts'
import { type Document, settingsOf } from '../../domain/document.ts'
import type { Source } from '../../domain/records/facts.ts'
import type { Scene } from '../scene.ts'
import { sheets } from './paperSizes.ts'
import type { PosterProfile } from './posterProfile.ts'

/**
 * The small print: where figures come from, what is a draft, which edition this is and until when
 * it holds. `smallestType` is that of the finished sheet, in points.
 */
export function sourceLines(
  document: Document,
  scene: Scene,
  options: { readonly profile: PosterProfile; readonly smallestType: number },
): string[] {
  const settings = settingsOf(document)
  const used = usedSources(document, scene).map(creditOf)
  const credits = new Set(used.length > 0 ? used : settings.attributions.map(sentence))
  const drafts = scene.cards.filter(({ confirmed }) => !confirmed).length
  const moves = scene.lines.filter(({ confirmed }) => !confirmed).length
  const draftParts = [
    ...(drafts > 0 ? [countOf(drafts, 'role')] : []),
    ...(moves > 0 ? [countOf(moves, 'move')] : []),
  ]
  const draftNote =
    draftParts.length === 0
      ? []
      : [`Draft: figures of ${draftParts.join(' and ')} are not confirmed by an expert yet.`]
  const edition = [
    settings.title,
    ...(settings.editionNumber === '' ? [] : [`edition ${settings.editionNumber}`]),
    ...(settings.editionStatus === 'published' || settings.editionStatus === 'approved'
      ? []
      : [settings.editionStatus]),
  ].join(', ')
  const dates = [
    ...(settings.asOf === null ? [] : [`Facts as of ${readableDate(settings.asOf)}.`]),
    ...(settings.reviewBy === null ? [] : [`Review by ${readableDate(settings.reviewBy)}.`]),
  ]
  const sheet = sheets[options.profile.paper].label
  return [
    [...credits, 'Times are typical durations.'].join(' '),
    [
      ...draftNote,
      ...(settings.disclaimer === '' ? [] : [sentence(settings.disclaimer)]),
      `${edition}.`,
      ...dates,
      `Made with Pathbook for ${sheet}, smallest text ${Math.round(options.smallestType * 10) / 10} pt.`,
    ].join(' '),
  ].filter((line) => line !== '')
}

/** Sources of the pay, demand and moves that the sheet shows, in order of their names. */
function usedSources(document: Document, scene: Scene): Source[] {
  const ids = new Set<Id>()
  for (const card of scene.cards) {
    const role = document.role.get(card.id)
    const used = [(role?.localPay ?? role?.nationalPay)?.sourceId, role?.growth?.sourceId]
    for (const id of used) if (id) ids.add(id)
  }
  for (const line of scene.lines) {
    const id = document.transition.get(line.id)?.sourceId
    if (id) ids.add(id)
  }
  return [...ids]
    .flatMap((id) => document.source.get(id) ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

function creditOf(source: Source): string {
  if (source.attribution !== '') return sentence(source.attribution)
  const parts = [source.publisher, source.title || source.name, source.vintage]
  return sentence(parts.filter((part) => part !== '').join(', '))
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
