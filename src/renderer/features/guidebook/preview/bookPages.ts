import type { Id } from '#shared/base/identifiers.ts'
import { foldName } from '#shared/base/words.ts'
import type { Chapter } from '#shared/domain/records/guidebook.ts'

/** A bookmark of a printed book; pages count from 1. */
export type Bookmark = {
  readonly title: string
  readonly page: number
  readonly inside: readonly Bookmark[]
}

export type PageRange = { readonly first: number; readonly last: number }

export type BookPages = {
  readonly total: number
  /** Everything before the first chapter; null when that is on page 1. */
  readonly cover: PageRange | null
  readonly chapters: ReadonlyMap<Id, PageRange>
  readonly bookmarks: readonly Bookmark[]
}

/** A chapter with the sign it is printed with: "5", "A". */
type SignedChapter = { readonly number: string; readonly chapter: Pick<Chapter, 'id' | 'title'> }

/** "Routes people take", "5 Routes people take" and "Chapter 5: Routes people take" mean chapter 5. */
function names(bookmark: string, { number, chapter }: SignedChapter): boolean {
  const sign = foldName(number)
  const title = foldName(chapter.title)
  const said = foldName(bookmark)
  const starts = ['', `${sign} `, `${sign}. `, `chapter ${sign} `, `chapter ${sign}: `]
  return starts.some((start) => said === start + title)
}

/** Where chapters stand in a printed book, by its bookmarks; chapters keep their order. */
export function bookPages(
  bookmarks: readonly Bookmark[],
  chapters: readonly SignedChapter[],
  total: number,
): BookPages {
  const found: { id: Id | null; page: number }[] = []
  let next = 0
  for (const bookmark of bookmarks) {
    const at = chapters.findIndex(
      (chapter, index) => index >= next && names(bookmark.title, chapter),
    )
    found.push({ id: chapters[at]?.chapter.id ?? null, page: bookmark.page })
    if (at !== -1) next = at + 1
  }
  const ranges = new Map<Id, PageRange>()
  for (const [index, { id, page }] of found.entries()) {
    if (id === null) continue
    const after = found.slice(index + 1).find((each) => each.page > page)
    ranges.set(id, { first: page, last: after ? after.page - 1 : Math.max(total, page) })
  }
  const first = found.find(({ id }) => id !== null)?.page
  return {
    total,
    cover: first === undefined || first <= 1 ? null : { first: 1, last: first - 1 },
    chapters: ranges,
    bookmarks,
  }
}

/** The page of a heading inside a chapter; null when the book has no bookmark for it. */
export function pageOfHeading(pages: BookPages, chapterId: Id, heading: string): number | null {
  const range = pages.chapters.get(chapterId)
  if (!range) return null
  const wanted = foldName(heading)
  const inside = pages.bookmarks
    .filter(({ page }) => page >= range.first && page <= range.last)
    .flatMap((bookmark) => bookmark.inside)
  return inside.find(({ title }) => foldName(title) === wanted)?.page ?? null
}
