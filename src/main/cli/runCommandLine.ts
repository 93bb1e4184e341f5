import { createApp } from '#main/api/createApp.ts'
import { internalError } from '#main/api/internalError.ts'
import type { Problem } from '#shared/base/result.ts'
import { commandLineHost } from './commandLineHost.ts'
import type { Environment } from './environment.ts'
import { helpFor, helpForAll } from './help.ts'
import { readArguments } from './readArguments.ts'
import { unknownVerb } from './unknownVerb.ts'
import { type Outcome, type Verb, wrongUsage } from './verb.ts'
import { verbs } from './verbs/index.ts'

export type ExitStatus = 0 | 1 | 2

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
    return showHelp(args.slice(1), environment)
  }
  const verb = verbNamed(args)
  if (!verb) return refuseVerb(args, environment)
  if (args.includes('--help') || args.includes('-h')) return showHelp([verb.name], environment)
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
  if (!read.ok) return refuse(verb, read.problem, environment)
  const { words, options } = read.value
  const log = (line: string) => environment.err(line)
  const existing = options.flag('force') ? 'replace' : 'refuse'
  const app = await createApp({ host: commandLineHost(environment.folder, existing), log })
  try {
    const result = await verb.run({ words, options, environment, app })
    if (!result.ok) return refuse(verb, result.problem, environment)
    return tell(result.value, options.flag('json') ? 'json' : 'lines', environment)
  } catch (error) {
    environment.err(internalError(app, verb.name, error).problem.message)
    return 1
  } finally {
    await app.close()
  }
}

function refuse(verb: Verb, { code, message }: Problem, { err }: Environment): ExitStatus {
  const mayForce = code === 'already-there' && 'force' in verb.options
  err(mayForce ? `${message} Or replace it with --force.` : message)
  if (code !== wrongUsage) return 1
  err(`Help: pathbook help ${verb.name}`)
  return 2
}

function tell(outcome: Outcome, form: 'json' | 'lines', { out, err }: Environment): ExitStatus {
  for (const note of outcome.notes ?? []) err(note)
  if (form === 'json') out(JSON.stringify(outcome.json, null, 2))
  else for (const line of outcome.lines) out(line)
  return outcome.exit
}

function showHelp(words: readonly string[], environment: Environment): ExitStatus {
  const name = words.join(' ')
  if (name === '') {
    environment.out(helpForAll(verbs))
    return 0
  }
  // "help export" shows all exports.
  const asked = verbs.filter((verb) => verb.name === name || verb.name.startsWith(`${name} `))
  if (asked.length === 0) return refuseVerb(words, environment)
  environment.out(asked.map(helpFor).join('\n\n'))
  return 0
}

function refuseVerb(words: readonly string[], { err }: Environment): ExitStatus {
  err(
    unknownVerb(
      words,
      verbs.map(({ name }) => name),
    ),
  )
  return 2
}
