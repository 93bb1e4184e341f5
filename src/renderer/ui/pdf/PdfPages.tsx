import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Spinner } from '../Spinner.tsx'
import { openPdf } from './openPdf.ts'
import { PdfPage } from './PdfPage.tsx'
import './pdf.css'

type PageSize = { readonly width: number; readonly height: number }

export type PdfPagesProps = {
  /** The file as base64; null while it is being made. */
  content: string | null
  label: string
  /** `page` shows whole pages, `width` fills the pane, a number is a factor over that. */
  zoom: 'page' | 'width' | number
  /** Shown page from 1; the pane scrolls to it when it changes. */
  page: number
  onPageChange: (page: number) => void
  onPagesChange?: ((pages: number) => void) | undefined
}

const gap = 16

/** The pages of a PDF under each other, drawn as they come into view. */
export function PdfPages(props: PdfPagesProps) {
  const pdf = usePdf(props.content)
  const sizes = usePageSizes(pdf)
  const frame = useRef<HTMLElement>(null)
  const pane = usePaneSize(frame)
  const scrolledTo = useRef(0)
  const [top, setTop] = useState(0)
  const { page, onPageChange, onPagesChange } = props

  const pages = sizes.map((size) => shownSize(size, pane, props.zoom))
  const tops: number[] = []
  let height = gap
  for (const size of pages) {
    tops.push(height)
    height += size.height + gap
  }

  useEffect(() => onPagesChange?.(sizes.length), [sizes.length, onPagesChange])

  const target = tops[page - 1]
  useEffect(() => {
    if (target === undefined || scrolledTo.current === page) return
    scrolledTo.current = page
    frame.current?.scrollTo({ top: target - gap })
  }, [page, target])

  const follow = () => {
    const at = frame.current?.scrollTop ?? 0
    setTop(at)
    const middle = at + pane.height / 2
    const shown = Math.max(tops.findLastIndex((each) => each <= middle) + 1, 1)
    if (shown !== page) {
      scrolledTo.current = shown
      onPageChange(shown)
    }
  }

  const turn = (event: KeyboardEvent) => {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    onPageChange(Math.min(Math.max(page + step, 1), Math.max(sizes.length, 1)))
  }

  return (
    <section
      ref={frame}
      className="pb-pdf"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled pane must be reachable by keys.
      tabIndex={0}
      aria-busy={props.content === null}
      onScroll={follow}
      onKeyDown={turn}
    >
      {props.content === null && (
        <div className="pb-pdf-wait">
          <Spinner /> Making pages
        </div>
      )}
      <div className="pb-pdf-space" style={{ height: `${height}px` }}>
        {pdf &&
          pages.map((size, index) => {
            const at = tops[index] ?? 0
            const near = at < top + pane.height * 2 && at + size.height > top - pane.height
            return (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
                key={index}
                className="pb-pdf-sheet"
                style={{
                  top: `${at}px`,
                  width: `${size.width}px`,
                  height: `${size.height}px`,
                  left: `${Math.max((pane.width - size.width) / 2, gap)}px`,
                }}
              >
                {near && (
                  <PdfPage
                    document={pdf}
                    number={index + 1}
                    width={size.width}
                    height={size.height}
                    label={`Page ${index + 1} of ${pages.length}`}
                  />
                )}
              </div>
            )
          })}
      </div>
    </section>
  )
}

function shownSize(size: PageSize, pane: PageSize, zoom: PdfPagesProps['zoom']): PageSize {
  const byWidth = Math.max(pane.width - 2 * gap, 50) / size.width
  const byPage = Math.min(byWidth, Math.max(pane.height - 2 * gap, 50) / size.height)
  const scale = zoom === 'width' ? byWidth : zoom === 'page' ? byPage : byPage * zoom
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) }
}

/** The open document; the one before stays on screen until the next is there. */
function usePdf(content: string | null): PDFDocumentProxy | null {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const closeShown = useRef(() => {})
  useEffect(() => {
    if (content === null) return
    let stopped = false
    void openPdf(content).then((opened) => {
      if (stopped) {
        opened.close()
        return
      }
      closeShown.current()
      closeShown.current = opened.close
      setPdf(opened.document)
    })
    return () => {
      stopped = true
    }
  }, [content])
  useEffect(() => () => closeShown.current(), [])
  return pdf
}

function usePageSizes(pdf: PDFDocumentProxy | null): readonly PageSize[] {
  const [sizes, setSizes] = useState<readonly PageSize[]>([])
  useEffect(() => {
    if (!pdf) return
    let stopped = false
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    void Promise.all(
      numbers.map(async (number) => {
        const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
        return { width, height }
      }),
    )
      .then((found) => {
        if (!stopped) setSizes(found)
      })
      // The document was closed while it was being read.
      .catch(() => undefined)
    return () => {
      stopped = true
    }
  }, [pdf])
  return sizes
}

function usePaneSize(frame: { readonly current: HTMLElement | null }): PageSize {
  const [size, setSize] = useState<PageSize>({ width: 600, height: 600 })
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return size
}
