import { readableDate } from '../../base/dates.ts'
import type { Id } from '../../base/identifiers.ts'
import { countOf } from '../../base/words.ts'
import { type Document, settingsOf } from '../../domain/document.ts'
import { shownPay } from '../../domain/queries/pay.ts'
import type { Source } from '../../domain/records/facts.ts'
import type { Scene } from '../scene.ts'
import type { PosterProfile } from './posterProfile.ts'

/**
 * The small print: where figures come from, what is a draft, which edition this is and until when
 * it holds. `smallestType` is that of the finished sheet, in points.
 */
export function sourceLines(
  document: Document,
  scene: Scene,
  options: {
    readonly profile: PosterProfile
    readonly smallestType: number
    /** A picture without a sheet names none. */
    readonly sheet?: 'none'
  },
): string[] {
  const settings = settingsOf(document)
  const used = usedSources(document, scene)
  const short = options.profile.scale < 0.6
  const credits = new Set(
    used.figures.length + used.others.length === 0
      ? settings.attributions.map(sentence)
      : short
        ? [shortCredits(used, options.profile.scale < 0.6 ? 'publishers' : 'titles')]
        : fullCredits(used),
  )
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
    ...(options.profile.scale < 0.42 ? [] : [settings.title]),
    ...(settings.editionNumber === ''
      ? []
      : [`${options.profile.scale < 0.42 ? 'Edition' : 'edition'} ${settings.editionNumber}`]),
    ...(settings.editionStatus === 'published' || settings.editionStatus === 'approved'
      ? []
      : [settings.editionStatus]),
  ].join(', ')
  const dates = [
    ...(settings.asOf === null ? [] : [`Facts as of ${readableDate(settings.asOf)}.`]),
    ...(settings.reviewBy === null ? [] : [`Review by ${readableDate(settings.reviewBy)}.`]),
  ]
  const smallest = options.profile.scale < 0.42
  const sheet = options.profile.label
  const type = `smallest text ${Math.round(options.smallestType * 10) / 10} pt`
  return [
    [...credits, 'Times are typical durations.'].join(' '),
    [
      ...draftNote,
      ...(settings.disclaimer === '' ? [] : [sentence(settings.disclaimer)]),
      `${edition}.`,
      ...dates,
      smallest || options.sheet === 'none'
        ? 'Made with Pathbook.'
        : `Made with Pathbook for ${sheet}, ${type}.`,
    ].join(' '),
  ].filter((line) => line !== '')
}

type UsedSources = { readonly figures: readonly Source[]; readonly others: readonly Source[] }

/** Sources of the pay and demand figures, and of the moves, that the sheet shows. */
function usedSources(document: Document, scene: Scene): UsedSources {
  const figures = new Set<Id>()
  for (const card of scene.cards) {
    const role = document.role.get(card.id)
    const pay = role ? shownPay(role)?.pay : null
    for (const id of [pay?.sourceId, role?.growth?.sourceId]) {
      if (id) figures.add(id)
    }
  }
  const others = new Set<Id>()
  for (const line of scene.lines) {
    const id = document.transition.get(line.id)?.sourceId
    if (id && !figures.has(id)) others.add(id)
  }
  const listed = (ids: ReadonlySet<Id>) =>
    [...ids]
      .flatMap((id) => document.source.get(id) ?? [])
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
  return { figures: listed(figures), others: listed(others) }
}

/** Whose figures these are, whom licenses ask to name, and how many more the guidebook lists. */
function fullCredits({ figures, others }: UsedSources): string[] {
  return [...[...figures, ...others.filter(asksForName)].map(creditOf), ...moreSources(others)]
}

/** The same for small sheets, by name only; on the smallest the publishers' names. */
function shortCredits({ figures, others }: UsedSources, style: 'titles' | 'publishers'): string {
  const named = [...figures, ...others.filter(asksForName)].map((source) => {
    const { publisher, title, name, license } = source
    const whole = [publisher, title || name].filter((part) => part !== '').join(', ')
    const terms = license === '' ? '' : ` (${license}${asksForName(source) ? ', changed' : ''})`
    if (style === 'titles') return `${whole}${terms}`
    return `${publisher || name}${asksForName(source) ? terms : ''}`
  })
  const list = [...new Set(named)].join('; ')
  return [sentence(`Sources: ${list}`), ...moreSources(others)].join(' ')
}

function asksForName({ license }: Source): boolean {
  return license.startsWith('CC')
}

function moreSources(others: readonly Source[]): string[] {
  const count = others.filter((source) => !asksForName(source)).length
  return count === 0 ? [] : [`${countOf(count, 'more source')} of moves in the guidebook.`]
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
