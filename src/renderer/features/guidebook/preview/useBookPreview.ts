import { useEffect, useMemo, useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import type { Preview } from '#shared/api/contract.ts'
import type { Problem } from '#shared/base/result.ts'
import type { Guidebook } from '#shared/domain/records/guidebook.ts'
import type { NumberedChapter } from '../chapterFacts.ts'
import { type Bookmark, type BookPages, bookPages } from './bookPages.ts'
import { readBookmarks } from './readBookmarks.ts'

export type BookPreview = {
  /** The newest finished pages; they stay while the next are made. */
  readonly preview: Preview | null
  readonly problem: Problem | null
  readonly making: boolean
  /** Null until the pages and their bookmarks are known. */
  readonly pages: BookPages | null
}

type Made = {
  readonly key: string
  readonly preview: Preview | null
  readonly bookmarks: readonly Bookmark[]
  readonly problem: Problem | null
}

/** A book is long to print, so it waits until edits rest this many milliseconds. */
const rest = 1500

let last: Made | null = null
let printing: Promise<unknown> = Promise.resolve()

/** The real pages of a guidebook, made again when edits pause; kept when the screen is left. */
export function useBookPreview(
  guidebook: Guidebook,
  chapters: readonly NumberedChapter[],
  revision: number,
  wanted: 'wanted' | 'not wanted',
): BookPreview {
  const file = useProject(({ state }) => state?.file)
  const key = `${file} ${guidebook.id} ${guidebook.paper}`
  const [made, setMade] = useState<Made | null>(last?.key === key ? last : null)
  const [making, setMaking] = useState(false)
  const { id, paper } = guidebook
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision prints differently.
  useEffect(() => {
    if (wanted === 'not wanted') return
    let stale = false
    setMaking(true)
    const make = async () => {
      // One book at a time: edits made while one is printed are all in the next.
      await printing
      if (stale) return
      const publication = { kind: 'guidebook', guidebookId: id, paper } as const
      const asked = client.call('publish.preview', { publication })
      printing = asked
      const reply = await asked
      if (!reply.ok && reply.problem.code === 'cancelled') {
        // Another window asked for a newer one; the pages here stay.
        if (!stale) setMaking(false)
        return
      }
      // Pages can be looked at without their bookmarks.
      const bookmarks = reply.ok ? await readBookmarks(reply.value.content).catch(() => []) : []
      last = {
        key,
        preview: reply.ok ? reply.value : null,
        problem: reply.ok ? null : reply.problem,
        bookmarks,
      }
      if (stale) return
      setMade(last)
      setMaking(false)
    }
    const timer = window.setTimeout(() => void make(), last?.key === key ? rest : 0)
    return () => {
      stale = true
      window.clearTimeout(timer)
    }
  }, [key, revision, wanted])
  const shown = made?.key === key ? made : null
  const pages = useMemo(
    () => (shown?.preview ? bookPages(shown.bookmarks, chapters, shown.preview.pages) : null),
    [shown, chapters],
  )
  return { preview: shown?.preview ?? null, problem: shown?.problem ?? null, making, pages }
}
