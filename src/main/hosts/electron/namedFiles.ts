import { resolve } from 'node:path'
import type { App } from 'electron'

/** The project among the arguments of a start: the last one that is no option. */
export function fileAmong(args: readonly string[], folder: string): string | null {
  const file = args.findLast(
    (arg) => arg.toLowerCase().endsWith('.pathbook') && !arg.startsWith('-'),
  )
  return file === undefined ? null : resolve(folder, file)
}

/**
 * Hears every way the system asks for a file: an argument of this start, of a second start, and a
 * double click on a Mac, which may come before anything is ready. `open` is called for each, once
 * `ready` has been called.
 */
export function hearNamedFiles(app: App, args: readonly string[]) {
  let waiting = fileAmong(args, process.cwd())
  let open: ((path: string) => void) | null = null
  function hear(path: string | null): void {
    if (path === null) return
    if (open) open(path)
    else waiting = path
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    hear(path)
  })
  app.on('second-instance', (_event, given, folder) => hear(fileAmong(given.slice(1), folder)))
  return {
    /** The file of this start; later ones go to `then`. */
    ready(then: (path: string) => void): string | null {
      open = then
      return waiting
    },
  }
}
