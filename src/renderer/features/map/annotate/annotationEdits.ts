import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import { selectAnnotation, useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { nameOf } from '#shared/domain/names.ts'
import { annotationsOfMap } from '#shared/domain/queries/maps.ts'
import type { Annotation, AnnotationKind } from '#shared/domain/records/map.ts'
import { type AnnotationLook, heightForText } from '#shared/map/annotations/annotationDrawing.ts'
import { boxOfPlace, placeIn, placeOfBox, shiftOf } from '#shared/map/annotations/places.ts'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene, SceneAnnotation } from '#shared/map/scene.ts'
import { canvasApi } from '../canvasApi.ts'
import { mapStore } from '../mapStore.ts'
import { boxFor } from './newAnnotation.ts'

export function chosenAnnotation(): Annotation | null {
  const id = useView.getState().selectedAnnotationId
  return id === null ? null : (currentDocument().annotation.get(id) ?? null)
}

/**
 * A new annotation, chosen and ready to be written in: around the chosen cards (a frame), beside
 * the chosen card (a callout), else at `at` or in the middle of what is in sight.
 */
export async function addAnnotation(kind: AnnotationKind, at: Point | null): Promise<Id | null> {
  const api = canvasApi()
  if (!api) return null
  const { scene } = api
  const chosen = new Set(useView.getState().selectedRoleIds)
  const cards = scene.cards.filter(({ id }) => chosen.has(id))
  const box = boxFor(kind, { scene, cards, at: at ?? api.middle() })
  const id = newId('annotation')
  const { mapId } = scene
  const done = await edit.run({
    type: 'annotation.add',
    record: {
      id,
      mapId,
      kind,
      text: '',
      imageId: null,
      ...placeOfBox(scene, box),
      targetRoleId: kind === 'callout' ? (cards[0]?.id ?? null) : null,
      color: null,
      locked: false,
      order: nextOrder(mapId),
    },
  })
  if (!done.ok) return null
  selectAnnotation(id)
  api.reveal(box)
  if (kind !== 'picture') mapStore.set({ editing: { kind: 'annotation', annotationId: id } })
  return id
}

function nextOrder(mapId: Id): number {
  return (annotationsOfMap(currentDocument(), mapId).at(-1)?.order ?? -1) + 1
}

export function changeAnnotation(id: Id, changes: Partial<Omit<Annotation, 'id'>>): void {
  void edit.run({ type: 'annotation.edit', id, changes })
}

/** New words; the box grows until all of them show. */
export function writeAnnotation(
  scene: Scene,
  annotation: SceneAnnotation,
  look: AnnotationLook,
): void {
  const record = currentDocument().annotation.get(annotation.id)
  if (!record) return
  const box = { ...annotation, height: heightForText(annotation, look) }
  const { height } = placeIn(scene, box, record)
  const { text } = annotation
  changeAnnotation(annotation.id, box.height > annotation.height ? { text, height } : { text })
}

/** Puts an annotation where its box was let go. */
export function moveAnnotationTo(scene: Scene, id: Id, box: Box): void {
  changeAnnotation(id, placeOfBox(scene, box))
}

const smallStep = 0.125

/** Moves the chosen annotation an eighth of a card, or makes it that much larger. */
export function stepAnnotation(direction: Point, how: 'move' | 'resize'): boolean {
  const annotation = chosenAnnotation()
  const api = canvasApi()
  if (!annotation || !api || annotation.locked) return false
  const box = boxOfPlace(api.scene, annotation)
  if (!box) return false
  const by = shiftOf(api.scene, { x: direction.x * smallStep, y: direction.y * smallStep })
  const next =
    how === 'move'
      ? { ...box, x: box.x + by.x, y: box.y + by.y }
      : { ...box, width: Math.max(10, box.width + by.x), height: Math.max(10, box.height + by.y) }
  changeAnnotation(
    annotation.id,
    how === 'move' ? placeOfBox(api.scene, next) : placeIn(api.scene, next, annotation),
  )
  api.reveal(next)
  return true
}

export async function duplicateAnnotation(annotation: Annotation): Promise<void> {
  const id = newId('annotation')
  const { x, y, mapId } = annotation
  const record = { ...annotation, id, x: x + 0.2, y: y + 0.2, order: nextOrder(mapId) }
  const done = await edit.run({ type: 'annotation.add', record })
  if (done.ok) selectAnnotation(id)
}

export async function deleteAnnotation(annotation: Annotation): Promise<void> {
  const name = nameOf('annotation', annotation, currentDocument())
  const done = await edit.run({ type: 'annotation.remove', ids: [annotation.id] })
  if (!done.ok) return
  selectAnnotation(null)
  showUndoable(`Deleted the ${name}`, done.value)
}

/** Above or below all others of the map. */
export function restack(annotation: Annotation, to: 'front' | 'back'): void {
  const others = annotationsOfMap(currentDocument(), annotation.mapId)
    .map(({ id }) => id)
    .filter((id) => id !== annotation.id)
  const ids = to === 'front' ? [...others, annotation.id] : [annotation.id, ...others]
  void edit.run({ type: 'annotation.reorder', ids })
}

/** The next annotation of the map in its order; walks in a circle. */
export function chooseNextAnnotation(step: 1 | -1): void {
  const api = canvasApi()
  if (!api) return
  const list = api.scene.annotations
  const now = list.findIndex(({ id }) => id === useView.getState().selectedAnnotationId)
  const next = list[(now + step + list.length) % list.length]
  if (!next) return
  selectAnnotation(next.id)
  api.reveal(next)
}
