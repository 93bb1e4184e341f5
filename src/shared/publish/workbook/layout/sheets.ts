import { millimeters } from '#shared/map/poster/paperSizes.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { type Block, pour } from './flow.ts'
import type { Frame } from './frame.ts'
import { headAgain, onPage, type PageDraft, pageHead, type Step, type Tab } from './page.ts'

/** A worksheet: one task with its head, and what stands on its pages. */
export type Worksheet = {
  readonly title: string
  readonly lead: Part | string
  readonly step: Step | null
  readonly section: string
  readonly tab: Tab | null
  readonly bookmark: string | null
  readonly blocks: readonly Block[]
  readonly alt: string
}

/** Gap between the head of a page and what stands below it, in points. */
export const headGap = millimeters(5)

/** Height that the first page of a worksheet has left below its head. */
export function firstPageRoom(
  sheet: Pick<Worksheet, 'title' | 'lead' | 'step'>,
  frame: Frame,
): number {
  return frame.contentHeight - pageHead(sheet, frame.contentWidth).height - headGap
}

/** The pages of a worksheet; from the second one on the title says that it goes on. */
export function sheetPages(sheet: Worksheet, frame: Frame): PageDraft[] {
  const head = pageHead(sheet, frame.contentWidth)
  const again = headAgain(sheet.title, frame.contentWidth)
  const bodies = pour(
    sheet.blocks,
    (page) => frame.contentHeight - (page === 0 ? head.height + headGap : again.height),
  )
  return bodies.map((body, page) => {
    const top = page === 0 ? head : again
    const gap = page === 0 ? headGap : 0
    return {
      title: page === 0 ? sheet.title : `${sheet.title}, continued`,
      section: sheet.section,
      tab: sheet.tab,
      bookmark: page === 0 && sheet.bookmark !== null ? { text: sheet.bookmark, level: 1 } : null,
      shapes: [onPage(top, frame), onPage(body, frame, frame.top + top.height + gap)],
      alt: page === 0 ? sheet.alt : `${sheet.title}, continued`,
      footer: 'shown',
    }
  })
}
