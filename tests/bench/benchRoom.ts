import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTemplate } from '#main/api/templates.ts'
import { createProject } from '#main/project/createProject.ts'
import type { Document } from '#shared/domain/document.ts'
import { root } from '../../scripts/checkout.mjs'
import { largeProject } from '../support/largeProject.ts'
import { unwrap } from '../support/results.ts'
import type { Table } from './figures.ts'
import { type OpenBrowser, openBrowser } from './openBrowser.ts'

/** What benches share in one run: made when first asked for, gone when the run is over. */
export type BenchRoom = {
  readonly repeats: number
  /** A folder of this run alone. */
  readonly folder: string
  readonly resources: string
  /** Says what is going on. */
  readonly tell: (line: string) => void
  /** Adds a table to the report. */
  readonly show: (table: Table) => void
  /** 5,000 roles, 15,000 transitions, 50,000 requirements. */
  readonly large: () => Document
  /** Puts a project file with the large document at a path and answers the path. */
  readonly largeFile: (path: string) => string
  readonly sample: () => Promise<Document>
  readonly browser: () => Promise<OpenBrowser>
  /** Sees to it that something is ended with the run, whatever happens; answers how to end it before. */
  readonly keep: (end: () => Promise<void>) => () => Promise<void>
  readonly close: () => Promise<void>
}

export type RoomOptions = {
  readonly repeats: number
  readonly tell: (line: string) => void
  readonly show: (table: Table) => void
}

export function benchRoom({ repeats, tell, show }: RoomOptions): BenchRoom {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pathbook-bench-')))
  const resources = join(root, 'resources')
  const original = join(folder, 'large.pathbook')
  let large: Document | null = null
  let browser: Promise<OpenBrowser> | null = null
  const kept = new Set<() => Promise<void>>()
  function largeDocument(): Document {
    large ??= largeProject()
    return large
  }
  return {
    repeats,
    folder,
    resources,
    tell,
    show,
    large: largeDocument,
    largeFile(path) {
      if (!existsSync(original)) {
        unwrap(createProject(original, largeDocument(), { clock: () => new Date() }))
      }
      copyFileSync(original, path)
      return path
    },
    sample: async () => unwrap(await readTemplate(resources, 'healthcare')),
    browser() {
      browser ??= openBrowser()
      return browser
    },
    keep(end) {
      const once = async () => {
        if (kept.delete(once)) await end()
      }
      kept.add(once)
      return once
    },
    async close() {
      await Promise.all([...kept].map((end) => end()))
      // A browser that could not be started has nothing to close.
      await browser?.then(
        ({ close }) => close(),
        () => {},
      )
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
