import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'

/** Browsers refuse larger canvases; a poster zoomed in stays below this many pixels a side. */
const mostPixels = 8192

/** One page, drawn to `width` CSS pixels. Draws again when size or document change. */
export function PdfPage(props: {
  document: PDFDocumentProxy
  number: number
  width: number
  height: number
  label: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { document: pdf, number, width } = props
  useEffect(() => {
    let task: { cancel: () => void } | null = null
    let stopped = false
    void pdf.getPage(number).then((page) => {
      const target = canvas.current
      if (stopped || !target) return
      const natural = page.getViewport({ scale: 1 })
      const wanted = (width / natural.width) * window.devicePixelRatio
      const scale = Math.min(wanted, mostPixels / Math.max(natural.width, natural.height))
      const viewport = page.getViewport({ scale })
      // Drawing beside the page and copying at the end keeps the old picture until the new is done.
      const fresh = document.createElement('canvas')
      fresh.width = Math.ceil(viewport.width)
      fresh.height = Math.ceil(viewport.height)
      const rendering = page.render({ canvas: fresh, viewport })
      task = rendering
      rendering.promise
        .then(() => {
          if (stopped) return
          target.width = fresh.width
          target.height = fresh.height
          target.getContext('2d')?.drawImage(fresh, 0, 0)
          target.dataset.drawn = 'true'
        })
        // Cancelled by the clean-up below.
        .catch(() => undefined)
    })
    return () => {
      stopped = true
      task?.cancel()
    }
  }, [pdf, number, width])
  return (
    <canvas
      ref={canvas}
      className="pb-pdf-page"
      role="img"
      aria-label={props.label}
      style={{ width: `${props.width}px`, height: `${props.height}px` }}
    />
  )
}
