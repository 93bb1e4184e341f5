import { edit } from '#renderer/state/edit.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { blocksOf } from '#shared/domain/queries/guidebooks.ts'
import type { Block } from '#shared/domain/records/guidebook.ts'
import { addBlock, addLiveBlock, indexAfterChosen, wantNewBlock } from '../blockEdits.ts'
import { defaultContent } from '../blocks/defaultContent.ts'
import type { LiveType } from '../blocks/liveBlocks.ts'
import { guidebookView } from '../guidebookView.ts'
import { showDocument } from './showDocument.ts'
import { splitText } from './splitText.ts'
import { textEditors } from './textEditors.ts'

/**
 * Puts a live block where the cursor of a text stands: behind the text, before it, in place of an
 * empty one, or between its two halves. Halving takes one edit per block.
 */
export async function insertFromText(block: Block, type: LiveType): Promise<void> {
  const open = textEditors.get(block.id)
  if (!open) return
  const { editor } = open
  const { before, after } = splitText(editor.state.doc, editor.state.selection.from)
  // The empty line a command was typed on goes with it.
  const only = before === null ? after : after === null ? before : null
  if (only !== null) showDocument(editor, only)
  await open.commit()
  const { chapterId } = block
  const document = currentDocument()
  const chapter = blocksOf(document, chapterId)
  const found = chapter.findIndex(({ id }) => id === block.id)
  const at = found === -1 ? chapter.length : found
  if (before === null && after !== null) return addLiveBlock(chapterId, at, type)
  if (before !== null && after === null) return addLiveBlock(chapterId, at + 1, type)
  const content = defaultContent(document, type, chapter.slice(0, at))
  if (!content.ok) return showProblem(content.problem)
  if (before === null || after === null) {
    const changed = await edit.run(
      found === -1
        ? { type: 'block.add', record: { ...block, content: content.value } }
        : { type: 'block.edit', id: block.id, changes: { content: content.value } },
    )
    if (changed.ok) wantNewBlock(block.id, type)
    return
  }
  // The second half is written before the first one is cut: no moment is without all the words.
  const rest = await addBlock(chapterId, at + 1, { type: 'text', document: after })
  if (!rest.ok) return
  const live = await addBlock(chapterId, at + 1, content.value)
  showDocument(editor, before)
  await open.commit()
  if (live.ok) wantNewBlock(live.value, type)
}

/** Puts a live block at the cursor of the text that was written in last, else behind the chosen block. */
export function insertHere(chapterId: string, type: LiveType): void {
  const { blockId } = guidebookView.get()
  const block = blockId === null ? undefined : currentDocument().block.get(blockId)
  if (block?.content.type === 'text' && textEditors.has(block.id)) void insertFromText(block, type)
  else void addLiveBlock(chapterId, indexAfterChosen(chapterId), type)
}
