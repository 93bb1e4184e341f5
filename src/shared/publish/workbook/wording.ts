import { readableDate } from '#shared/base/dates.ts'
import { longDuration } from '#shared/base/duration.ts'
import { dollarRange } from '#shared/base/money.ts'
import type { MoneyRange, MonthRange } from '#shared/domain/records/fields.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** "Healthcare career map" makes a "Healthcare career workbook". */
export function workbookTitle(projectTitle: string): string {
  const title = projectTitle.trim()
  if (/workbook$/i.test(title)) return title
  return /\bmap$/i.test(title) ? title.replace(/map$/i, 'workbook') : `${title} workbook`
}

/** The name of a role where room is short. */
export function shortName(role: Role): string {
  return role.shortTitle === '' ? role.title : role.shortTitle
}

/** Time of one move: "14 weeks"; a plain sentence where nobody has entered it. */
export function moveTime(months: MonthRange | null): string {
  return months === null ? 'time not known yet' : longDuration(months.typical)
}

export function moveCost(cost: MoneyRange | null): string {
  return cost === null ? 'cost not known yet' : dollarRange(cost)
}

/** "as of Nov 2026"; empty without a date. */
export function asOfWords(date: string): string {
  return date === '' ? '' : `as of ${readableDate(date)}`
}

const expertWords: readonly (readonly [RegExp, string])[] = [
  [/\bgates still\b/g, 'papers or rules still'],
  [/\bgate still\b/g, 'paper or rule still'],
  [/\bGate not passed:/g, 'Still missing:'],
  [/\bGate still open:/g, 'Still open:'],
  [/\bthe gates\b/g, 'the papers and rules'],
  [/\bgates\b/g, 'papers and rules'],
  [/\bgate\b/g, 'paper or rule'],
  [/\brequirements\b/g, 'skills'],
  [/\brequirement\b/g, 'skill'],
  [/\btransitions?\b/g, 'moves'],
  [/\bcompetenc(y|ies)\b/g, 'skills'],
  [/\bno median\b/g, 'no middle pay'],
]

/** A sentence of an analysis in the words of participants. */
export function plainWords(sentence: string): string {
  return expertWords.reduce((text, [word, plain]) => text.replaceAll(word, plain), sentence)
}

/** A sentence with its full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
