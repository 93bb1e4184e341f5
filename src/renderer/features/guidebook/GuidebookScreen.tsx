import { useMemo, useRef } from 'react'
import { useScreenActions } from '#renderer/state/actions.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { groupThousands } from '#shared/base/money.ts'
import { countOf } from '#shared/base/words.ts'
import { blocksOf } from '#shared/domain/queries/guidebooks.ts'
import { guidebooksInOrder } from '#shared/domain/queries/order.ts'
import type { Guidebook } from '#shared/domain/records/guidebook.ts'
import { CoverForm } from './CoverForm.tsx'
import {
  type ChapterHeading,
  chapterFacts,
  type NumberedChapter,
  numberedChapters,
} from './chapterFacts.ts'
import { ChapterEditor } from './editor/ChapterEditor.tsx'
import { scrollToHeading } from './editor/scrollToHeading.ts'
import { useShownHeading } from './editor/useShownHeading.ts'
import { bookActions } from './guidebookActions.ts'
import { type BookPlace, guidebookView } from './guidebookView.ts'
import { OutlinePane } from './outline/OutlinePane.tsx'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { useBookPreview } from './preview/useBookPreview.ts'
import { usePreviewPage } from './preview/usePreviewPage.ts'
import { StartDialog } from './StartDialog.tsx'
import { useFocusedRecord } from './useFocusedRecord.ts'
import './guidebook.css'
import './outline.css'
import './blocks.css'
import './text.css'

/** A guidebook: its outline, a chapter to write in with live blocks, its printed pages. */
export function GuidebookScreen() {
  const all = useProject(({ document }) => document.guidebook)
  const wantedId = guidebookView.use(({ guidebookId }) => guidebookId)
  const startOpen = guidebookView.use(({ startOpen }) => startOpen)
  useFocusedRecord()
  const books = guidebooksInOrder({ guidebook: all })
  const guidebook = (wantedId === null ? undefined : all.get(wantedId)) ?? books[0]
  return (
    <>
      {guidebook ? (
        <Book key={guidebook.id} guidebook={guidebook} />
      ) : (
        <EmptyState
          plain
          title="No guidebook yet"
          sentence="A guidebook puts the map into words: chapters of your own text with blocks that follow the map."
          action={
            <Button icon="new" onClick={() => guidebookView.set({ startOpen: true })}>
              Start a guidebook
            </Button>
          }
        />
      )}
      {startOpen && <StartDialog onClose={() => guidebookView.set({ startOpen: false })} />}
    </>
  )
}

function Book({ guidebook }: { guidebook: Guidebook }) {
  const chapter = useProject(({ document }) => document.chapter)
  const block = useProject(({ document }) => document.block)
  const revision = useProject(({ revision }) => revision)
  const wantedPlace = guidebookView.use(({ place }) => place)
  const previewOpen = guidebookView.use(({ previewOpen }) => previewOpen)
  const chapters = useMemo(
    () => numberedChapters({ chapter, block }, guidebook.id),
    [chapter, block, guidebook.id],
  )
  const place = placeNow(wantedPlace, chapters)
  const open =
    place.kind === 'chapter' ? chapters.find((each) => each.chapter.id === place.id) : undefined
  const blocks = useMemo(() => (open ? blocksOf({ block }, open.chapter.id) : []), [block, open])
  const facts = chapterFacts(blocks)
  const scroller = useRef<HTMLDivElement>(null)
  const { heading, follow } = useShownHeading(scroller, facts.headings)
  const preview = useBookPreview(
    guidebook,
    chapters,
    revision,
    previewOpen ? 'wanted' : 'not wanted',
  )
  const { page, setPage, showHeading } = usePreviewPage(place, preview.pages)
  const actions = useMemo(
    () => bookActions(guidebook.id, open?.chapter ?? null),
    [guidebook.id, open?.chapter],
  )
  useScreenActions(actions)
  useStatus(
    open ? `Chapter ${open.number}, ${open.chapter.title}` : guidebook.title,
    open ? `${groupThousands(facts.words)} ${facts.words === 1 ? 'word' : 'words'}` : '',
    open ? countOf(facts.liveBlocks, 'live block') : countOf(chapters.length, 'chapter'),
    'Live blocks follow the map',
  )
  const enter = () => {
    const first = blocks[0]
    const shown = document.querySelector<HTMLElement>(
      first
        ? `[data-block="${first.id}"]`
        : '.pb-guide-scroll [data-block], .pb-guide-scroll input',
    )
    shown?.focus()
  }
  const goToHeading = (chosen: ChapterHeading) => {
    scrollToHeading(chosen)
    if (open) showHeading(open.chapter.id, chosen.text)
  }
  return (
    <div className="pb-guide" data-preview={previewOpen || undefined}>
      <OutlinePane
        guidebook={guidebook}
        chapters={chapters}
        place={place}
        headings={facts.headings}
        heading={heading}
        onHeading={goToHeading}
        onEnter={enter}
        pages={preview.pages}
      />
      {open ? (
        <ChapterEditor
          guidebook={guidebook}
          chapter={open.chapter}
          number={open.number}
          facts={facts}
          scroller={scroller}
          onScroll={follow}
        />
      ) : (
        <CoverForm guidebook={guidebook} />
      )}
      {previewOpen ? (
        <PreviewPane book={preview} page={page} onPageChange={setPage} />
      ) : (
        <div className="pb-guide-preview-closed">
          <IconButton
            icon="inspector"
            label="Show page preview"
            tooltipSide="left"
            onClick={() => guidebookView.set({ previewOpen: true })}
          />
        </div>
      )}
    </div>
  )
}

/** The wanted place while it is there, else the first chapter, else the cover. */
function placeNow(wanted: BookPlace | null, chapters: readonly NumberedChapter[]): BookPlace {
  if (wanted?.kind === 'cover') return wanted
  const found = wanted ? chapters.find(({ chapter }) => chapter.id === wanted.id) : undefined
  const shown = found ?? chapters[0]
  return shown ? { kind: 'chapter', id: shown.chapter.id } : { kind: 'cover' }
}
