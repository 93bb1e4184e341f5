import type { Action } from '#renderer/state/actions.ts'
import type { AnnotationKind } from '#shared/domain/records/map.ts'
import { needsCanvas, readOnly } from '../actions/needs.ts'
import { mapStore } from '../mapStore.ts'
import {
  addAnnotation,
  chooseNextAnnotation,
  chosenAnnotation,
  restack,
} from './annotationEdits.ts'

const needsAnnotation = () =>
  chosenAnnotation() === null ? 'Choose a note, callout, frame or picture first' : readOnly()

function adding(kind: AnnotationKind, label: string, icon: string, keys?: string[]): Action {
  return {
    id: `map.add-${kind}`,
    label,
    group: 'Map',
    icon,
    ...(keys ? { keys, scope: 'map' as const } : {}),
    blocked: () => needsCanvas() ?? readOnly(),
    run: () => void addAnnotation(kind, mapStore.get().menuPoint),
  }
}

/** What is drawn on a map beside its cards. */
export const annotationActions: readonly Action[] = [
  adding('text', 'Add note', 'note', ['N']),
  adding('callout', 'Add callout', 'quote', ['Shift+N']),
  adding('frame', 'Add frame', 'pageFrame', ['G']),
  adding('picture', 'Add picture', 'image'),
  {
    id: 'map.nextAnnotation',
    label: 'Go to the next note',
    group: 'Map',
    icon: 'note',
    keys: [';'],
    scope: 'map',
    blocked: needsCanvas,
    run: () => chooseNextAnnotation(1),
  },
  {
    id: 'map.toFront',
    label: 'Bring the note to the front',
    group: 'Map',
    blocked: needsAnnotation,
    run: () => {
      const annotation = chosenAnnotation()
      if (annotation) restack(annotation, 'front')
    },
  },
  {
    id: 'map.toBack',
    label: 'Send the note to the back',
    group: 'Map',
    blocked: needsAnnotation,
    run: () => {
      const annotation = chosenAnnotation()
      if (annotation) restack(annotation, 'back')
    },
  },
]
