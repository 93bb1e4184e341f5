import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Block, Chapter } from '../records/guidebook.ts'
import { derived, groupBy } from './derived.ts'
import { compareOrder } from './order.ts'

const byGuidebook = derived(['chapter'], (document) =>
  groupBy([...document.chapter.values()].sort(compareOrder), ({ guidebookId }) => guidebookId),
)

const byChapter = derived(['block'], (document) =>
  groupBy([...document.block.values()].sort(compareOrder), ({ chapterId }) => chapterId),
)

/** Chapters of a guidebook in order. */
export function chaptersOf(
  document: Pick<Document, 'chapter'>,
  guidebookId: Id,
): readonly Chapter[] {
  return byGuidebook(document).get(guidebookId) ?? []
}

/** Blocks of a chapter in order. */
export function blocksOf(document: Pick<Document, 'block'>, chapterId: Id): readonly Block[] {
  return byChapter(document).get(chapterId) ?? []
}
