import { createHash } from 'node:crypto'
import { assume } from '#shared/base/cast.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { type ImageFile, readImageHeader } from '#shared/base/imageHeader.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { Connection } from './connection.ts'

/** A picture as it lies in the project file, without its bytes. */
export type StoredImage = Omit<ImageFile, 'bytes'> & { readonly id: Id }

/**
 * Keeps a picture under the SHA-256 of its bytes, so that the same picture lies in the file once.
 * Problems: those of `readImageHeader`.
 */
export function storeImage(connection: Connection, bytes: Uint8Array): Result<StoredImage> {
  const header = readImageHeader(bytes)
  if (!header.ok) return header
  const { type, width, height } = header.value
  const id = createHash('sha256').update(bytes).digest('hex')
  connection
    .prepare('INSERT OR IGNORE INTO image (id, type, width, height, bytes) VALUES (?, ?, ?, ?, ?)')
    .run(id, type, width, height, bytes)
  return ok({ id, type, width, height })
}

/** Null for a picture that is not there, or whose bytes are not what its row says. */
export function findImage(connection: Connection, id: Id): ImageFile | null {
  const row = connection.prepare('SELECT bytes FROM image WHERE id = ?').pluck().get(id)
  const bytes = assume<Buffer | undefined>(row)
  if (!bytes) return null
  const header = readImageHeader(bytes)
  return header.ok ? { ...header.value, bytes } : null
}

/** Takes out every picture but some. */
export function keepImages(connection: Connection, ids: ReadonlySet<Id>): void {
  connection
    .prepare('DELETE FROM image WHERE id NOT IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify([...ids]))
}
