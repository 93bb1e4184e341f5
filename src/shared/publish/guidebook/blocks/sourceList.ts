import { readableDate } from '#shared/base/dates.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Source } from '#shared/domain/records/facts.ts'
import type { PagePart, Run } from '../../pageContent.ts'
import { heading, paragraph } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { usedSources } from '../usedSources.ts'

/** The sources of the facts in this book, with the credits they ask for. */
export function sourceList(context: GuidebookContext, blockId: Id): PagePart[] {
  const { settings } = context
  const sources = usedSources(context)
  const credited = new Set(sources.map(({ attribution }) => attribution.trim()))
  const others = settings.attributions.filter((text) => !credited.has(text.trim()))
  return [
    heading(2, 'Sources', `${blockId}.sources`),
    ...(sources.length === 0
      ? [paragraph('note', 'The facts in this book name no source yet.')]
      : [
          {
            kind: 'list' as const,
            marker: 'none' as const,
            start: 1,
            items: sources.map(entry),
          },
        ]),
    ...others.map((text) => paragraph('small', text)),
    ...(settings.license === '' ? [] : [paragraph('small', settings.license)]),
  ]
}

function entry(source: Source): PagePart[] {
  const { publisher, title, name, vintage, license, url, accessDate, attribution } = source
  const runs: Run[] = [
    { text: [publisher, title || name].filter((part) => part !== '').join(', '), bold: true },
    ...[vintage, license, accessDate === null ? '' : `read ${readableDate(accessDate)}`]
      .filter((part) => part !== '')
      .map((part) => ({ text: `. ${part}` })),
    { text: '. ' },
    ...(url === '' ? [] : [{ text: url, ...(url.startsWith('https://') ? { link: url } : {}) }]),
  ]
  return [
    paragraph('fact', runs),
    ...(attribution.trim() === '' ? [] : [paragraph('small', attribution)]),
  ]
}
