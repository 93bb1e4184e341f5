import type { App } from '#main/api/app.ts'
import { type Failed, problem, type Result } from '#shared/base/result.ts'
import type { Environment } from './environment.ts'

/** Options as they are declared for the parser, with what a value is called in the help. */
export type OptionTable = Readonly<
  Record<
    string,
    { readonly type: 'string' | 'boolean'; readonly value?: string; readonly says: string }
  >
>

export type Options = {
  /** The value of a text option; undefined when it is not given. */
  text(name: string): string | undefined
  flag(name: string): boolean
}

export type Request = {
  /** What stands after the verb and is no option. */
  readonly words: readonly string[]
  readonly options: Options
  readonly environment: Environment
  readonly app: App
}

/** What a verb found: once for machines, once for people. */
export type Outcome = {
  /** 1 when something was found that needs attention. */
  readonly exit: 0 | 1
  readonly json: unknown
  readonly lines: readonly string[]
  /** Said on the error stream, with `--json` too. */
  readonly notes?: readonly string[]
}

export type Verb = {
  readonly name: string
  /** The words it takes, as the help shows them. */
  readonly words: string
  readonly says: string
  readonly options: OptionTable
  /** Options that are agreed but not built yet. */
  readonly later?: readonly string[]
  readonly examples: readonly string[]
  readonly run: (request: Request) => Promise<Result<Outcome>>
}

/** Problems of this code end the program with status 2, all others with 1. */
export const wrongUsage = 'wrong-usage'

export function usageProblem(message: string): Failed {
  return problem(wrongUsage, message)
}

export function notYet(what: string): Failed {
  return usageProblem(`${what} is not there yet; a later version of Pathbook will have it.`)
}

export const jsonOption = {
  json: { type: 'boolean', says: 'print one JSON value for programs' },
} as const

export const forceOption = {
  force: { type: 'boolean', says: 'replace an existing file' },
} as const
