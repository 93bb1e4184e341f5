import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { BarGap, BarLine } from '#renderer/ui/Bar.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton, type IconButtonProps } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { StatusIcon } from '#renderer/ui/StatusWord.tsx'
import type { Chapter, Guidebook } from '#shared/domain/records/guidebook.ts'
import { guidebookView } from '../guidebookView.ts'
import { insertHere } from './insertFromText.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { liveBlockMenu } from './liveBlockMenu.ts'
import { setTextStyle, type TextStyle, textStyleOf, textStyles } from './textStyles.ts'

const nothingChosen = 'Put the cursor into a text first'

/** Style, marks and lists of the text that was written in last; live blocks; the reading grade. */
export function EditorToolbar(props: {
  guidebook: Guidebook
  chapter: Chapter
  grade: number | null
}) {
  const editor = guidebookView.use(({ editor }) => editor)
  const [linkOpen, setLinkOpen] = useState(false)
  const marks = useEditorState({ editor, selector: ({ editor: now }) => marksOf(now) })
  const tool = (
    icon: IconButtonProps['icon'],
    label: string,
    pressed: boolean | undefined,
    run: (editor: Editor) => void,
    shortcut?: string,
  ) => (
    <IconButton
      icon={icon}
      label={label}
      shortcut={shortcut}
      pressed={pressed ?? false}
      disabled={!editor}
      tabIndex={editor ? 0 : -1}
      title={editor ? undefined : nothingChosen}
      // A press on a tool is no reason to leave the text.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor && run(editor)}
    />
  )
  return (
    <section className="pb-bar pb-guide-tools" aria-label="Text tools" data-region>
      <StyleMenu editor={editor} style={marks?.style ?? 'body'} />
      <BarLine />
      {tool('bold', 'Bold', marks?.bold, (now) => now.chain().focus().toggleBold().run(), 'Ctrl B')}
      {tool(
        'italic',
        'Italic',
        marks?.italic,
        (now) => now.chain().focus().toggleItalic().run(),
        'Ctrl I',
      )}
      {tool('bulletList', 'Bullet list', marks?.bullets, (now) =>
        now.chain().focus().toggleBulletList().run(),
      )}
      {tool('numberedList', 'Numbered list', marks?.numbers, (now) =>
        now.chain().focus().toggleOrderedList().run(),
      )}
      {tool('quote', 'Quote', marks?.quote, (now) => now.chain().focus().toggleBlockquote().run())}
      {tool('link', 'Link', marks?.link, () => setLinkOpen(true))}
      <BarLine />
      <Menu
        label="Live blocks"
        trigger={
          <Button kind="quiet" size="small" icon="refresh" title="Live block">
            <span className="pb-guide-wide">Live block</span>
          </Button>
        }
        entries={liveBlockMenu(props.chapter.id)}
      />
      <Button
        kind="quiet"
        size="small"
        icon="edit"
        title="Write-in field"
        onClick={() => insertHere(props.chapter.id, 'write-in')}
      >
        <span className="pb-guide-wide">Write-in field</span>
      </Button>
      <BarGap />
      <Grade grade={props.grade} target={props.guidebook.readingGrade} />
      {editor && linkOpen && <LinkDialog editor={editor} onClose={() => setLinkOpen(false)} />}
    </section>
  )
}

function StyleMenu(props: { editor: Editor | null; style: TextStyle }) {
  const { editor, style } = props
  const name = textStyles.find(({ value }) => value === style)?.label ?? ''
  const button = (
    <Button
      size="small"
      className="pb-guide-style"
      iconAfter="chevronDown"
      aria-label={`Text style: ${name}`}
      disabled={!editor}
      tabIndex={editor ? 0 : -1}
      title={editor ? undefined : nothingChosen}
    >
      {name}
    </Button>
  )
  if (!editor) return button
  return (
    <Menu
      label="Text style"
      trigger={button}
      entries={textStyles.map(({ value, label }) => ({
        kind: 'check',
        id: value,
        label,
        checked: value === style,
        onChange: () => setTextStyle(editor, value),
      }))}
    />
  )
}

function marksOf(editor: Editor | null) {
  if (!editor || editor.isDestroyed) return null
  return {
    style: textStyleOf(editor),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    quote: editor.isActive('blockquote'),
    link: editor.isActive('link'),
  }
}

function Grade(props: { grade: number | null; target: number }) {
  if (props.grade === null) return null
  const grade = Math.max(Math.round(props.grade * 10) / 10, 0)
  const isHigh = grade > props.target
  return (
    <span
      className="pb-guide-grade"
      data-high={isHigh || undefined}
      title="Flesch-Kincaid grade level of this chapter: the school year from which it reads easily"
    >
      {isHigh && <StatusIcon tone="review" size={14} label="Higher than the target:" />}
      <span>
        <span className="pb-guide-wide">Reading grade</span>
        <span className="pb-guide-narrow">Grade</span> {grade}
        <span className="pb-guide-target">, target {props.target}</span>
      </span>
    </span>
  )
}
