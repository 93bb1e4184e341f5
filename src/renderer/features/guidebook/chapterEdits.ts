import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { showDone } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { chaptersOf } from '#shared/domain/queries/guidebooks.ts'
import { guidebooksInOrder } from '#shared/domain/queries/order.ts'
import type { Chapter, Guidebook } from '#shared/domain/records/guidebook.ts'
import { undo } from './blockEdits.ts'
import { guidebookView, showChapter, showCover, showGuidebook } from './guidebookView.ts'
import { type StarterChapter, starterChapters, starterNote } from './starterOutline.ts'

function newChapter(guidebookId: Id, order: number, { title, summary }: StarterChapter): Chapter {
  return {
    id: newId('chapter'),
    guidebookId,
    title,
    summary,
    audiences: [],
    numbered: true,
    ready: false,
    order,
  }
}

/** Adds a chapter at the end and shows it; answers its id. */
export async function addChapter(guidebookId: Id): Promise<Id | null> {
  const last = chaptersOf(currentDocument(), guidebookId).at(-1)
  const chapter = newChapter(guidebookId, (last?.order ?? -1) + 1, {
    title: 'New chapter',
    summary: '',
  })
  const added = await edit.run({ type: 'chapter.add', record: chapter })
  if (!added.ok) return null
  showChapter(chapter.id)
  return chapter.id
}

/** Deletes a chapter with its blocks, offers to take that back, and shows its neighbor. */
export async function removeChapter(chapter: Chapter): Promise<void> {
  const chapters = chaptersOf(currentDocument(), chapter.guidebookId)
  const at = chapters.findIndex(({ id }) => id === chapter.id)
  const next = chapters[at + 1] ?? chapters[at - 1]
  const removed = await edit.run({ type: 'chapter.remove', ids: [chapter.id] })
  if (!removed.ok) return
  showDone(`Deleted the chapter ${chapter.title} and its blocks`, undo)
  if (next) showChapter(next.id)
  else showCover()
}

/** Puts a chapter at a position, counted from 0. */
export async function moveChapter(chapter: Chapter, index: number): Promise<void> {
  const ids = chaptersOf(currentDocument(), chapter.guidebookId).map(({ id }) => id)
  const rest = ids.filter((id) => id !== chapter.id)
  const order = rest.toSpliced(index, 0, chapter.id)
  if (order.every((id, at) => id === ids[at])) return
  await edit.run({ type: 'chapter.reorder', ids: order })
}

export type NewGuidebook = {
  readonly title: string
  readonly paper: Guidebook['paper']
  readonly start: 'outline' | 'empty'
}

/** Starts a guidebook and shows it; the outline brings a note for the cover and eight chapters. */
export async function startGuidebook(wanted: NewGuidebook): Promise<void> {
  const withOutline = wanted.start === 'outline'
  const guidebook: Guidebook = {
    id: newId('guidebook'),
    title: wanted.title,
    subtitle: '',
    audience: '',
    readingGrade: 7,
    paper: wanted.paper,
    coverNote: withOutline ? starterNote : '',
    order: (guidebooksInOrder(currentDocument()).at(-1)?.order ?? -1) + 1,
  }
  const added = await edit.run({ type: 'guidebook.add', record: guidebook })
  if (!added.ok) return
  showGuidebook(guidebook.id)
  const outline = withOutline ? starterChapters : []
  for (const [order, starter] of outline.entries()) {
    const record = newChapter(guidebook.id, order, starter)
    if (!(await edit.run({ type: 'chapter.add', record })).ok) return
  }
}

export async function removeGuidebook(guidebook: Guidebook): Promise<void> {
  const removed = await edit.run({ type: 'guidebook.remove', ids: [guidebook.id] })
  if (!removed.ok) return
  guidebookView.set({ guidebookId: null, place: null, blockId: null, editor: null })
  showDone(`Deleted ${guidebook.title} with its chapters`, undo)
}
