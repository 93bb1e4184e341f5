import { textTable } from './textTable.ts'
import type { Verb } from './verb.ts'

/** All verbs in one page. */
export function helpForAll(verbs: readonly Verb[]): string {
  const rows = verbs.map(({ name, words, says }) => [`  pathbook ${name} ${words}`.trimEnd(), says])
  return [
    'pathbook: career maps, posters, guidebooks and workbooks from one project file',
    '',
    ...textTable([...rows, ['  pathbook help VERB', 'shows the options of a verb, with examples']]),
    '',
    'FILE is a .pathbook file. Names match whole, in any case.',
    'Results go to stdout, messages to stderr. Exit status: 0 done, 1 something was found or refused, 2 wrong usage.',
  ].join('\n')
}

/** One verb with its options and examples. */
export function helpFor({ name, words, says, options, examples }: Verb): string {
  const rows = Object.entries(options).map(([option, { value, says: meaning }]) => [
    `  --${option}${value ? ` ${value}` : ''}`,
    meaning,
  ])
  return [
    `pathbook ${name} ${words}`.trimEnd(),
    '',
    says,
    ...(rows.length > 0 ? ['', 'Options', ...textTable(rows)] : []),
    '',
    'Examples',
    ...examples.map((example) => `  pathbook ${example}`),
  ].join('\n')
}
