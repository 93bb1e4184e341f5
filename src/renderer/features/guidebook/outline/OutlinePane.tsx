import { useMemo, useRef, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import type { Guidebook } from '#shared/domain/records/guidebook.ts'
import { addChapter, moveChapter, removeChapter } from '../chapterEdits.ts'
import type { ChapterHeading, NumberedChapter } from '../chapterFacts.ts'
import { type BookPlace, showChapter, showCover } from '../guidebookView.ts'
import type { BookPages } from '../preview/bookPages.ts'
import { useDragOrder } from '../useDragOrder.ts'
import { BookHead } from './BookHead.tsx'
import { ChapterRow } from './ChapterRow.tsx'
import { moveFocus } from './moveFocus.ts'

/** The book at a glance: cover, chapters with number, state and pages, headings of the open one. */
export function OutlinePane(props: {
  guidebook: Guidebook
  chapters: readonly NumberedChapter[]
  place: BookPlace
  headings: readonly ChapterHeading[]
  heading: ChapterHeading | null
  onHeading: (heading: ChapterHeading) => void
  /** Puts the focus into what the row stands for. */
  onEnter: () => void
  pages: BookPages | null
}) {
  const { chapters, place, pages } = props
  const [renamed, setRenamed] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const readOnly = useProject(({ state }) => state?.readOnly ?? false)
  const { drag, start } = useDragOrder({
    list,
    item: '[data-chapter]',
    scroller,
    onDrop: (from, to) => {
      const moved = chapters[from]
      if (moved) void moveChapter(moved.chapter, to)
    },
  })
  const ready = useMemo(() => chapters.filter(({ chapter }) => chapter.ready).length, [chapters])
  const isCover = place.kind === 'cover'
  return (
    <section className="pb-guide-outline" aria-label="Outline" data-region>
      <BookHead
        guidebook={props.guidebook}
        pages={pages?.total ?? null}
        chapters={chapters.length}
        ready={ready}
      />
      <div ref={scroller} className="pb-guide-outline-scroll">
        <ul ref={list} aria-label="Chapters" onKeyDown={(event) => moveFocus(event, list.current)}>
          <li data-current={isCover || undefined}>
            <div className="pb-guide-row">
              <button
                type="button"
                className="pb-guide-row-name"
                data-row
                aria-current={isCover ? 'page' : undefined}
                tabIndex={isCover ? 0 : -1}
                onClick={showCover}
                onFocus={showCover}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  props.onEnter()
                }}
              >
                <b />
                <span>Cover and contents</span>
              </button>
              <Icon name="check" size={15} className="pb-guide-row-mark" />
              <em>{pages ? rangeText(pages.cover) : ''}</em>
            </div>
          </li>
          {chapters.map((numbered, index) => {
            const { chapter } = numbered
            const isOpen = place.kind === 'chapter' && place.id === chapter.id
            return (
              <ChapterRow
                key={chapter.id}
                numbered={numbered}
                isOpen={isOpen}
                isDragged={drag?.from === index}
                renaming={renamed === chapter.id}
                onRenaming={(renaming) => setRenamed(renaming ? chapter.id : null)}
                pages={rangeText(pages?.chapters.get(chapter.id) ?? null)}
                headings={isOpen ? props.headings : []}
                heading={props.heading}
                onHeading={props.onHeading}
                onChoose={() => showChapter(chapter.id)}
                onEnter={props.onEnter}
                onMove={(step) => {
                  const to = index + step
                  if (to >= 0 && to < chapters.length) void moveChapter(chapter, to)
                }}
                onRemove={() => void removeChapter(chapter)}
                onDragStart={(event) => start(event, index)}
              />
            )
          })}
          {drag && (
            <div className="pb-guide-drop" role="presentation" style={{ top: `${drag.top}px` }} />
          )}
        </ul>
      </div>
      <div className="pb-guide-foot">
        <Button
          icon="add"
          wide
          disabledReason={readOnly ? 'This project is open to read only' : undefined}
          onClick={() => void addChapter(props.guidebook.id).then(setRenamed)}
        >
          Add chapter
        </Button>
      </div>
    </section>
  )
}

function rangeText(range: { readonly first: number; readonly last: number } | null): string {
  if (!range) return ''
  return range.first === range.last ? String(range.first) : `${range.first}–${range.last}`
}
