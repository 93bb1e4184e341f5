import { ok, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { losesLetters } from '#shared/map/printableText.ts'
import type { PageLink } from '../printPage.ts'
import { type WorkbookFacts, type WorkbookOptions, workbookFacts } from './facts.ts'
import { type Frame, frameOf } from './layout/frame.ts'
import { finishedPage, type PageDraft, type Tab, type WorkbookPage } from './layout/page.ts'
import { sheetPages } from './layout/sheets.ts'
import { contentsPage, type Stop } from './pages/contentsPage.ts'
import { coverPage } from './pages/coverPage.ts'
import { gapPages } from './pages/gapPages.ts'
import { glancePages } from './pages/glancePages.ts'
import { methodPages } from './pages/methodPages.ts'
import { planPages } from './pages/planPages.ts'
import { readingPage } from './pages/readingPage.ts'
import { roleSheet } from './pages/roleSheet.ts'
import { routePages } from './pages/routePages.ts'
import { startMinutes, startPages } from './pages/startPages.ts'
import { asOfWords } from './wording.ts'

export type Workbook = {
  readonly title: string
  readonly subject: string
  /** ISO date that pins the dates of the file; null where the project names none. */
  readonly date: string | null
  readonly pages: readonly WorkbookPage[]
  /** What could not be printed or is missing, as sentences. */
  readonly warnings: readonly string[]
}

type Part = {
  readonly stop: Omit<Stop, 'page'> | null
  readonly drafts: readonly PageDraft[]
}

/**
 * The workbook of one participant, or for one role: every page as a finished picture in points, with
 * its bookmark and links. Problems are those of `workbookFacts`.
 */
export function workbookPages(document: Document, options: WorkbookOptions): Result<Workbook> {
  const found = workbookFacts(document, options)
  if (!found.ok) return found
  const facts = found.value
  const frame = frameOf(options.paper)
  const parts = partsOf(facts, frame)
  const cover = coverPage(facts, frame)
  // The number of contents pages does not depend on the numbers that stand on them.
  const guess = contents(facts, parts, 1, frame)
  const front = contents(facts, parts, guess.drafts.length, frame)
  const drafts = [cover, ...front.drafts, ...parts.flatMap((part) => part.drafts)]
  const tabPages = firstPages(drafts)
  const book = [facts.title, facts.code, asOfWords(facts.asOf)].filter((text) => text !== '')
  return ok({
    title:
      facts.code === '' ? `${facts.title}: ${facts.target.title}` : `${facts.title}, ${facts.code}`,
    subject: subjectOf(facts),
    date: facts.settings.asOf,
    warnings: warningsOf(facts),
    pages: drafts.map((draft, index) =>
      finishedPage(draft, {
        frame,
        number: index + 1,
        book: book.join(', '),
        tabPages,
        links: index === 1 ? front.links : [],
      }),
    ),
  })
}

function partsOf(facts: WorkbookFacts, frame: Frame): Part[] {
  const minutes = { start: startMinutes(facts), gap: 15, route: 20, plan: 20 }
  const routeTitle = facts.routes.length > 1 ? 'My routes' : 'My route'
  const stop = (
    number: number,
    kicker: string,
    title: string,
    about: string,
    time: number,
  ): Omit<Stop, 'page'> => ({ number, kicker, title, about, time: `${time} min` })
  return [
    {
      stop: aside('How to read the map', 'Cards, lines, levels and marks'),
      drafts: sheetPages(readingPage(facts, frame), frame),
    },
    {
      stop: stop(
        1,
        'Where I am now',
        'My starting point',
        'Mark what you can already do',
        minutes.start,
      ),
      drafts: sheetPages(startPages(facts, { number: 1, minutes: minutes.start }, frame), frame),
    },
    {
      stop: stop(
        2,
        'What is missing',
        'My gap',
        'See what the next job asks for and what you still need',
        minutes.gap,
      ),
      drafts: sheetPages(gapPages(facts, { number: 2, minutes: minutes.gap }, frame), frame),
    },
    {
      stop: stop(
        3,
        'How to get there',
        routeTitle,
        'Choose one route and look at its steps, time and cost',
        minutes.route,
      ),
      drafts: routePages(facts, { number: 3, minutes: minutes.route }, frame).flatMap((sheet) =>
        sheetPages(sheet, frame),
      ),
    },
    {
      stop: stop(
        4,
        'What I do on Monday',
        'My plan',
        'Write down dates, people and money',
        minutes.plan,
      ),
      drafts: sheetPages(planPages(facts, { number: 4, minutes: minutes.plan }, frame), frame),
    },
    {
      stop: {
        ...stop(5, 'The whole picture', 'Map and role sheets', 'Look up any job on the map', 0),
        time: 'any time',
      },
      drafts: [
        ...sheetPages(glancePages(facts, frame), frame),
        ...facts.sheets.flatMap((role) => roleSheet(facts, role, frame)),
      ],
    },
    {
      stop: aside('How the numbers are made', 'Formulas, sources and what is a draft'),
      drafts: sheetPages(methodPages(facts, frame), frame),
    },
  ]
}

function aside(title: string, about: string): Omit<Stop, 'page'> {
  return { number: null, kicker: '', title, about, time: '' }
}

function contents(
  facts: WorkbookFacts,
  parts: readonly Part[],
  contentsPages: number,
  frame: Frame,
): { readonly drafts: readonly PageDraft[]; readonly links: readonly PageLink[] } {
  let page = 2 + contentsPages
  const stops = parts.flatMap(({ stop, drafts }): Stop[] => {
    const first = page
    page += drafts.length
    return stop ? [{ ...stop, page: first }] : []
  })
  const { sheet, links } = contentsPage(facts, stops, frame)
  return { drafts: sheetPages(sheet, frame), links }
}

function firstPages(drafts: readonly PageDraft[]): Map<Tab, number> {
  const pages = new Map<Tab, number>()
  for (const [index, { tab }] of drafts.entries()) {
    if (tab !== null && !pages.has(tab)) pages.set(tab, index + 1)
  }
  return pages
}

function subjectOf({ current, target, filled }: WorkbookFacts): string {
  const way = current === null ? `To ${target.title}` : `From ${current.title} to ${target.title}`
  return `${way}. ${filled ? 'Filled in with what is known.' : 'Blank, to fill in by hand.'}`
}

function warningsOf(facts: WorkbookFacts): string[] {
  const { filled, target, search, routes, sheets, mapId } = facts
  const unprintable = sheets.filter(({ title }) => losesLetters(title))
  return [
    ...(mapId === null ? ['This project has no map, so the map pages are empty.'] : []),
    ...(filled && filled.readiness.rows.length === 0
      ? [`${target.title} has no requirements yet: the gap page has nothing to compare.`]
      : []),
    ...(filled && filled.readiness.rows.length > 0 && filled.readiness.rater.rater === null
      ? [`${filled.person.code} has no ratings yet: the gap page shows every skill as not rated.`]
      : []),
    ...(search && routes.length === 0
      ? [`No route to ${target.title} keeps the limits: the route page says why.`]
      : []),
    ...unprintable.map(({ title }) => `The title "${title}" has letters the fonts cannot print.`),
  ]
}
