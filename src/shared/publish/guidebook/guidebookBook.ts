import type { Id } from '#shared/base/identifiers.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { blocksOf, chaptersOf } from '#shared/domain/queries/guidebooks.ts'
import type { Block, Chapter, Guidebook } from '#shared/domain/records/guidebook.ts'
import type { Book, BookPaper, BookSection, BookTab, PagePart } from '../pageContent.ts'
import { frameOf } from '../workbook/layout/frame.ts'
import { blockParts } from './blockParts.ts'
import { paragraph } from './builders.ts'
import { coverDrawing } from './coverDrawing.ts'
import { frontMatter } from './frontMatter.ts'
import type { GuidebookContext } from './guidebookContext.ts'
import { sheetSections } from './roleSheets.ts'
import { selectRoles } from './selectRoles.ts'

export type GuidebookBook = {
  readonly book: Book
  /** What is missing or not ready, as sentences. */
  readonly warnings: readonly string[]
}

/** A guidebook as neutral pages of content. Problem: `guidebook-not-found`. */
export function guidebookBook(
  document: Document,
  guidebookId: Id,
  options: { readonly paper: BookPaper },
): Result<GuidebookBook> {
  const guidebook = document.guidebook.get(guidebookId)
  if (!guidebook) {
    return problem(
      'guidebook-not-found',
      'This guidebook is no longer in the project. Choose another.',
    )
  }
  const context = contextOf(document, guidebook, options.paper)
  const { settings } = context
  const chapters = chaptersOf(document, guidebookId)
  for (const { ready, title } of chapters) {
    if (!ready) context.warnings.add(`The chapter "${title}" is not marked as ready.`)
  }
  const signs = chapterSigns(chapters)
  const sections = [
    coverSection(context),
    contentsSection(context),
    ...chapters.flatMap((chapter) => chapterSections(chapter, signs, context)),
  ]
  return ok({
    book: {
      title: guidebook.title,
      subject: guidebook.subtitle,
      language: settings.languages[0] ?? '',
      date: settings.asOf ?? '',
      paper: options.paper,
      sections,
    },
    warnings: [...context.warnings],
  })
}

function contextOf(document: Document, guidebook: Guidebook, paper: BookPaper): GuidebookContext {
  const frame = frameOf(paper)
  const sheets = chaptersOf(document, guidebook.id)
    .flatMap(({ id }) => blocksOf(document, id))
    .flatMap(({ content }) =>
      content.type === 'role-sheets' ? selectRoles(document, content.query) : [],
    )
  return {
    document,
    settings: settingsOf(document),
    guidebook,
    paper,
    room: { width: frame.contentWidth, height: frame.contentHeight },
    sheetIds: new Set(sheets.map(({ id }) => id)),
    warnings: new Set(),
  }
}

/** Numbers of chapters; those without one are lettered, as appendixes are. */
function chapterSigns(chapters: readonly Chapter[]): ReadonlyMap<Id, string> {
  const signs = new Map<Id, string>()
  let number = 0
  let letter = 0
  for (const { id, numbered } of chapters) {
    if (numbered) number += 1
    signs.set(id, numbered ? String(number) : String.fromCharCode(65 + (letter % 26)))
    if (!numbered) letter += 1
  }
  return signs
}

function coverSection(context: GuidebookContext): BookSection {
  return {
    frame: 'bleed',
    footer: null,
    tabs: [],
    background: coverDrawing(context),
    parts: [{ kind: 'place', id: 'cover', bookmark: { text: context.guidebook.title, level: 1 } }],
  }
}

function contentsSection(context: GuidebookContext): BookSection {
  return {
    frame: 'page',
    footer: { left: context.guidebook.title, right: 'Contents' },
    tabs: [],
    background: null,
    parts: frontMatter(context),
  }
}

/** More of them would be too low to read. */
const mostTabs = 36

function chapterSections(
  chapter: Chapter,
  signs: ReadonlyMap<Id, string>,
  context: GuidebookContext,
): BookSection[] {
  const { document, guidebook } = context
  const footer = { left: guidebook.title, right: chapter.title }
  const blocks = blocksOf(document, chapter.id)
  const tabs = (signs.size > mostTabs ? [] : [...signs]).map(([id, text]): BookTab => {
    return { text, color: null, current: id === chapter.id, target: id }
  })
  const heading: PagePart = {
    kind: 'heading',
    level: 1,
    text: chapter.title,
    id: chapter.id,
    number: signs.get(chapter.id) ?? null,
    summary: chapter.summary,
    contents: 'listed',
    bookmark: 'shown',
  }
  if (blocks.length === 0) {
    context.warnings.add(`The chapter "${chapter.title}" is empty.`)
  }
  const page = (parts: readonly PagePart[]): BookSection => {
    return { frame: 'page', footer, tabs, background: null, parts }
  }
  const sections: BookSection[] = []
  let open: PagePart[] = [
    heading,
    ...(blocks.length === 0 ? [paragraph('note', 'Nothing is written here yet.')] : []),
  ]
  for (const [index, block] of blocks.entries()) {
    const parts = blockParts(block, context)
    open = follows(blocks[index - 1], block) ? withUnit(open, parts) : [...open, ...parts]
    if (block.content.type !== 'role-sheets') continue
    sections.push(page(open), ...sheetSections(block.content.query, context, footer))
    open = []
  }
  const whole = withSections(open, chapter, blocks)
  return whole.length === 0 ? sections : [...sections, page(whole)]
}

/** A chapter of pages that stand for themselves begins with a list of them, after its first words. */
function withSections(
  open: readonly PagePart[],
  { id }: Chapter,
  blocks: readonly Block[],
): readonly PagePart[] {
  const spreads = blocks.filter(({ content }) => content.type === 'family-map').length
  const start = open.findIndex(({ kind }) => kind === 'together')
  if (spreads < 3 || start < 0) return open
  return [
    ...open.slice(0, start),
    { kind: 'space', height: 10 },
    { kind: 'contents', of: { chapterId: id } },
    ...open.slice(start),
  ]
}

/** The map of a family and the list of its jobs belong on one page, with the words before them. */
function follows(before: Block | undefined, block: Block): boolean {
  return (
    before?.content.type === 'family-map' &&
    block.content.type === 'role-list' &&
    block.content.query.familyIds.includes(before.content.familyId)
  )
}

function withUnit(open: readonly PagePart[], parts: readonly PagePart[]): PagePart[] {
  const start = open.findLastIndex(({ kind }) => kind === 'heading')
  return [...open.slice(0, start), { kind: 'together', parts: [...open.slice(start), ...parts] }]
}
