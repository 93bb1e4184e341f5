import { Banner } from '#renderer/ui/Banner.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LinkButton } from '#renderer/ui/LinkButton.tsx'
import { PdfPages } from '#renderer/ui/pdf/PdfPages.tsx'
import { StatusIcon } from '#renderer/ui/StatusWord.tsx'
import { guidebookView } from '../guidebookView.ts'
import type { BookPreview } from './useBookPreview.ts'

/** The printed pages beside the text, and what does not fit or is not confirmed below them. */
export function PreviewPane(props: {
  book: BookPreview
  page: number
  onPageChange: (page: number) => void
}) {
  const { page, onPageChange } = props
  const { preview, problem, making } = props.book
  const pages = preview?.pages ?? 0
  return (
    <section className="pb-guide-preview" aria-label="Page preview" data-region>
      <div className="pb-bar pb-guide-preview-head">
        <b>Page preview</b>
        <span role="status">{pages > 0 ? `${page} of ${pages}` : ''}</span>
        <span className="pb-guide-making">{making && !problem ? 'Making pages' : ''}</span>
        <IconButton
          icon="chevronLeft"
          label="Page before"
          disabled={page <= 1}
          onClick={() => onPageChange(page - 1)}
        />
        <IconButton
          icon="chevronRight"
          label="Next page"
          disabled={page >= pages}
          onClick={() => onPageChange(page + 1)}
        />
        <IconButton
          icon="inspector"
          label="Hide page preview"
          onClick={() => guidebookView.set({ previewOpen: false })}
        />
      </div>
      {problem ? (
        <div className="pb-guide-preview-problem">
          <Banner tone="problem">{problem.message}</Banner>
        </div>
      ) : (
        <PdfPages
          label="Pages of the guidebook"
          content={preview?.content ?? null}
          zoom="width"
          page={page}
          onPageChange={onPageChange}
        />
      )}
      {preview && !problem && <Warnings warnings={preview.warnings} onPage={onPageChange} />}
    </section>
  )
}

function Warnings(props: { warnings: readonly string[]; onPage: (page: number) => void }) {
  if (props.warnings.length === 0) {
    return (
      <div className="pb-guide-warnings">
        <span>
          <StatusIcon tone="passed" /> Everything fits on its pages
        </span>
      </div>
    )
  }
  return (
    <ul className="pb-guide-warnings" aria-label="Warnings">
      {props.warnings.map((warning) => {
        const page = /\bpage (\d+)/i.exec(warning)?.[1]
        return (
          <li key={warning}>
            <StatusIcon tone="review" />
            <span>
              {warning}{' '}
              {page !== undefined && (
                <LinkButton onClick={() => props.onPage(Number(page))}>Show</LinkButton>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
