import type { AnnotationKind } from '#shared/domain/records/map.ts'

/** What people call each kind. */
export const annotationWords: Record<AnnotationKind, string> = {
  text: 'Note',
  picture: 'Picture',
  callout: 'Callout',
  frame: 'Frame',
}
