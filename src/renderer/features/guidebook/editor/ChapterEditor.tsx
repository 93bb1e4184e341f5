import { type RefObject, useEffect, useRef } from 'react'
import type { Chapter, Guidebook } from '#shared/domain/records/guidebook.ts'
import type { ChapterFacts } from '../chapterFacts.ts'
import { BlockList } from './BlockList.tsx'
import { ChapterHead } from './ChapterHead.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'

/** A chapter to write in: its tools, its title and summary, its blocks. */
export function ChapterEditor(props: {
  guidebook: Guidebook
  chapter: Chapter
  number: string
  facts: ChapterFacts
  scroller: RefObject<HTMLDivElement | null>
  onScroll: () => void
}) {
  const { chapter, scroller } = props
  const shown = useRef(chapter.id)
  useEffect(() => {
    if (shown.current !== chapter.id) scroller.current?.scrollTo({ top: 0 })
    shown.current = chapter.id
  }, [chapter.id, scroller])
  return (
    <div className="pb-guide-editor">
      <EditorToolbar guidebook={props.guidebook} chapter={chapter} grade={props.facts.grade} />
      <section
        ref={scroller}
        className="pb-guide-scroll"
        aria-label={`Chapter ${chapter.title}`}
        data-region
        onScroll={props.onScroll}
      >
        <div className="pb-guide-page">
          <ChapterHead key={chapter.id} chapter={chapter} number={props.number} />
          <BlockList key={`${chapter.id} blocks`} chapterId={chapter.id} scroller={scroller} />
        </div>
      </section>
    </div>
  )
}
