import type { OrderedKind } from '#shared/domain/commands/generic.ts'
import type { Document } from '#shared/domain/document.ts'

/** The records that stand in one order with the given one, itself included. */
export function siblingsOf(document: Document, kind: OrderedKind, id: string): string[] {
  if (kind === 'chapter') {
    const parent = document.chapter.get(id)?.guidebookId
    return [...document.chapter.values()]
      .filter(({ guidebookId }) => guidebookId === parent)
      .map((chapter) => chapter.id)
  }
  if (kind === 'annotation') {
    const parent = document.annotation.get(id)?.mapId
    return [...document.annotation.values()]
      .filter(({ mapId }) => mapId === parent)
      .map((annotation) => annotation.id)
  }
  if (kind === 'block') {
    const parent = document.block.get(id)?.chapterId
    return [...document.block.values()]
      .filter(({ chapterId }) => chapterId === parent)
      .map((block) => block.id)
  }
  return [...document[kind].keys()]
}
