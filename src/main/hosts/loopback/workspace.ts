import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isFileName } from '#main/api/fileName.ts'
import type { Place } from '#main/api/hostFiles.ts'
import type { FileRef } from '#shared/api/contract.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'

export type Workspace = {
  readonly folder: string
  /** The path of a project in the folder, or of a file that was granted. */
  readonly find: (file: FileRef) => Promise<Result<string>>
  /** A path in the folder for something new; whether it is free is for the writer to see. */
  readonly place: (file: FileRef) => Promise<Result<string>>
  /** A name in the folder that is not taken: "Nursing map.pathbook", "Nursing map 2.pathbook". */
  readonly freeName: (name: string) => Promise<string>
  readonly describe: (path: string) => Place | null
  /** Lets a file be found and described wherever it lies. */
  readonly grant: (path: string) => void
  readonly list: () => Promise<string[]>
}

const extension = '.pathbook'
const deepestFolder = 3

/**
 * The one folder that the browser may read and write in. `folder` must exist. `named` is a file
 * from the command line: it may lie anywhere.
 */
export async function openWorkspace(folder: string, named: string | null): Promise<Workspace> {
  const root = await realpath(folder)
  /** Files that may lie anywhere, by the names they go by; links were followed when they were granted. */
  const granted = new Map<string, string>()
  if (named !== null) {
    const real = await realpath(named).catch(() => named)
    granted.set(named, real).set(real, real)
  }

  const outside = (file: FileRef) =>
    problem(
      'file-not-allowed',
      `${basename(file)} lies outside the folder ${root}. Move it there, then open it from the list.`,
    )

  /** Links are followed first, so a link out of the folder counts as outside. */
  async function pathInside(path: string): Promise<string | null> {
    const real = await realpath(path).catch(() => null)
    return real?.startsWith(root + sep) ? real : null
  }

  return {
    folder: root,
    async find(file) {
      const grantedPath = granted.get(file)
      if (grantedPath !== undefined) return ok(grantedPath)
      const path = plainPath(root, file)
      if (path === null) return outside(file)
      const exists = await lstat(path).catch(() => null)
      // A missing file has no links to follow; opening says that it is missing.
      if (!exists)
        return (await pathInside(dirname(path))) || dirname(path) === root
          ? ok(path)
          : outside(file)
      const real = await pathInside(path)
      return real === null ? outside(file) : ok(real)
    },
    async place(file) {
      const path = plainPath(root, file)
      if (path === null || !isFileName(basename(path))) {
        return problem(
          'bad-file-name',
          'This is no name for a file. Use letters, digits, spaces and hyphens.',
        )
      }
      const parent = await realpath(dirname(path)).catch(() => null)
      if (parent === null) return noFolder(dirname(path))
      if (parent !== root && !parent.startsWith(root + sep)) return outside(file)
      const existing = await lstat(path).catch(() => null)
      return existing?.isSymbolicLink() ? outside(file) : ok(join(parent, basename(path)))
    },
    async freeName(name) {
      const names = await readdir(root).catch(() => [])
      const taken = new Set(names.map((entry) => entry.toLowerCase()))
      const [stem, end] = splitName(name)
      for (let count = 1; ; count++) {
        const candidate = count === 1 ? `${stem}${end}` : `${stem} ${count}${end}`
        if (!taken.has(candidate.toLowerCase())) return candidate
      }
    },
    describe(path) {
      const name = basename(path)
      const file = relative(root, path).split(sep).join('/')
      if (plainPath(root, file) === path) {
        return { file, name, folder: file.split('/').slice(0, -1).join('/') }
      }
      return granted.has(path) ? { file: path, name, folder: dirname(path) } : null
    },
    grant: (path) => void granted.set(path, path),
    list: () => projectsIn(root, deepestFolder),
  }
}

function noFolder(path: string) {
  return problem('not-written', `There is no folder ${path}. Put it back, or choose another one.`)
}

/** A path below the folder; null when the reference is absolute or steps upward. */
function plainPath(root: string, file: FileRef): string | null {
  if (/[\0\\]/.test(file) || isAbsolute(file)) return null
  const steps = file.split('/')
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return null
  return resolve(root, ...steps)
}

function splitName(name: string): [string, string] {
  const end = /\.[a-z]+$/.exec(name)?.[0] ?? ''
  return [name.slice(0, name.length - end.length), end]
}

async function projectsIn(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) return []
      if (entry.isFile()) return entry.name.endsWith(extension) ? [path] : []
      return entry.isDirectory() && depth > 1 ? projectsIn(path, depth - 1) : []
    }),
  )
  return found.flat().toSorted()
}
