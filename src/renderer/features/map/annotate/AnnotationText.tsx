import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { AnnotationLook } from '#shared/map/annotations/annotationDrawing.ts'
import type { Scene, SceneAnnotation } from '#shared/map/scene.ts'
import { scaled } from '../canvas/scaled.ts'
import { canvasApi } from '../canvasApi.ts'
import { mapStore } from '../mapStore.ts'
import { writeAnnotation } from './annotationEdits.ts'
import { annotationWords } from './annotationWords.ts'

/** The words of an annotation, typed where they stand: Ctrl Enter or leaving saves, Escape restores. */
export function AnnotationText(props: {
  scene: Scene
  annotation: SceneAnnotation
  look: AnnotationLook
}) {
  const { annotation, scene, look } = props
  const [text, setText] = useState(annotation.text)
  const field = useRef<HTMLTextAreaElement>(null)
  const finished = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const finish = (how: 'save' | 'restore') => {
    if (finished.current) return
    finished.current = true
    mapStore.set({ editing: null })
    if (how === 'save' && text !== annotation.text)
      writeAnnotation(scene, { ...annotation, text }, look)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const oneLine = annotation.kind === 'frame' || annotation.kind === 'picture'
    if (event.key === 'Escape') finish('restore')
    else if (event.key === 'Enter' && (oneLine || event.ctrlKey || event.metaKey)) finish('save')
    else return
    event.preventDefault()
    canvasApi()?.focus()
  }
  return (
    <textarea
      ref={field}
      className="pb-map-note-field"
      aria-label={`Text of the ${annotationWords[annotation.kind].toLowerCase()}`}
      value={text}
      style={{
        left: scaled(annotation.x),
        top: scaled(annotation.y),
        width: scaled(Math.max(120, annotation.width)),
        height: scaled(Math.max(34, annotation.kind === 'frame' ? 34 : annotation.height)),
      }}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={() => finish('save')}
    />
  )
}
