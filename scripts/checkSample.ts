import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assume } from '#shared/base/cast.ts'
import { countOf } from '#shared/base/words.ts'
import {
  type Document,
  type DocumentRecords,
  documentOf,
  recordKinds,
} from '#shared/domain/document.ts'
import { draftOf } from '#shared/domain/draft.ts'
import { nameOf, nouns } from '#shared/domain/names.ts'
import { checkRecord } from '#shared/domain/planning/recordRules.ts'
import { type RecordKind, recordSchemas } from '#shared/domain/records/index.ts'
import { root } from './checkout.mjs'

type Found = { readonly file: string; readonly kind: string; readonly record: unknown }

/**
 * `node scripts/checkSample.ts [TEMPLATE ...]` checks the templates in resources (all of them, or
 * those named): every record fits its schema, stands once, refers only to records that are there
 * and keeps the rules of its kind. Prints the counts; exits 1 when something is wrong.
 */
async function main(): Promise<void> {
  const named = process.argv.slice(2)
  const templates = named.length > 0 ? named : await templateNames()
  for (const template of templates) {
    const found = await recordsIn(join(root, 'resources', template))
    const problems = [...shapeProblems(found), ...repeatProblems(found)]
    if (problems.length === 0) {
      const document = documentOf(grouped(found))
      problems.push(...ruleProblems(document))
      console.log([`${template}:`, ...countLines(document)].join('\n  '))
    }
    for (const problem of problems) console.error(`${template}: ${problem}`)
    if (problems.length > 0) process.exitCode = 1
  }
}

async function templateNames(): Promise<string[]> {
  const folders = await readdir(join(root, 'resources'), { recursive: true })
  return folders
    .flatMap((path) => /^([^/\\]+)[/\\]template\.json$/.exec(path)?.[1] ?? [])
    .toSorted()
}

async function recordsIn(folder: string): Promise<Found[]> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.json') && name !== 'template.json',
  )
  const files = await Promise.all(
    names.toSorted().map(async (name) => {
      const content: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'))
      return Object.entries(content ?? {}).flatMap(([kind, list]): Found[] =>
        (Array.isArray(list) ? list : [list]).map((record) => ({ file: name, kind, record })),
      )
    }),
  )
  return files.flat()
}

function isRecordKind(kind: string): kind is RecordKind {
  return kind in recordSchemas
}

function idOf(record: unknown): string {
  const named = typeof record === 'object' && record !== null && 'id' in record
  return named ? String(record.id) : 'without id'
}

function shapeProblems(found: readonly Found[]): string[] {
  return found.flatMap(({ file, kind, record }) => {
    if (!isRecordKind(kind)) return [`${file}: ${kind} is no kind of record`]
    const parsed = recordSchemas[kind].safeParse(record)
    const issues = parsed.success ? [] : parsed.error.issues
    return issues.map(
      ({ path, message }) => `${file}: ${idOf(record)} ${path.join('.')} ${message}`,
    )
  })
}

function repeatProblems(found: readonly Found[]): string[] {
  const seen = new Set<string>()
  return found.flatMap(({ file, kind, record }) => {
    const key = `${kind} ${idOf(record)}`
    const repeated = seen.has(key)
    seen.add(key)
    return repeated ? [`${file}: ${key} stands twice`] : []
  })
}

function grouped(found: readonly Found[]): DocumentRecords {
  return assume<DocumentRecords>(
    Object.fromEntries(
      recordKinds.map((kind) => [
        kind,
        found.filter((one) => one.kind === kind).map(({ record }) => record),
      ]),
    ),
  )
}

function ruleProblems(document: Document): string[] {
  const draft = draftOf(document)
  return recordKinds.flatMap((kind) =>
    [...document[kind].values()].flatMap((record) => {
      const checked = checkRecord(kind, record, draft)
      if (checked.ok) return []
      const { message, details } = checked.problem
      const more = details ? ` ${JSON.stringify(details)}` : ''
      return [`${record.id} (${nameOf(kind, record, document)}): ${message}${more}`]
    }),
  )
}

function countLines(document: Document): string[] {
  return recordKinds
    .filter((kind) => document[kind].size > 0)
    .map((kind) => countOf(document[kind].size, nouns[kind].one, nouns[kind].many))
}

await main()
