import { type PointerEvent, useMemo, useState } from 'react'
import { useImage } from '#renderer/state/images.ts'
import { selectAnnotation, useView } from '#renderer/state/view.ts'
import { annotationShapes, pictureBox } from '#shared/map/annotations/annotationDrawing.ts'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Theme } from '#shared/map/palette.ts'
import type { Scene, SceneAnnotation } from '#shared/map/scene.ts'
import { type Snapped, snap } from '../arrange/snap.ts'
import { useCanvas } from '../canvas/CanvasContext.tsx'
import { scaled } from '../canvas/scaled.ts'
import { DrawingView } from '../inspector/DrawingView.tsx'
import { mapStore } from '../mapStore.ts'
import { AnnotationText } from './AnnotationText.tsx'
import { moveAnnotationTo } from './annotationEdits.ts'
import { type Corner, corners, resized } from './resizeBox.ts'
import './annotate.css'

/** Notes, callouts, frames and pictures on the canvas: chosen, moved, resized and written in place. */
export function AnnotationLayer(props: { scene: Scene; theme: Theme; size: number }) {
  return props.scene.annotations.map((annotation) => (
    <AnnotationView key={annotation.id} {...props} annotation={annotation} />
  ))
}

/** Points within which edges come into line; Alt lets go of them. */
const reach = 5
const unsnapped: Snapped = { shift: { x: 0, y: 0 }, guides: [] }

type Held = { readonly start: Point; readonly corner: Corner | 'all'; readonly box: Box }

function AnnotationView(props: {
  scene: Scene
  theme: Theme
  size: number
  annotation: SceneAnnotation
}) {
  const { scene, annotation, theme, size } = props
  const surface = useCanvas()?.surface
  const chosen = useView((view) => view.selectedAnnotationId === annotation.id)
  const editing = mapStore.use(
    (view) => view.editing?.kind === 'annotation' && view.editing.annotationId === annotation.id,
  )
  const still = mapStore.use(({ tool }) => tool !== 'select')
  const [held, setHeld] = useState<Held | null>(null)
  const box = held?.box ?? annotation

  const start = (corner: Held['corner']) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !surface) return
    event.stopPropagation()
    selectAnnotation(annotation.id)
    if (annotation.locked) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = surface.pointAt({ x: event.clientX, y: event.clientY })
    setHeld({ start: at, corner, box: annotation })
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!held || !surface || event.buttons !== 1) return
    const at = surface.pointAt({ x: event.clientX, y: event.clientY })
    const by = { x: at.x - held.start.x, y: at.y - held.start.y }
    const moved = resized(annotation, held.corner, by)
    const others = [...scene.cards, ...scene.annotations.filter(({ id }) => id !== annotation.id)]
    const { shift, guides } =
      held.corner === 'all' && !event.altKey ? snap(moved, others, reach) : unsnapped
    mapStore.set({ guides })
    setHeld({ ...held, box: { ...moved, x: moved.x + shift.x, y: moved.y + shift.y } })
  }
  const end = () => {
    if (!held) return
    setHeld(null)
    mapStore.set({ guides: [] })
    const moved = Math.hypot(held.box.x - annotation.x, held.box.y - annotation.y)
    const grown = Math.hypot(held.box.width - annotation.width, held.box.height - annotation.height)
    if (moved + grown > 3) moveAnnotationTo(scene, annotation.id, held.box)
  }
  const hand = {
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: () => setHeld(null),
  }
  return (
    <>
      <AnnotationPicture annotation={{ ...annotation, ...box }} theme={theme} size={size} />
      {grips(annotation.kind).map((grip) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys and the inspector do the same.
        <div
          key={grip}
          className="pb-map-note"
          aria-hidden="true"
          data-note={annotation.id}
          data-grip={grip}
          data-chosen={chosen || undefined}
          data-still={still || undefined}
          style={placeOf(gripBox(box, grip))}
          onPointerDown={start('all')}
          onDoubleClick={() =>
            mapStore.set({ editing: { kind: 'annotation', annotationId: annotation.id } })
          }
          {...hand}
        />
      ))}
      {chosen && (
        <div className="pb-map-note-ring" aria-hidden="true" style={placeOf(box)}>
          {!annotation.locked &&
            corners.map((corner) => (
              <span
                key={corner}
                className="pb-map-note-corner"
                data-corner={corner}
                onPointerDown={start(corner)}
                {...hand}
              />
            ))}
        </div>
      )}
      {editing && <AnnotationText scene={scene} annotation={annotation} look={{ theme, size }} />}
    </>
  )
}

/** A frame is held by its rim, so that cards inside it stay within reach. */
function grips(kind: SceneAnnotation['kind']): readonly Grip[] {
  return kind === 'frame' ? ['top', 'right', 'bottom', 'left'] : ['all']
}

type Grip = 'top' | 'right' | 'bottom' | 'left' | 'all'

const rim = 8

function gripBox(box: Box, grip: Grip): Box {
  const { x, y, width, height } = box
  switch (grip) {
    case 'all':
      return box
    case 'top':
      return { x, y: y - rim / 2, width, height: Math.min(22, height) }
    case 'bottom':
      return { x, y: y + height - rim / 2, width, height: rim }
    case 'left':
      return { x: x - rim / 2, y, width: rim, height }
    case 'right':
      return { x: x + width - rim / 2, y, width: rim, height }
  }
}

function placeOf(box: Box) {
  return {
    left: scaled(box.x),
    top: scaled(box.y),
    width: scaled(box.width),
    height: scaled(box.height),
  }
}

const bleed = 12

function AnnotationPicture(props: { annotation: SceneAnnotation; theme: Theme; size: number }) {
  const { annotation, theme, size } = props
  const image = useImage(annotation.imageId)
  const drawing = useMemo(() => {
    const { target } = annotation
    const left = Math.min(annotation.x, target?.x ?? annotation.x) - bleed
    const top = Math.min(annotation.y, target?.y ?? annotation.y) - bleed
    const right = Math.max(
      annotation.x + annotation.width,
      target ? target.x + target.width : annotation.x,
    )
    const bottom = Math.max(
      annotation.y + annotation.height,
      target ? target.y + target.height : annotation.y,
    )
    const shapes = annotationShapes(annotation, { theme, size })
    return {
      left,
      top,
      picture: {
        width: right - left + bleed,
        height: bottom - top + bleed,
        alt: '',
        shapes: [{ kind: 'group' as const, x: -left, y: -top, scale: 1, shapes }],
      },
    }
  }, [annotation, theme, size])
  const inner = pictureBox(annotation, { theme, size })
  return (
    <>
      {annotation.kind === 'picture' && image !== null && (
        <img className="pb-map-note-image" src={image} alt="" style={placeOf(inner)} />
      )}
      <div
        className="pb-map-note-picture"
        aria-hidden="true"
        style={{ left: scaled(drawing.left), top: scaled(drawing.top) }}
      >
        <DrawingView drawing={drawing.picture} />
      </div>
    </>
  )
}
