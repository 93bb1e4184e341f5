import { readableDate } from '#shared/base/dates.ts'
import { capitalize } from '#shared/base/words.ts'
import type { PagePart } from '../pageContent.ts'
import { sentence } from '../workbook/wording.ts'
import { paragraph } from './builders.ts'
import type { GuidebookContext } from './guidebookContext.ts'

/** Contents, and below them which edition this is and what it does not promise. */
export function frontMatter(context: GuidebookContext): PagePart[] {
  return [
    {
      kind: 'heading',
      level: 1,
      text: 'What is in this book',
      id: 'contents',
      number: null,
      summary: audience(context),
      contents: 'not listed',
      bookmark: 'shown',
    },
    { kind: 'contents', of: 'chapters' },
    { kind: 'space', height: 6 },
    { kind: 'together', parts: [{ kind: 'box', tone: 'plain', parts: aboutEdition(context) }] },
  ]
}

function audience({ guidebook }: GuidebookContext): string {
  return guidebook.audience === '' ? '' : sentence(guidebook.audience)
}

function aboutEdition({ settings, guidebook }: GuidebookContext): PagePart[] {
  const { editionNumber, editionStatus, asOf, reviewBy, disclaimer, contactText } = settings
  const edition = [
    editionNumber === '' ? capitalize(editionStatus) : `Edition ${editionNumber}, ${editionStatus}`,
    ...(asOf === null ? [] : [`facts as of ${readableDate(asOf)}`]),
    ...(reviewBy === null ? [] : [`to be reviewed by ${readableDate(reviewBy)}`]),
  ].join(', ')
  return [
    paragraph('label', 'About this edition'),
    paragraph('small', `${edition}.`),
    ...(guidebook.coverNote === '' ? [] : [paragraph('small', guidebook.coverNote)]),
    ...(disclaimer === '' ? [] : [paragraph('small', disclaimer)]),
    ...(contactText === '' ? [] : [paragraph('small', contactText)]),
    paragraph('small', [
      { text: 'A diamond marks a draft that no expert has confirmed yet.', sign: 'draft' },
    ]),
  ]
}
