import { resolve } from 'node:path'
import { writeOutput } from '#main/api/writeOutput.ts'
import type { Publication } from '#shared/api/publication.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { call, fileOf, readProject } from '../../call.ts'
import { type Outcome, type Request, usageProblem } from '../../verb.ts'

export const outOption = {
  out: { type: 'string', value: 'FILE', says: 'the file to write' },
} as const

export type ExportStart = { readonly document: Document; readonly out: string }

/** What every export begins with: the project is read, and the file to write is named. */
export async function startExport(request: Request): Promise<Result<ExportStart>> {
  const file = fileOf(request)
  if (!file.ok) return file
  const out = request.options.text('out')
  if (out === undefined) return usageProblem('Name the file to write with --out.')
  const document = await readProject(request, file.value)
  return document.ok ? ok({ document: document.value, out }) : document
}

/** Prints through the same call as the window. */
export async function savePublication(
  { app }: Request,
  publication: Publication,
  out: string,
  made: 'pages' | 'file' = 'pages',
): Promise<Result<Outcome>> {
  const saved = await call(app, 'publish.save', { publication, file: out })
  if (!saved.ok) return saved
  const { pages = 0, warnings = [] } = saved.value ?? {}
  return ok({
    exit: 0,
    json: { file: out, pages, warnings },
    lines: [made === 'file' ? `Wrote ${out}` : `Wrote ${out}, ${countOf(pages, 'page')}`],
    notes: warnings,
  })
}

/** Writes text that was made here. */
export function saveText(
  { options, environment }: Request,
  text: string,
  out: string,
): Result<Outcome> {
  const existing = options.flag('force') ? 'replace' : 'refuse'
  const written = writeOutput(resolve(environment.folder, out), text, existing)
  if (!written.ok) return written
  return ok({ exit: 0, json: { file: out }, lines: [`Wrote ${out}`] })
}
