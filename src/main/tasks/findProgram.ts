import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The file of a program that runs beside this one: a bundle of its own name in the built app, its
 * source (which Node runs as it is) in a checkout. `source` is its path below `src/main`.
 */
export function findProgram(source: string): string {
  const here = import.meta.filename
  if (here.endsWith('.ts')) return join(dirname(dirname(here)), source)
  const bundle = `${source.replace(/^.*\//, '').replace(/\.ts$/, '')}.js`
  const folder = [dirname(here), dirname(dirname(here))].find((candidate) =>
    existsSync(join(candidate, bundle)),
  )
  if (!folder) throw new Error(`The built app has no ${bundle}`)
  return join(folder, bundle)
}
