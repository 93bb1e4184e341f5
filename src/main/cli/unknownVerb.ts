import { nearestNames } from '#shared/base/search.ts'
import { listOf } from '#shared/base/words.ts'
import { notYet } from './verb.ts'

/** Verbs that are agreed but belong to later versions. */
const laterVerbs = [
  'analyze',
  'import',
  'library',
  'diff',
  'merge',
  'edition',
  'collect',
  'build',
  'export png',
  'export html',
  'export text',
  'export graphml',
  'export dot',
  'export drawio',
  'export cyjs',
]

/** What is said of a verb that is not there: that it comes later, or which ones are like it. */
export function unknownVerb(
  [first = '', second = '']: readonly string[],
  known: readonly string[],
): string {
  const isExport = first === 'export'
  const name = isExport ? `export ${second}`.trim() : first
  if (laterVerbs.includes(name)) return notYet(name).problem.message
  const near = nearestNames(known, name, isExport ? 6 : 3)
  const hint = near.length > 0 ? ` Did you mean ${listOf(near, 'or')}?` : ''
  return `There is no verb ${name}.${hint}\nHelp: pathbook help`
}
