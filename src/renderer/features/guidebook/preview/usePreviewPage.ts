import { useEffect, useRef, useState } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { BookPlace } from '../guidebookView.ts'
import { type BookPages, pageOfHeading } from './bookPages.ts'

/** The page in view: jumps to a chapter once when it is opened, then follows the reader. */
export function usePreviewPage(place: BookPlace, pages: BookPages | null) {
  const [page, setPage] = useState(1)
  const jumped = useRef<string | null>(null)
  const key = place.kind === 'cover' ? 'cover' : place.id
  const first = place.kind === 'cover' ? 1 : pages?.chapters.get(place.id)?.first
  useEffect(() => {
    if (first === undefined || jumped.current === key) return
    jumped.current = key
    setPage(first)
  }, [key, first])
  const showHeading = (chapterId: Id, heading: string) => {
    const found = pages ? pageOfHeading(pages, chapterId, heading) : null
    if (found !== null) setPage(found)
  }
  return { page, setPage, showHeading }
}
