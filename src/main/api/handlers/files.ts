import { stat } from 'node:fs/promises'
import type { FileEntry } from '#shared/api/contract.ts'
import { ok } from '#shared/base/result.ts'
import type { HostFiles } from '../hostFiles.ts'
import type { RecentFile } from '../recents.ts'
import type { HandlersOf } from './handlers.ts'

export const fileHandlers: HandlersOf<'files'> = {
  async 'files.list'(app) {
    const [paths, recents] = await Promise.all([app.host.list(), app.recents.read()])
    const known = new Map(recents.map((recent) => [recent.path, recent]))
    const entries = await Promise.all(
      paths.map((path) => entryOf(app.host, path, known.get(path) ?? null)),
    )
    return ok(entries.flat())
  },

  async 'files.chooseOpen'({ host }) {
    const chosen = await host.chooseOpen()
    if (!chosen.ok || chosen.value === null) return chosen
    return ok(host.describe(chosen.value)?.file ?? null)
  },
}

/**
 * What a list shows of a file. Files are not opened for that: the title is known from the last time
 * the file was open here, and otherwise is its name.
 */
async function entryOf(
  host: HostFiles,
  path: string,
  known: RecentFile | null,
): Promise<FileEntry[]> {
  const place = host.describe(path)
  if (!place) return []
  const changed = await stat(path).catch(() => null)
  const unknown = {
    title: place.name.replace(/\.pathbook$/i, ''),
    roles: 0,
    moves: 0,
    families: 0,
    cells: [],
  }
  const { title, roles, moves, families, cells } = known ?? unknown
  const at = (changed?.mtime ?? new Date(0)).toISOString()
  return [{ ...place, title, roles, moves, families, cells, at, missing: changed === null }]
}
