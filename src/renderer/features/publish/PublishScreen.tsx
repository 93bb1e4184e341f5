import { useMemo, useState } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { type PublishStore, usePublish } from '#renderer/state/publishStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Bar, BarGap } from '#renderer/ui/Bar.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { PdfPages } from '#renderer/ui/pdf/PdfPages.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import type { Publication } from '#shared/api/publication.ts'
import { countOf } from '#shared/base/words.ts'
import { GuidebookOptions } from './GuidebookOptions.tsx'
import { PicturesPane } from './PicturesPane.tsx'
import { PosterOptionsForm } from './PosterOptionsForm.tsx'
import { publicationNow } from './publicationNow.ts'
import { SaveFoot } from './SaveFoot.tsx'
import { usePreview } from './usePreview.ts'
import { WorkbookOptionsForm } from './WorkbookOptionsForm.tsx'
import './publish.css'

const kinds: readonly {
  value: PublishStore['kind']
  label: string
  icon: 'map' | 'guidebook' | 'edit' | 'image'
}[] = [
  { value: 'poster', label: 'Poster', icon: 'map' },
  { value: 'guidebook', label: 'Guidebook', icon: 'guidebook' },
  { value: 'workbook', label: 'Workbook', icon: 'edit' },
  { value: 'pictures', label: 'Pictures and files', icon: 'image' },
]

const kindActions: readonly Action[] = kinds.map(({ value, label, icon }) => ({
  id: `publish.${value}`,
  label: `Prepare ${label.toLowerCase()}`,
  group: 'Publish',
  icon,
  run: () => usePublish.setState({ kind: value }),
}))

/** Options on the left, the real pages on the right, what does not fit below. */
export function PublishScreen() {
  const store = usePublish()
  const document = useProject(({ document }) => document)
  const revision = useProject(({ revision }) => revision)
  const now = useMemo(() => publicationNow(document, store), [document, store])
  const publication = 'publication' in now ? now.publication : null
  const { preview, problem, making } = usePreview(publication, revision)
  useScreenActions(kindActions)
  useStatus('Publish', preview ? countOf(preview.pages, 'page') : '')
  return (
    <div className="pb-publish">
      <Bar title="Publish and print">
        <Segments
          label="What to print"
          value={store.kind}
          segments={kinds}
          onChange={(kind) => usePublish.setState({ kind })}
        />
      </Bar>
      {store.kind === 'pictures' ? (
        <PicturesPane />
      ) : (
        <div className="pb-publish-body">
          <section className="pb-publish-options" aria-label="Options" data-region>
            {store.kind === 'poster' && <PosterOptionsForm />}
            {store.kind === 'guidebook' && <GuidebookOptions />}
            {store.kind === 'workbook' && <WorkbookOptionsForm />}
          </section>
          <section className="pb-publish-preview" aria-label="Preview" data-region>
            {'reason' in now && <EmptyState plain sentence={now.reason} />}
            {problem && <Banner tone="problem">{problem.message}</Banner>}
            {publication && !problem && (
              <Pages
                key={booklet(publication)}
                publication={publication}
                content={preview?.content ?? null}
                making={making}
              />
            )}
            <SaveFoot publication={publication} preview={preview} blocked={problem !== null} />
          </section>
        </div>
      )}
    </div>
  )
}

/** Changes when other pages are shown, so that reading begins at the first. */
function booklet(publication: Publication): string {
  if (publication.kind !== 'poster') return publication.kind
  return `${publication.sheet} ${publication.tile?.sheet ?? 'whole'}`
}

function Pages(props: { publication: Publication; content: string | null; making: boolean }) {
  const [page, setPage] = useState(1)
  const [pages, setPages] = useState(0)
  const [zoom, setZoom] = useState<number>(1)
  return (
    <>
      <div className="pb-publish-bar">
        <b>Preview</b>
        <span className="pb-publish-making" role="status">
          {props.making ? 'Making pages' : 'These are the pages that will be saved'}
        </span>
        <BarGap />
        {pages > 1 && (
          <>
            <IconButton
              icon="chevronLeft"
              label="Page before"
              disabled={page <= 1}
              onClick={() => setPage(page - 1)}
            />
            <span className="pb-publish-page">
              {page} of {pages}
            </span>
            <IconButton
              icon="chevronRight"
              label="Next page"
              disabled={page >= pages}
              onClick={() => setPage(page + 1)}
            />
          </>
        )}
        <IconButton
          icon="minus"
          label="Smaller"
          disabled={zoom <= 1}
          onClick={() => setZoom(Math.max(zoom / 1.5, 1))}
        />
        <IconButton
          icon="add"
          label="Larger"
          disabled={zoom >= 6}
          onClick={() => setZoom(Math.min(zoom * 1.5, 6))}
        />
      </div>
      <PdfPages
        label={`Preview of the ${props.publication.kind}`}
        content={props.content}
        zoom={zoom === 1 ? 'page' : zoom}
        page={page}
        onPageChange={setPage}
        onPagesChange={setPages}
      />
    </>
  )
}
