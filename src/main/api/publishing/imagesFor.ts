import type { Publication } from '#shared/api/publication.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { ImageFile } from '#shared/base/imageHeader.ts'
import { imagesInUse, imagesOfMap } from '#shared/domain/queries/images.ts'
import type { ReadableSession } from '../projectSlot.ts'

/** The pictures that a publication may show: those of its map, or of all maps where it has none. */
export function imagesFor(
  session: Pick<ReadableSession, 'document' | 'image'>,
  publication: Publication,
): ReadonlyMap<Id, ImageFile> {
  const document = session.document()
  const ids =
    'mapId' in publication ? imagesOfMap(document, publication.mapId) : imagesInUse(document)
  const images = new Map<Id, ImageFile>()
  for (const id of ids) {
    const image = session.image(id)
    // A picture that is gone leaves its place empty.
    if (image) images.set(id, image)
  }
  return images
}
