import type { Id } from '#shared/base/identifiers.ts'
import type { ImageFile } from '#shared/base/imageHeader.ts'
import type { PlacedImage } from '#shared/map/annotations/placedImages.ts'
import type { LinkedImage } from '#shared/map/drawingToSvg.ts'

/** The address of an image that carries its bytes itself. */
export function dataAddress({ type, bytes }: ImageFile): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** Images where they stand, with their bytes; one whose bytes are not there is left out. */
export function linkedImages(
  placed: readonly PlacedImage[],
  images: ReadonlyMap<Id, ImageFile>,
): LinkedImage[] {
  return placed.flatMap(({ imageId, x, y, width, height }) => {
    const image = images.get(imageId)
    return image ? [{ x, y, width, height, href: dataAddress(image) }] : []
  })
}
