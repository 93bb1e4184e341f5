import { nearestNames } from '#shared/base/search.ts'
import { listOf } from '#shared/base/words.ts'
import { notYet } from './verb.ts'

/** Verbs that are agreed but belong to later versions. */
const laterVerbs = ['analyze', 'import', 'library', 'diff', 'merge', 'edition', 'collect', 'build']

/** What is said of a verb that is not there: that it comes later, or which ones are like it. */
export function unknownVerb(
  [first = '', second = '']: readonly string[],
  known: readonly string[],
): string {
  const isExport = first === 'export'
  const name = isExport ? `export ${second}`.trim() : first
  if (laterVerbs.includes(name)) return notYet(name).problem.message
  const near = isExport ? nearestNames(known, name, 6) : verbsNear(known, name)
  const hint = near.length > 0 ? ` Did you mean ${listOf(near, 'or')}?` : ''
  return `There is no verb ${name}.${hint}\nHelp: pathbook help`
}

/** Verbs whose first word is like the one given; a first word with many verbs brings all of them. */
function verbsNear(known: readonly string[], name: string): string[] {
  const firstOf = (verb: string) => verb.split(' ')[0] ?? verb
  const near = nearestNames([...new Set(known.map(firstOf))], name)
  return near.flatMap((first) => known.filter((verb) => firstOf(verb) === first))
}
