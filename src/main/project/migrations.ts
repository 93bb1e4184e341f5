import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** One numbered step from an older file version to the next; never edited after its release. */
export type Migration = { readonly name: string; readonly sql: string }

/** All steps in order; the version of a file is the number of steps it has seen. */
export const migrations: readonly Migration[] = Object.entries(sqlTexts())
  .map(([path, sql]) => ({ name: basename(path, '.sql'), sql }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))

function sqlTexts(): Record<string, string> {
  try {
    // The bundler puts the texts here, so that a packaged application looks for no folder.
    return import.meta.glob<string>('./migrations/*.sql', {
      query: '?raw',
      import: 'default',
      eager: true,
    })
  } catch {
    return readFolder(new URL('./migrations/', import.meta.url))
  }
}

/** Where Node runs the sources themselves there is no bundler, but there is the folder. */
function readFolder(folder: URL): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )
}
