import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TemplateInfo } from '#shared/api/contract.ts'
import { assume } from '#shared/base/cast.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { listOf } from '#shared/base/words.ts'
import { type Document, type DocumentRecords, documentOf } from '#shared/domain/document.ts'
import { mapCells } from '#shared/domain/mapCells.ts'
import { recordSchemas } from '#shared/domain/records/index.ts'

const about = 'template.json'

/** The templates that come with the app, those with most roles first. */
export async function listTemplates(resources: string): Promise<TemplateInfo[]> {
  const templates = await Promise.all((await idsIn(resources)).map((id) => infoOf(resources, id)))
  return templates.toSorted((a, b) => b.roles - a.roles || (a.id < b.id ? -1 : 1))
}

/** The document a template starts with. Problem `unknown-template` names those there are. */
export async function readTemplate(resources: string, id: string): Promise<Result<Document>> {
  const ids = await idsIn(resources)
  if (ids.includes(id)) return ok(await documentIn(join(resources, id)))
  return problem('unknown-template', `There is no template ${id}. Choose ${listOf(ids, 'or')}.`)
}

async function idsIn(resources: string): Promise<string[]> {
  const folders = await readdir(resources, { withFileTypes: true })
  const found = await Promise.all(
    folders
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const files = await readdir(join(resources, name))
        return files.includes(about) ? [name] : []
      }),
  )
  return found.flat().toSorted()
}

async function infoOf(resources: string, id: string): Promise<TemplateInfo> {
  const folder = join(resources, id)
  const [text, document] = await Promise.all([readJson(join(folder, about)), documentIn(folder)])
  const words = new Map(Object.entries(text ?? {}))
  return {
    id,
    name: String(words.get('name') ?? id),
    description: String(words.get('description') ?? ''),
    roles: document.role.size,
    families: document.jobFamily.size,
    cells: mapCells(document),
  }
}

/** Templates come with the app, so a record that does not fit its schema is a bug. */
async function documentIn(folder: string): Promise<Document> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== about)
  const records: Record<string, unknown[]> = {}
  for (const name of names.toSorted()) {
    const file = await readJson(join(folder, name))
    for (const [kind, list] of Object.entries(file ?? {})) {
      records[kind] = [...(records[kind] ?? []), ...checked(kind, list, name)]
    }
  }
  return documentOf(assume<DocumentRecords>(records))
}

function checked(kind: string, list: unknown, name: string): unknown[] {
  const schema = new Map(Object.entries(recordSchemas)).get(kind)
  if (!schema || !Array.isArray(list)) throw new Error(`${name} holds no list of ${kind}`)
  return list.map((record: unknown) => schema.parse(record))
}

async function readJson(path: string): Promise<object | null> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'))
  return typeof value === 'object' ? value : null
}
