import { createApp } from '#main/api/createApp.ts'
import { internalError } from '#main/api/internalError.ts'
import type { Problem } from '#shared/base/result.ts'
import { nearestNames } from '#shared/base/search.ts'
import { listOf } from '#shared/base/words.ts'
import { commandLineHost } from './commandLineHost.ts'
import type { Environment } from './environment.ts'
import { helpFor, helpForAll } from './help.ts'
import { readArguments } from './readArguments.ts'
import { notYet, type Outcome, type Verb, wrongUsage } from './verb.ts'
import { verbs } from './verbs/index.ts'

export type ExitStatus = 0 | 1 | 2

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

/** Runs one command. Answers 0 done, 1 something was found or refused, 2 wrong usage. */
export async function runCommandLine(
  args: readonly string[],
  environment: Environment,
): Promise<ExitStatus> {
  const [name] = args
  if (name === undefined) {
    environment.err(helpForAll(verbs))
    return 2
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    return showHelp(args.slice(1).join(' '), environment)
  }
  const verb = verbNamed(args)
  if (!verb) return refuseVerb(args, environment)
  if (args.includes('--help') || args.includes('-h')) return showHelp(verb.name, environment)
  return runVerb(verb, args.slice(verb.name.split(' ').length), environment)
}

/** Some verbs have two words: "export poster". */
function verbNamed([first = '', second = '']: readonly string[]): Verb | undefined {
  return verbs.find(({ name }) => name === `${first} ${second}` || name === first)
}

async function runVerb(
  verb: Verb,
  args: readonly string[],
  environment: Environment,
): Promise<ExitStatus> {
  const read = readArguments(verb, args)
  if (!read.ok) {
    environment.err(`${read.problem.message}\nHelp: pathbook help ${verb.name}`)
    return 2
  }
  const { words, options } = read.value
  const log = (line: string) => environment.err(line)
  const existing = options.flag('force') ? 'replace' : 'refuse'
  const app = await createApp({ host: commandLineHost(environment.folder, existing), log })
  try {
    const result = await verb.run({ words, options, environment, app })
    if (result.ok) return tell(result.value, options.flag('json'), environment)
    environment.err(adviceFor(verb, result.problem))
    return result.problem.code === wrongUsage ? 2 : 1
  } catch (error) {
    environment.err(internalError(app, verb.name, error).problem.message)
    return 1
  } finally {
    await app.close()
  }
}

function adviceFor(verb: Verb, { code, message }: Problem): string {
  const mayForce = code === 'already-there' && 'force' in verb.options
  return mayForce ? `${message} Or replace it with --force.` : message
}

function tell(outcome: Outcome, asJson: boolean, { out, err }: Environment): ExitStatus {
  for (const note of outcome.notes ?? []) err(note)
  if (asJson) out(JSON.stringify(outcome.json, null, 2))
  else for (const line of outcome.lines) out(line)
  return outcome.exit
}

function showHelp(name: string, { out, err }: Environment): ExitStatus {
  if (name === '') {
    out(helpForAll(verbs))
    return 0
  }
  // "help export" shows all exports.
  const asked = verbs.filter((verb) => verb.name === name || verb.name.startsWith(`${name} `))
  if (asked.length === 0) {
    err(`There is no verb ${name}.`)
    return 2
  }
  out(asked.map(helpFor).join('\n\n'))
  return 0
}

function refuseVerb(
  [first = '', second = '']: readonly string[],
  { err }: Environment,
): ExitStatus {
  const isExport = first === 'export'
  const name = isExport ? `export ${second}`.trim() : first
  if (laterVerbs.includes(name)) {
    err(notYet(name).problem.message)
    return 2
  }
  const near = nearestNames(
    verbs.map((verb) => verb.name),
    name,
    isExport ? 6 : 3,
  )
  const hint = near.length > 0 ? ` Did you mean ${listOf(near, 'or')}?` : ''
  err(`There is no verb ${name}.${hint}\nHelp: pathbook help`)
  return 2
}
