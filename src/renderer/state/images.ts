import { useEffect, useState } from 'react'
import type { ImageContent, ImageInfo } from '#shared/api/contract.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { client } from './application.ts'
import { plainPicture } from './plainPicture.ts'

/** What a file dialog should offer. */
export const imageTypes = 'image/png,image/jpeg,image/webp,image/gif'

/**
 * Keeps a picture from a file, a drop or the clipboard in the project; a record can name it then.
 * Problems: `not-an-image` (also for a file that cannot be read) and the others of `image.add`.
 */
export async function addImage(file: Blob): Promise<Result<ImageInfo>> {
  const plain = await plainPicture(file).catch(() => null)
  if (!plain) {
    return problem(
      'not-an-image',
      'This file cannot be used as a picture. Choose a PNG or JPEG file.',
    )
  }
  const added = await client.call('image.add', { content: await base64Of(plain) })
  if (added.ok) keepUrl(added.value.id, URL.createObjectURL(plain))
  return added
}

/** An id is the hash of the bytes, so an address once made stays right, whatever project is open. */
const urls = new Map<Id, Promise<Result<string>>>()

function keepUrl(id: Id, url: string): void {
  urls.set(id, Promise.resolve(ok(url)))
}

/** An address that `img` and `image` elements can show. */
export function imageUrl(id: Id): Promise<Result<string>> {
  const known = urls.get(id)
  if (known) return known
  const read = client.call('image.read', { id }).then((answer) => {
    if (!answer.ok) urls.delete(id)
    return answer.ok ? ok(URL.createObjectURL(blobOf(answer.value))) : answer
  })
  urls.set(id, read)
  return read
}

function blobOf({ type, content }: ImageContent): Blob {
  return new Blob([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], { type })
}

/** Letters are made in pieces: a call takes no more than some ten thousand values. */
async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  }
  return btoa(pieces.join(''))
}

/** The address of a picture; null without an id, while it is read and when it is gone. */
export function useImage(id: Id | null): string | null {
  const [shown, setShown] = useState<{ readonly id: Id; readonly url: string } | null>(null)
  useEffect(() => {
    if (id === null) return
    let wanted = true
    void imageUrl(id).then((found) => {
      if (wanted && found.ok) setShown({ id, url: found.value })
    })
    return () => {
      wanted = false
    }
  }, [id])
  return shown?.id === id ? shown.url : null
}

/** The addresses of several pictures, as they arrive. */
export function useImages(ids: readonly Id[]): ReadonlyMap<Id, string> {
  const [shown, setShown] = useState<ReadonlyMap<Id, string>>(new Map())
  const key = ids.join(' ')
  useEffect(() => {
    let wanted = true
    const list = key === '' ? [] : key.split(' ')
    void Promise.all(list.map(async (id) => [id, await imageUrl(id)] as const)).then((found) => {
      if (!wanted) return
      setShown(new Map(found.flatMap(([id, url]) => (url.ok ? [[id, url.value]] : []))))
    })
    return () => {
      wanted = false
    }
  }, [key])
  return shown
}
