import { parseArgs } from 'node:util'
import { ok, type Result } from '#shared/base/result.ts'
import { notYet, type Options, usageProblem, type Verb } from './verb.ts'

export type Arguments = { readonly words: readonly string[]; readonly options: Options }

/** The words and options after a verb. Problems are wrong usage and name the option. */
export function readArguments(verb: Verb, args: readonly string[]): Result<Arguments> {
  const later = new Set(verb.later)
  const planned = args.find((arg) => arg.startsWith('--') && later.has(nameOf(arg)))
  if (planned !== undefined) return notYet(`--${nameOf(planned)}`)
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: declared(verb),
      allowPositionals: true,
    })
    const given = new Map(Object.entries(values))
    return ok({ words: positionals, options: optionsOf(given) })
  } catch (error) {
    return usageProblem(sentenceOf(error))
  }
}

function nameOf(arg: string): string {
  return arg.slice(2).split('=', 1).join('')
}

function declared(verb: Verb) {
  const own = Object.entries(verb.options).map(([name, { type }]) => [name, { type }] as const)
  return Object.fromEntries(own)
}

function optionsOf(given: ReadonlyMap<string, unknown>): Options {
  return {
    text(name) {
      const value = given.get(name)
      return typeof value === 'string' ? value : undefined
    },
    flag: (name) => given.get(name) === true,
  }
}

/** The parser's own words, without its advice for names that start with a hyphen. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const [first = ''] = text.split(/\. (?:To specify|Did you)/)
  return first.endsWith('.') ? first : `${first}.`
}
