/** What a verb sees of the terminal it runs in. */
export type Environment = {
  /** Folder that relative file names start from. */
  readonly folder: string
  /** Results; with `--json` one JSON value and nothing else. */
  readonly out: (text: string) => void
  /** Messages and progress. */
  readonly err: (text: string) => void
  /** Today as an ISO date. */
  readonly today: string
  /** Answers when the user or the system asks the program to end. */
  readonly asked: () => Promise<void>
}

/** The terminal of a process. */
export function environmentOf(terminal: NodeJS.Process): Environment {
  // A reader such as `head` may close its end before everything is written: that is its right.
  for (const stream of [terminal.stdout, terminal.stderr]) {
    stream.on('error', (error) => {
      if (codeOf(error) !== 'EPIPE') throw error
    })
  }
  return {
    folder: folderOf(terminal),
    out: (text) => void terminal.stdout.write(`${text}\n`),
    err: (text) => void terminal.stderr.write(`${text}\n`),
    today: localDate(new Date()),
    asked: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) terminal.once(signal, () => resolve())
      }),
  }
}

function codeOf(error: Error): unknown {
  return 'code' in error ? error.code : null
}

/** npm runs scripts in the folder of the package and keeps the user's own in a variable. */
function folderOf(terminal: NodeJS.Process): string {
  const { npm_lifecycle_event: script, INIT_CWD: own } = terminal.env
  return script === 'pathbook' && own ? own : terminal.cwd()
}

function localDate(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}
