import type { Shape } from '#shared/map/drawing.ts'
import type { FlowItem } from './layout/flowItem.ts'
import { emptyInk, type Inked, joinInk } from './layout/inked.ts'
import type { LayoutContext } from './layout/layoutContext.ts'
import { footerShapes, tabBox, tabShapes } from './layout/pageChrome.ts'
import { partItems } from './layout/partItems.ts'
import { takePage } from './layout/takePage.ts'
import { listedHeadings } from './listedHeadings.ts'
import type { Book, BookSection, Heading } from './pageContent.ts'
import type { PageLink, PageTarget, PrintPage } from './printPage.ts'
import { type Frame, frameOf } from './workbook/layout/frame.ts'

export type BookPages = {
  readonly pages: readonly PrintPage[]
  /** What does not fit, as sentences. */
  readonly warnings: readonly string[]
}

type Places = ReadonlyMap<string, { readonly page: number; readonly y: number }>
type Draft = { readonly section: BookSection; readonly ink: Inked }

/** Page numbers in contents and references settle in two rounds; more are for stubborn books. */
const mostRounds = 4

/**
 * Sets a book on pages. Pure: the same book gives the same pages. Headings stay with what follows,
 * rows of tables are not cut, headers of tables are repeated.
 */
export function bookPages(book: Book): BookPages {
  const frame = frameOf(book.paper)
  const listed = listedHeadings(book)
  let places: Places = new Map()
  let drafts: readonly Draft[] = []
  let warnings = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    warnings = new Set()
    drafts = draftPages(book, { frame, listed, places, warnings })
    const next = placesIn(drafts, frame)
    const isSettled = samePages(places, next)
    places = next
    if (isSettled) break
  }
  return {
    pages: drafts.map((draft, index) =>
      finishedPage(draft, index + 1, { frame, places, warnings }),
    ),
    warnings: [...warnings],
  }
}

type Setting = {
  readonly frame: Frame
  readonly listed: readonly Heading[]
  readonly places: Places
  readonly warnings: Set<string>
}

function draftPages(book: Book, setting: Setting): Draft[] {
  const drafts: Draft[] = []
  for (const section of book.sections) {
    const context = contextOf(section, setting)
    let rest: readonly FlowItem[] = partItems(section.parts, context)
    do {
      const taken = takePage(rest, { height: context.pageHeight, page: context.pageHeight })
      drafts.push({ section, ink: taken.ink })
      rest = taken.rest
      if (taken.overflow) {
        setting.warnings.add(`Something on page ${drafts.length} is higher than the page.`)
      }
    } while (rest.some(({ kind }) => kind !== 'break'))
  }
  return drafts
}

function contextOf(section: BookSection, setting: Setting): LayoutContext {
  const { frame, listed, places, warnings } = setting
  const isBleed = section.frame === 'bleed'
  return {
    width: isBleed ? frame.width : frame.contentWidth,
    pageHeight: isBleed ? frame.height : frame.contentHeight,
    pageOf: (id) => places.get(id)?.page ?? null,
    listed,
    warnings,
  }
}

function placesIn(drafts: readonly Draft[], frame: Frame): Places {
  const places = new Map<string, { page: number; y: number }>()
  for (const [index, { section, ink }] of drafts.entries()) {
    const top = section.frame === 'bleed' ? 0 : frame.top
    for (const { id, y } of ink.anchors) places.set(id, { page: index + 1, y: top + y })
  }
  return places
}

function samePages(one: Places, other: Places): boolean {
  return one.size === other.size && [...one].every(([id, { page }]) => other.get(id)?.page === page)
}

function finishedPage(
  { section, ink }: Draft,
  page: number,
  setting: Pick<Setting, 'frame' | 'places' | 'warnings'>,
): PrintPage {
  const { frame } = setting
  const isBleed = section.frame === 'bleed'
  const content = joinInk(emptyInk(frame.width, frame.height), [
    { ink, x: isBleed ? 0 : frame.left, y: isBleed ? 0 : frame.top },
  ])
  const title = content.anchors.find(({ bookmark }) => bookmark !== null)?.bookmark?.text
  const shapes: Shape[] = [
    ...(section.background?.shapes ?? []),
    ...content.shapes,
    ...tabShapes(section.tabs, frame),
    ...(section.footer ? footerShapes(section.footer, page, frame) : []),
  ]
  return {
    drawing: {
      width: frame.width,
      height: frame.height,
      shapes,
      alt: title ?? section.background?.alt ?? `Page ${page}`,
    },
    downTexts: [],
    bookmarks: content.anchors.flatMap(({ y, bookmark }) =>
      bookmark === null ? [] : [{ ...bookmark, y: Math.max(0, y - 12) }],
    ),
    links: [
      ...content.links.flatMap(({ box, target }) => linkTo(target, box, setting)),
      ...section.tabs.flatMap((tab, index) =>
        tab.target === null
          ? []
          : linkTo(
              `#${tab.target}`,
              tabBox(index, section.tabs.length, tab.current, frame),
              setting,
            ),
      ),
    ],
  }
}

/** Links that lead nowhere are left out and reported; others than https are never followed. */
function linkTo(
  target: string,
  box: PageLink['box'],
  { places, warnings }: Pick<Setting, 'places' | 'warnings'>,
): PageLink[] {
  const to = targetOf(target, places)
  if (to) return [{ box, to }]
  warnings.add(
    target.startsWith('#')
      ? `A link leads to "${target.slice(1)}", which is not in the book.`
      : `A link to "${target}" is left out: only https addresses can be opened.`,
  )
  return []
}

function targetOf(target: string, places: Places): PageTarget | null {
  if (!target.startsWith('#')) {
    return target.startsWith('https://') ? { kind: 'address', url: target } : null
  }
  const place = places.get(target.slice(1))
  return place ? { kind: 'page', page: place.page, y: Math.max(0, place.y - 12) } : null
}
