import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { EditableText } from '#renderer/ui/EditableText.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { ChapterHeading, NumberedChapter } from '../chapterFacts.ts'
import { ChapterMenu } from './ChapterMenu.tsx'

export type ChapterRowProps = {
  numbered: NumberedChapter
  isOpen: boolean
  isDragged: boolean
  renaming: boolean
  onRenaming: (renaming: boolean) => void
  /** "22–27", empty while not known. */
  pages: string
  headings: readonly ChapterHeading[]
  heading: ChapterHeading | null
  onHeading: (heading: ChapterHeading) => void
  onChoose: () => void
  onEnter: () => void
  onMove: (step: 1 | -1) => void
  onRemove: () => void
  onDragStart: (event: PointerEvent) => void
}

/** A chapter in the outline: number, title, ready mark, pages; its headings while it is open. */
export function ChapterRow(props: ChapterRowProps) {
  const { numbered, isOpen, renaming } = props
  const { chapter, number, content } = numbered
  const row = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  useEffect(() => {
    if (wasRenaming.current && !renaming) row.current?.focus()
    wasRenaming.current = renaming
  }, [renaming])
  const tabIndex = isOpen ? 0 : -1
  const setReady = (ready: boolean) =>
    void edit.run({ type: 'chapter.edit', id: chapter.id, changes: { ready } })

  const press = (event: KeyboardEvent) => {
    if (keyOnRow(event, props)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <li
      data-chapter={chapter.id}
      data-current={isOpen || undefined}
      data-dragged={props.isDragged || undefined}
    >
      <div
        className="pb-guide-row"
        onPointerDown={(event) => {
          if (!renaming) props.onDragStart(event)
        }}
      >
        {renaming ? (
          <span className="pb-guide-row-name">
            <b>{number}</b>
            <EditableText
              label="Chapter title"
              value={chapter.title}
              editing
              onEditingChange={props.onRenaming}
              check={(text) => (text === '' ? 'A chapter needs a title.' : null)}
              onCommit={(title) =>
                void edit.run({ type: 'chapter.edit', id: chapter.id, changes: { title } })
              }
            />
          </span>
        ) : (
          <button
            ref={row}
            type="button"
            className="pb-guide-row-name"
            data-row
            aria-current={isOpen ? 'page' : undefined}
            aria-description="Enter goes to the text, F2 renames, Alt and arrows move"
            tabIndex={tabIndex}
            title={chapter.title}
            onClick={props.onChoose}
            onFocus={props.onChoose}
            onDoubleClick={() => props.onRenaming(true)}
            onKeyDown={press}
          >
            <b>{number}</b>
            <span>{chapter.title}</span>
          </button>
        )}
        {content === 'empty' && !chapter.ready && <span className="pb-guide-row-empty">empty</span>}
        {!(content === 'empty' && !chapter.ready) && (
          <IconButton
            icon={chapter.ready ? 'check' : content === 'live blocks only' ? 'refresh' : 'edit'}
            size="small"
            className="pb-guide-row-ready"
            label={chapter.ready ? 'Ready to print' : 'Not ready yet'}
            aria-description="Press to change"
            tabIndex={tabIndex}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => setReady(!chapter.ready)}
          />
        )}
        <em>{props.pages}</em>
        <ChapterMenu
          chapter={chapter}
          tabIndex={tabIndex}
          onRename={() => props.onRenaming(true)}
          onMove={props.onMove}
          onRemove={props.onRemove}
          onReady={setReady}
        />
      </div>
      {props.headings.length > 0 && (
        <ul className="pb-guide-headings" aria-label={`Headings of ${chapter.title}`}>
          {props.headings.map((heading) => (
            <li key={`${heading.blockId} ${heading.index}`}>
              <button
                type="button"
                data-row
                tabIndex={-1}
                aria-current={heading === props.heading ? 'location' : undefined}
                onClick={() => props.onHeading(heading)}
              >
                {heading.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Keys on a chapter; answers whether one was taken. */
function keyOnRow(event: KeyboardEvent, props: ChapterRowProps): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
      if (!event.altKey) return false
      props.onMove(event.key === 'ArrowUp' ? -1 : 1)
      return true
    case 'Enter':
      props.onEnter()
      return true
    case 'F2':
      props.onRenaming(true)
      return true
    case 'Delete':
      props.onRemove()
      return true
    default:
      return false
  }
}
