import { createNodeFromContent, type Editor } from '@tiptap/core'
import { Fragment, Node } from '@tiptap/pm/model'
import type { RichNode } from '#shared/domain/records/guidebook.ts'
import { editorContent } from './editorContent.ts'

/**
 * Puts another text into an editor, changing only where the two differ, so that the cursor stays at
 * its words. It is no step of the editor's own undo.
 */
export function showDocument(editor: Editor, document: RichNode): void {
  const { state } = editor
  const next = nodeOf(editor, document)
  const start = state.doc.content.findDiffStart(next.content)
  const end = state.doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return
  const overlap = Math.max(start - Math.min(end.a, end.b), 0)
  const tr = state.tr
    .replace(start, end.a + overlap, next.slice(start, end.b + overlap))
    .setMeta('addToHistory', false)
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content)
  editor.view.dispatch(tr.setMeta('preventUpdate', true))
}

function nodeOf(editor: Editor, document: RichNode): Node {
  const parsed = createNodeFromContent(editorContent(document), editor.schema)
  if (parsed instanceof Node) return parsed
  return editor.schema.topNodeType.create(null, parsed instanceof Fragment ? parsed : null)
}
