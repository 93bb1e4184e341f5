import type { Editor } from '@tiptap/core'
import { closeHistory, undoDepth } from '@tiptap/pm/history'
import { useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { currentDocument, useProject } from '#renderer/state/projectStore.ts'
import { draftPause } from '#renderer/ui/useDraft.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { sameJson } from '#shared/base/stableJson.ts'
import type { Block, RichNode } from '#shared/domain/records/guidebook.ts'
import { cleanText, emptyText, isEmptyText } from '../richText.ts'
import { editorContent } from './editorContent.ts'
import { showDocument } from './showDocument.ts'
import { richNodeOf } from './splitText.ts'
import { fitPastedHeadings, textExtensions } from './textExtensions.ts'

export type TextEditor = {
  readonly editor: Editor | null
  /** Saves what was typed since the last time; call it before other edits of the chapter. */
  readonly commit: () => Promise<void>
}

/** What the file says about a block: its text, or nothing for one that is not there yet. */
function savedText(id: Id): RichNode | null {
  const content = currentDocument().block.get(id)?.content
  return content?.type === 'text' ? cleanText(content.document) : null
}

/**
 * A text editor for one block. Typing is saved on blur and after a pause, one step of undo each;
 * until then Ctrl Z takes back typing, after that it takes back what was saved, here or elsewhere.
 * A block that is not in the file yet is added with its first words.
 */
export function useTextEditor(options: {
  readonly block: Block
  readonly label: string
  readonly onKey: (event: KeyboardEvent) => boolean
  readonly onChange: (editor: Editor) => void
  readonly onFocus: (editor: Editor) => void
  readonly onBlur: () => void
  /** Holds a pause back while something is being chosen. */
  readonly isBusy: () => boolean
}): TextEditor {
  const { block } = options
  const latest = useRef(options)
  latest.current = options
  const shown = useRef<RichNode>(savedText(block.id) ?? emptyText)
  const sending = useRef(0)
  const pause = useRef<number | undefined>(undefined)
  /** Steps of the editor's own undo that are saved already, and steps it has taken back. */
  const undoFloor = useRef(0)
  const takenBack = useRef(0)
  const editorRef = useRef<Editor | null>(null)

  const sync = () => {
    const current = editorRef.current
    if (!current || current.isDestroyed || sending.current > 0) return
    const saved = savedText(block.id) ?? emptyText
    if (sameJson(saved, shown.current)) return
    const untouched = sameJson(richNodeOf(current.state.doc), shown.current)
    shown.current = saved
    if (!untouched) return
    showDocument(current, saved)
    undoFloor.current = undoDepth(current.state)
    takenBack.current = 0
  }

  const commit = async (): Promise<void> => {
    window.clearTimeout(pause.current)
    const current = editorRef.current
    if (!current) return
    const document = richNodeOf(current.state.doc)
    if (sameJson(document, shown.current)) return
    const isThere = currentDocument().block.has(block.id)
    if (!isThere && isEmptyText(document)) return
    const before = shown.current
    shown.current = document
    if (!current.isDestroyed) current.view.dispatch(closeHistory(current.state.tr))
    undoFloor.current = undoDepth(current.state)
    takenBack.current = 0
    const content = { type: 'text', document } as const
    sending.current++
    const saved = await edit.run(
      isThere
        ? { type: 'block.edit', id: block.id, changes: { content } }
        : { type: 'block.add', record: { ...block, content } },
    )
    sending.current--
    // What could not be saved stays in view, so that it is tried again with the next pause.
    if (saved.ok) sync()
    else shown.current = before
  }

  const step = (event: KeyboardEvent): boolean => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
    const key = event.key.toLowerCase()
    const current = editorRef.current
    if (!current || (key !== 'z' && key !== 'y')) return false
    if (key === 'z' && !event.shiftKey) {
      if (undoDepth(current.state) > undoFloor.current) {
        takenBack.current++
        current.commands.undo()
      } else void edit.undo()
    } else if (takenBack.current > 0) {
      takenBack.current--
      current.commands.redo()
    } else void edit.redo()
    return true
  }

  const editor = useEditor(
    {
      extensions: textExtensions,
      content: editorContent(shown.current),
      injectCSS: false,
      editable: useProject.getState().state?.readOnly !== true,
      enableContentCheck: false,
      editorProps: {
        attributes: {
          class: 'pb-guide-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': options.label,
          spellcheck: 'true',
        },
        transformPastedHTML: fitPastedHeadings,
        handleKeyDown: (_view, event) => latest.current.onKey(event) || step(event),
      },
      onUpdate: ({ editor: changed, transaction }) => {
        if (transaction.getMeta('addToHistory') !== false && !transaction.getMeta('history$')) {
          takenBack.current = 0
        }
        window.clearTimeout(pause.current)
        pause.current = window.setTimeout(rest, draftPause)
        latest.current.onChange(changed)
      },
      onSelectionUpdate: ({ editor: changed }) => latest.current.onChange(changed),
      onFocus: ({ editor: focused }) => latest.current.onFocus(focused),
      onBlur: () => {
        void commitRef.current()
        latest.current.onBlur()
      },
    },
    // The options are read once; everything that changes goes through refs.
    [block.id],
  )
  editorRef.current = editor
  const commitRef = useRef(commit)
  commitRef.current = commit

  function rest() {
    if (latest.current.isBusy()) pause.current = window.setTimeout(rest, draftPause)
    else void commitRef.current()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the file says about this block changed.
  useEffect(sync, [block.content])
  useEffect(() => () => void commitRef.current(), [])
  return { editor, commit }
}
