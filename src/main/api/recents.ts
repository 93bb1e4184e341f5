import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileEntry } from '#shared/api/contract.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { type MapCell, mapCells } from '#shared/domain/mapCells.ts'
import { writeOutput } from './writeOutput.ts'

const mostRecents = 20

/** A project that was opened here, with what lists show of it without opening it again. */
export type RecentFile = Pick<
  FileEntry,
  'title' | 'roles' | 'moves' | 'families' | 'cells' | 'at'
> & { readonly path: string }

export type Recents = {
  /** Latest first. */
  read(): Promise<readonly RecentFile[]>
  remember(path: string, document: Document, at: string): Promise<void>
}

/** Recent files in one JSON file. A damaged one counts as empty: it only holds conveniences. */
export function recentsIn(file: string): Recents {
  async function read(): Promise<RecentFile[]> {
    const text = await readFile(file, 'utf8').catch(() => '[]')
    return recentsFrom(text)
  }
  return {
    read,
    async remember(path, document, at) {
      const others = (await read()).filter((recent) => recent.path !== path)
      const recents = [recentOf(path, document, at), ...others].slice(0, mostRecents)
      await mkdir(dirname(file), { recursive: true }).catch(() => {})
      // A list that cannot be written is no reason to keep anyone from their project.
      writeOutput(file, JSON.stringify(recents, null, 1), 'replace')
    },
  }
}

/** For the command line, which leaves no trace of what it reads. */
export const noRecents: Recents = {
  read: async () => [],
  remember: async () => {},
}

function recentOf(path: string, document: Document, at: string): RecentFile {
  return {
    path,
    title: settingsOf(document).title,
    roles: document.role.size,
    moves: document.transition.size,
    families: document.jobFamily.size,
    cells: mapCells(document),
    at,
  }
}

function recentsFrom(text: string): RecentFile[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isRecent) : []
  } catch {
    return []
  }
}

function isRecent(value: unknown): value is RecentFile {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map(Object.entries(value))
  return (
    ['path', 'title', 'at'].every((name) => typeof fields.get(name) === 'string') &&
    ['roles', 'moves', 'families'].every((name) => typeof fields.get(name) === 'number') &&
    isListOfCells(fields.get('cells'))
  )
}

function isListOfCells(value: unknown): value is MapCell[] {
  return Array.isArray(value) && value.every(isCell)
}

function isCell(value: unknown): value is MapCell {
  if (typeof value !== 'object' || value === null) return false
  const { letter, column, level } = { letter: null, column: null, level: null, ...value }
  return typeof letter === 'string' && typeof column === 'number' && typeof level === 'number'
}
