import type { Box, Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { measureText, shortenText } from '#shared/map/textMeasure.ts'
import { baselineIn, textShape } from '#shared/map/textShapes.ts'
import type { DownText, PageLink, PrintPage } from '../../printPage.ts'
import { numberDisc } from '../parts/badge.ts'
import type { Frame } from './frame.ts'
import { ink } from './ink.ts'
import { lineOf, type, words } from './type.ts'

/** Index tabs at the outer edge, from top to bottom. */
export const tabs = ['Start', 'Gap', 'Route', 'Plan', 'Roles'] as const
export type Tab = (typeof tabs)[number]

/** A page before it knows its number. */
export type PageDraft = {
  readonly title: string
  /** The word in the footer that says which part of the workbook this is. */
  readonly section: string
  readonly tab: Tab | null
  /** Null on pages that only go on; role sheets stand on level 2, below the map. */
  readonly bookmark: { readonly text: string; readonly level: 1 | 2 } | null
  readonly shapes: readonly Shape[]
  /** What the page says, for readers without eyes. */
  readonly alt: string
  /** The cover has no footer. */
  readonly footer: 'shown' | 'hidden'
}

/** A finished page, with what it is called and which index tab is current. */
export type WorkbookPage = PrintPage & {
  readonly title: string
  readonly tab: Tab | null
}

export type Step = { readonly number: number; readonly minutes: number }

/** The head of a page: its title with step and time at the right, and what to do. */
export function pageHead(
  head: { readonly title: string; readonly lead: Part | string; readonly step: Step | null },
  width: number,
): Part {
  const step = head.step === null ? null : stepPart(head.step)
  const title = words(type.title, head.title, width - (step ? step.width + 12 : 0))
  const lead =
    typeof head.lead === 'string'
      ? words(type.lead, head.lead, Math.min(width, millimeters(165)))
      : head.lead
  const parts = lead.height > 0 ? [title, lead] : [title]
  const whole = stacked(parts, millimeters(2.5))
  const shapes = step
    ? [
        ...whole.shapes,
        placed(step, width - step.width, (type.title.size * 1.08 - step.height) / 2),
      ]
    : whole.shapes
  return { width, height: whole.height, shapes }
}

function stepPart({ number, minutes }: Step): Part {
  const disc = numberDisc(number, 9)
  const time = lineOf(type.small, `${minutes} min`)
  return {
    width: disc.width + 6 + time.width,
    height: disc.height,
    shapes: [placed(disc, 0, 0), placed(time, disc.width + 6, (disc.height - time.height) / 2)],
  }
}

/** The head of a page that goes on. */
export function headAgain(title: string, width: number): Part {
  const part = words(type.titleAgain, `${title}, continued`, width)
  return { ...part, height: part.height + millimeters(3) }
}

/** A page with its footer and tabs, ready for print. */
export function finishedPage(
  draft: PageDraft,
  place: {
    readonly frame: Frame
    readonly number: number
    readonly book: string
    readonly tabPages: ReadonlyMap<Tab, number>
    readonly links: readonly PageLink[]
  },
): WorkbookPage {
  const { frame, number, tabPages } = place
  const chrome = draft.footer === 'shown'
  const tabLinks = chrome
    ? tabs.flatMap((tab, index) => {
        const page = tabPages.get(tab)
        return page === undefined ? [] : [linkTo(page, tabBox(frame, index, tab === draft.tab))]
      })
    : []
  return {
    drawing: {
      width: frame.width,
      height: frame.height,
      alt: draft.alt,
      shapes: [
        { kind: 'rect', x: 0, y: 0, width: frame.width, height: frame.height, fill: ink.paper },
        ...draft.shapes,
        ...(draft.tab === null
          ? []
          : tabs.flatMap((tab, index) => tabShape(frame, index, tab === draft.tab))),
        ...(chrome ? footer(draft, frame, number, place.book) : []),
      ],
    },
    downTexts:
      draft.tab === null
        ? []
        : tabs.map((tab, index) =>
            tabWord(tab, tabBox(frame, index, tab === draft.tab), tab === draft.tab),
          ),
    title: draft.title,
    tab: draft.tab,
    bookmarks: draft.bookmark === null ? [] : [{ ...draft.bookmark, y: 0 }],
    links: [...place.links, ...(draft.tab === null ? [] : tabLinks)],
  }
}

/** A place on the page that leads to the top of another page, counted from 1. */
export function linkTo(page: number, box: Box): PageLink {
  return { box, to: { kind: 'page', page, y: 0 } }
}

function footer(draft: PageDraft, frame: Frame, number: number, book: string): Shape[] {
  const look = { family: 'Source Sans 3', weight: 400, size: 10 } as const
  const bold = { ...look, weight: 700 } as const
  const y = baselineIn(frame.footer + millimeters(1.6), 13.8, look)
  const numberWidth = Math.max(millimeters(6), measureText(String(number), bold))
  const sectionEnd = frame.right - numberWidth - millimeters(6)
  const room = sectionEnd - measureText(draft.section, look) - millimeters(6) - frame.left
  return [
    {
      kind: 'rect',
      x: frame.left,
      y: frame.footer,
      width: frame.contentWidth,
      height: millimeters(0.25),
      fill: ink.boxLine,
    },
    textShape(shortenText(book, look, room), { x: frame.left, y }, look, ink.quiet),
    textShape(draft.section, { x: sectionEnd, y, anchor: 'end' }, look, ink.quiet),
    textShape(String(number), { x: frame.right, y, anchor: 'end' }, bold, ink.strong),
  ]
}

function tabBox(frame: Frame, index: number, isCurrent: boolean): Box {
  const width = millimeters(isCurrent ? 11.5 : 9)
  return {
    x: frame.width - width,
    y: millimeters(34 + index * 38),
    width,
    height: millimeters(33),
  }
}

/** Rounded at the inner corners only: the outer ones lie on the edge of the sheet. */
function tabShape(frame: Frame, index: number, isCurrent: boolean): Shape[] {
  const { x, y, width, height } = tabBox(frame, index, isCurrent)
  const r = millimeters(2)
  const n = (value: number) => value.toFixed(2)
  return [
    {
      kind: 'path',
      d: `M${n(x + width)} ${n(y)}H${n(x + r)}Q${n(x)} ${n(y)} ${n(x)} ${n(y + r)}V${n(y + height - r)}Q${n(x)} ${n(y + height)} ${n(x + r)} ${n(y + height)}H${n(x + width)}Z`,
      fill: isCurrent ? ink.strong : ink.tab,
    },
  ]
}

function tabWord(text: string, box: Box, isCurrent: boolean): DownText {
  return {
    text,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    look: { family: 'Source Sans 3', weight: 600, size: 10 },
    color: isCurrent ? ink.paper : ink.quiet,
  }
}

/** Content at the place where pages begin. */
export function onPage(part: Part, frame: Frame, top: number = frame.top): Shape {
  return placed(part, frame.left, top)
}
