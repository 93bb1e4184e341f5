import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { showDone, showProblem } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { blocksOf } from '#shared/domain/queries/guidebooks.ts'
import type { Block, BlockContent } from '#shared/domain/records/guidebook.ts'
import { placeBetween } from './blockPlace.ts'
import { defaultContent } from './blocks/defaultContent.ts'
import { infoOf, type LiveType } from './blocks/liveBlocks.ts'
import { guidebookView, wantBlock } from './guidebookView.ts'
import { emptyText } from './richText.ts'

/** Adds a block at a position of a chapter, counted from 0; answers its id. */
export async function addBlock(
  chapterId: Id,
  index: number,
  content: BlockContent,
): Promise<Result<Id>> {
  const blocks = blocksOf(currentDocument(), chapterId)
  const place = placeBetween(blocks[index - 1], blocks[index], newId)
  const end = (blocks.at(-1)?.order ?? -1) + 1
  const { id, order } = place ?? { id: newId('block'), order: end }
  const added = await edit.run({ type: 'block.add', record: { id, chapterId, content, order } })
  if (!added.ok) return added
  if (place === null) await edit.run({ type: 'block.move', id, chapterId, index })
  return ok(id)
}

export async function addText(chapterId: Id, index: number): Promise<void> {
  const added = await addBlock(chapterId, index, { type: 'text', document: emptyText })
  if (added.ok) wantBlock(added.value, 'start')
}

/** Adds a live block as it is at first; its settings open where there is something to choose. */
export async function addLiveBlock(chapterId: Id, index: number, type: LiveType): Promise<void> {
  const document = currentDocument()
  const content = defaultContent(document, type, blocksOf(document, chapterId).slice(0, index))
  if (!content.ok) return showProblem(content.problem)
  const added = await addBlock(chapterId, index, content.value)
  if (added.ok) wantNewBlock(added.value, type)
}

export function wantNewBlock(id: Id, type: LiveType): void {
  wantBlock(id, infoOf(type).settings === 'none' ? 'block' : 'settings')
}

/** Where a new block goes when nobody says where: behind the chosen block, else at the end. */
export function indexAfterChosen(chapterId: Id): number {
  const blocks = blocksOf(currentDocument(), chapterId)
  const at = blocks.findIndex(({ id }) => id === guidebookView.get().blockId)
  return at === -1 ? blocks.length : at + 1
}

export async function moveBlock(block: Block, index: number): Promise<void> {
  const { id, chapterId } = block
  const moved = await edit.run({ type: 'block.move', id, chapterId, index })
  if (moved.ok) wantBlock(id)
}

export async function moveBlockToChapter(block: Block, chapterId: Id): Promise<void> {
  const index = blocksOf(currentDocument(), chapterId).length
  const next = neighborOf(block)
  const moved = await edit.run({ type: 'block.move', id: block.id, chapterId, index })
  if (!moved.ok) return
  showDone(`Moved ${wordOf(block)} to ${chapterTitle(chapterId)}`, undo)
  if (next) wantBlock(next.id)
}

/** Deletes a block, offers to take that back, and leaves the focus on its neighbor. */
export async function removeBlock(block: Block): Promise<void> {
  const next = neighborOf(block)
  const removed = await edit.run({ type: 'block.remove', ids: [block.id] })
  if (!removed.ok) return
  showDone(`Deleted ${wordOf(block)}`, undo)
  guidebookView.set({ blockId: next?.id ?? null, wanted: null })
  if (next) wantBlock(next.id)
}

export const undo = { label: 'Undo', run: () => void edit.undo() }

function wordOf({ content }: Block): string {
  return content.type === 'text' ? 'text' : infoOf(content.type).name.toLowerCase()
}

function neighborOf(block: Block): Block | undefined {
  const blocks = blocksOf(currentDocument(), block.chapterId)
  const at = blocks.findIndex(({ id }) => id === block.id)
  return blocks[at + 1] ?? blocks[at - 1]
}

function chapterTitle(chapterId: Id): string {
  return currentDocument().chapter.get(chapterId)?.title ?? 'another chapter'
}
