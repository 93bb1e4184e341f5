import { resolve } from 'node:path'
import { readTemplate } from '#main/api/templates.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'

export const checkout = resolve(import.meta.dirname, '../../..')

/** The document of a template that comes with the app. */
export async function templateDocument(id: string): Promise<Document> {
  const read = await readTemplate(resolve(checkout, 'resources'), id)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

export function roleOf(document: Document, key: string): Role {
  const role = document.role.get(`role-${key}`)
  if (!role) throw new Error(`There is no role ${key}`)
  return role
}

/** Level of a role's band, 0 for the lowest. */
export function levelOf(document: Document, roleId: Id): number {
  const band = document.levelBand.get(document.role.get(roleId)?.bandId ?? '')
  if (!band) throw new Error(`${roleId} has no level`)
  return band.order
}

/** Every text a rich-text tree holds, one string per paragraph or heading. */
export function paragraphsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, content } = { type: '', content: [], ...node }
  const parts: unknown[] = Array.isArray(content) ? content : []
  return type === 'paragraph' || type === 'heading'
    ? [parts.map(textOf).join('')]
    : parts.flatMap(paragraphsOf)
}

function textOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'text' in node ? String(node.text) : ''
}
