import type { Editor } from '@tiptap/core'
import { EditorContent, useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { Block } from '#shared/domain/records/guidebook.ts'
import { guidebookView } from '../guidebookView.ts'
import { insertFromText } from './insertFromText.ts'
import { SlashMenu } from './SlashMenu.tsx'
import { textEditors } from './textEditors.ts'
import { useSlash } from './useSlash.ts'
import { useTextEditor } from './useTextEditor.ts'

/** Where the keys go that leave a text: to its block as a whole, to its neighbors, or away with it. */
export type TextExits = {
  readonly toBlock: () => void
  readonly toPrevious: () => boolean
  readonly toNext: () => boolean
  readonly removeEmpty: () => void
}

/** One text block: an editor that saves by itself, with a menu of live blocks behind the slash. */
export function TextBlock(props: { block: Block; placeholder: string; exits: TextExits }) {
  const { block } = props
  const frame = useRef<HTMLDivElement>(null)
  const exits = useRef(props.exits)
  exits.current = props.exits
  const slash = useSlash(frame, (editor, query, entry) => {
    editor.chain().deleteRange({ from: query.from, to: query.to }).run()
    void insertFromText(block, entry.type)
  })
  const slashRef = useRef(slash)
  slashRef.current = slash
  const editorNow = useRef<Editor | null>(null)

  const { editor, commit } = useTextEditor({
    block,
    label: 'Text',
    onKey: (event) => {
      const current = editorNow.current
      if (!current) return false
      return slashRef.current.press(current, event) || leaveByKey(current, event, exits.current)
    },
    onChange: (changed) => slashRef.current.update(changed),
    onFocus: (focused) => guidebookView.set({ blockId: block.id, editor: focused, wanted: null }),
    onBlur: () => slashRef.current.close(),
    isBusy: () => slashRef.current.isOpen(),
  })
  editorNow.current = editor

  const commitRef = useRef(commit)
  commitRef.current = commit
  useEffect(() => {
    if (!editor) return
    const entry = { editor, commit: () => commitRef.current() }
    textEditors.set(block.id, entry)
    return () => {
      if (textEditors.get(block.id) === entry) textEditors.delete(block.id)
      if (guidebookView.get().editor === editor) guidebookView.set({ editor: null })
    }
  }, [editor, block.id])

  const isEmpty = useEditorState({ editor, selector: (now) => now.editor?.isEmpty ?? false })
  return (
    <div ref={frame} className="pb-guide-textblock">
      <EditorContent editor={editor} />
      {isEmpty && (
        <span className="pb-guide-placeholder" aria-hidden="true">
          {props.placeholder}
        </span>
      )}
      {slash.open && editor && (
        <SlashMenu
          state={slash.open}
          onPick={(entry) => slash.pick(editor, entry)}
          onHover={slash.hover}
        />
      )}
    </div>
  )
}

function leaveByKey(editor: Editor, event: KeyboardEvent, exits: TextExits): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
  const { selection, doc } = editor.state
  switch (event.key) {
    case 'Escape':
      exits.toBlock()
      return true
    case 'Backspace':
      if (!editor.isEmpty) return false
      exits.removeEmpty()
      return true
    case 'ArrowUp':
      return selection.empty && editor.view.endOfTextblock('up') && selection.$from.index(0) === 0
        ? exits.toPrevious()
        : false
    case 'ArrowDown':
      return selection.empty &&
        editor.view.endOfTextblock('down') &&
        selection.$from.index(0) === doc.childCount - 1
        ? exits.toNext()
        : false
    default:
      return false
  }
}
