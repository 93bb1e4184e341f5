import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import { annotationsOfMap } from '../../domain/queries/maps.ts'
import { hundredths } from '../hundredths.ts'
import type { SceneAnnotation } from '../scene.ts'
import { boxOfPlace, type Ground } from './places.ts'

/**
 * The annotations of a map where the scene has them, the lowest first. Those of a family or level
 * the map does not show are left out; a callout whose card is not shown points nowhere.
 */
export function sceneAnnotations(
  document: Pick<Document, 'annotation'>,
  mapId: Id,
  ground: Ground,
): SceneAnnotation[] {
  const cards = new Map(ground.cards.map((card) => [card.id, card]))
  return annotationsOfMap(document, mapId).flatMap((annotation): SceneAnnotation[] => {
    const box = boxOfPlace(ground, annotation)
    if (!box) return []
    const target = annotation.targetRoleId === null ? undefined : cards.get(annotation.targetRoleId)
    return [
      {
        id: annotation.id,
        kind: annotation.kind,
        text: annotation.text,
        imageId: annotation.imageId,
        color: annotation.color,
        locked: annotation.locked,
        target: target
          ? { x: target.x, y: target.y, width: target.width, height: target.height }
          : null,
        x: hundredths(box.x),
        y: hundredths(box.y),
        width: hundredths(box.width),
        height: hundredths(box.height),
      },
    ]
  })
}
