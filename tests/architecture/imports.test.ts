import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCycle, importEdges, reachableFrom, resolveTarget } from './importGraph.ts'
import { importProblems } from './importProblems.ts'
import { parseFile } from './parsedFile.ts'
import { readTree, repository } from './sourceTree.ts'

const builtCommandLine = 'out/main/cli.js'

const source = readTree((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const edges = importEdges(source)

function tree(files: Record<string, string>) {
  return new Map(Object.entries(files))
}

test('every import follows the table of who may import whom', () => {
  expect(source.size).toBeGreaterThan(100)
  expect(importProblems(source)).toEqual([])
})

test.each([
  ['a forbidden folder', 'src/shared/base/a.ts', "import { b } from '../domain/b.ts'"],
  ['a folder alias', 'src/shared/map/a.ts', "import { b } from '#shared/analysis/b.ts'"],
  ['a type', 'src/shared/domain/a.ts', "import type { B } from '#main/api/b.ts'"],
  ['a re-export', 'src/shared/base/a.ts', "export { b } from '../api/b.ts'"],
  ['a dynamic import', 'src/main/api/a.ts', "const b = await import('#main/cli/b.ts')"],
  ['an import type', 'src/renderer/ui/a.tsx', "type B = import('#shared/api/b.ts').B"],
  ['another feature', 'src/renderer/features/map/a.ts', "import '#renderer/features/roles/b.ts'"],
  ['the other host', 'src/main/hosts/loopback/a.ts', "import '#main/hosts/electron/b.ts'"],
  ['Node in the pure core', 'src/shared/map/a.ts', "import { join } from 'node:path'"],
  ['Node without its prefix', 'src/renderer/state/a.ts', "import { join } from 'path'"],
  ['a package of another folder', 'src/main/api/a.ts', "import Database from 'better-sqlite3'"],
  ['a part of a package', 'src/main/cli/a.ts', "import { app } from 'electron/main'"],
  ['a package nobody owns', 'src/main/api/a.ts', "import axios from 'axios'"],
  ['nothing, from no folder', 'src/main/a.ts', 'export {}'],
])('the table notices %s', (_what, file, text) => {
  expect(importProblems(tree({ [file]: text }))).toHaveLength(1)
})

test.each([
  ['its own folder', 'src/shared/base/a.ts', "import { b } from './b.ts'"],
  ['a folder below its own', 'src/shared/domain/a.ts', "import { b } from './records/b.ts'"],
  ['an allowed folder', 'src/renderer/app/a.tsx', "import '#renderer/features/map/Map.tsx'"],
  ['an owned package', 'src/main/project/a.ts', "import Database from 'better-sqlite3'"],
  ['Node in main', 'src/main/tasks/a.ts', "import { Worker } from 'node:worker_threads'"],
])('the table allows %s', (_what, file, text) => {
  expect(importProblems(tree({ [file]: text }))).toEqual([])
})

test('no file imports itself through others', () => {
  expect(findCycle(edges)).toBeNull()
})

test('a circle of imports is found and told in order', () => {
  const circle = tree({
    'src/shared/base/a.ts': "import { b } from './b.ts'",
    'src/shared/base/b.ts': "import type { C } from './c.ts'",
    'src/shared/base/c.ts': "export * from './b.ts'",
  })
  expect(findCycle(importEdges(circle))).toEqual([
    'src/shared/base/b.ts',
    'src/shared/base/c.ts',
    'src/shared/base/b.ts',
  ])
})

test('command line and loopback host reach no electron', () => {
  const starts = [...source.keys()].filter(
    (file) => file.startsWith('src/main/cli/') || file.startsWith('src/main/hosts/loopback/'),
  )
  expect(starts).not.toEqual([])
  expect(packagesReached(edges, starts)).not.toContain('electron')
})

test.skipIf(!existsSync(join(repository, builtCommandLine)))(
  'the built command line reaches no electron',
  () => {
    expect(packagesBuiltInto(builtCommandLine)).not.toContain('electron')
  },
)

test('the window reaches neither Node nor the file', () => {
  const starts = [...source.keys()].filter((file) => file.startsWith('src/renderer/'))
  const reached = reachableFrom(edges, starts)
  expect([...reached].filter((file) => file.startsWith('src/main/'))).toEqual([])
})

test('a way to electron over several files is noticed', () => {
  const hidden = importEdges(
    tree({
      'src/main/cli/a.ts': "import './b.ts'",
      'src/main/cli/b.ts': "const c = await import('./c.ts')",
      'src/main/cli/c.ts': "import { app } from 'electron'",
    }),
  )
  expect(packagesReached(hidden, ['src/main/cli/a.ts'])).toEqual(['electron'])
})

/** Packages that a bundle asks for at run time, with all chunks it loads. */
function packagesBuiltInto(bundle: string): string[] {
  const seen = new Map<string, string>()
  const open = [bundle]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    const text = readFileSync(join(repository, file), 'utf8')
    seen.set(file, text)
    for (const specifier of parseFile(file, text).specifiers) {
      const target = resolveTarget(file, specifier)
      if (target.type === 'file') open.push(target.file)
    }
  }
  const built = [...seen].flatMap(([from, text]) =>
    parseFile(from, text).specifiers.map((specifier) => resolveTarget(from, specifier)),
  )
  return built.flatMap((target) => (target.type === 'package' ? [target.name] : []))
}

function packagesReached(all: typeof edges, starts: readonly string[]): string[] {
  const reached = reachableFrom(all, starts)
  return all.flatMap(({ from, target }) =>
    reached.has(from) && target.type === 'package' ? [target.name] : [],
  )
}
