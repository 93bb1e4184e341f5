import type { Id } from '../../base/identifiers.ts'
import type { Box, Point } from '../drawing.ts'
import type { Scene } from '../scene.ts'
import { type AnnotationLook, pictureBox } from './annotationDrawing.ts'

/** An image of the project file where it stands, in points from the top left corner. */
export type PlacedImage = Box & { readonly imageId: Id }

/** The pictures put on a map, where a drawing has them whose map begins at `origin`. */
export function placedImages(
  { annotations }: Pick<Scene, 'annotations'>,
  look: AnnotationLook,
  origin: Point,
): PlacedImage[] {
  return annotations.flatMap((annotation) => {
    if (annotation.kind !== 'picture' || annotation.imageId === null) return []
    const { x, y, width, height } = pictureBox(annotation, look)
    return [{ imageId: annotation.imageId, x: origin.x + x, y: origin.y + y, width, height }]
  })
}
