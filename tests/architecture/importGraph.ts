import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { parseFile } from './parsedFile.ts'
import { isTypeScript, type SourceTree } from './sourceTree.ts'

/** What a module specifier names. `file` is a path of the repository. */
export type Target =
  | { readonly type: 'file'; readonly file: string }
  | { readonly type: 'package'; readonly name: string }
  | { readonly type: 'node'; readonly name: string }

export type ImportEdge = { readonly from: string; readonly target: Target }

/** Says what `specifier` means inside `file`; queries as in `./a.sql?raw` do not count. */
export function resolveTarget(file: string, specifier: string): Target {
  const [path = ''] = specifier.split('?')
  if (path.startsWith('.')) {
    return { type: 'file', file: posix.join(posix.dirname(file), path) }
  }
  if (path.startsWith('#')) return { type: 'file', file: `src/${path.slice(1)}` }
  const bare = path.replace(/^node:/, '')
  if (path.startsWith('node:') || builtinModules.includes(bare)) return { type: 'node', name: bare }
  const [scope = '', name = ''] = path.split('/')
  return { type: 'package', name: path.startsWith('@') ? `${scope}/${name}` : scope }
}

/** Every import of every TypeScript file of the tree. */
export function importEdges(tree: SourceTree): ImportEdge[] {
  return [...tree]
    .filter(([file]) => isTypeScript(file))
    .flatMap(([file, text]) =>
      parseFile(file, text).specifiers.map((specifier) => ({
        from: file,
        target: resolveTarget(file, specifier),
      })),
    )
}

/** Files reached from the given ones through imports between files, the given ones included. */
export function reachableFrom(
  edges: readonly ImportEdge[],
  starts: readonly string[],
): Set<string> {
  const targets = filesByImporter(edges)
  const seen = new Set(starts)
  const open = [...starts]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of targets.get(file) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return seen
}

/** One circle of imports, closed with its first file; null when there is none. */
export function findCycle(edges: readonly ImportEdge[]): string[] | null {
  const targets = filesByImporter(edges)
  const done = new Set<string>()
  for (const start of targets.keys()) {
    const cycle = cycleThrough(start, targets, done)
    if (cycle) return cycle
  }
  return null
}

function cycleThrough(
  file: string,
  targets: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  trail: readonly string[] = [],
): string[] | null {
  const begin = trail.indexOf(file)
  if (begin >= 0) return [...trail.slice(begin), file]
  if (done.has(file)) return null
  for (const next of targets.get(file) ?? []) {
    const cycle = cycleThrough(next, targets, done, [...trail, file])
    if (cycle) return cycle
  }
  done.add(file)
  return null
}

function filesByImporter(edges: readonly ImportEdge[]): Map<string, string[]> {
  const targets = new Map<string, string[]>()
  for (const { from, target } of edges) {
    const known = targets.get(from) ?? []
    if (target.type === 'file') known.push(target.file)
    targets.set(from, known)
  }
  return targets
}
