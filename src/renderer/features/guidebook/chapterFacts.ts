import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { blocksOf, chaptersOf } from '#shared/domain/queries/guidebooks.ts'
import type { Block, Chapter } from '#shared/domain/records/guidebook.ts'
import { countWords, readingGrade } from './readingGrade.ts'
import { isEmptyText, textParts } from './richText.ts'

export type ChapterHeading = {
  readonly blockId: Id
  /** Which of the headings of its block, counted from 0. */
  readonly index: number
  readonly text: string
}

export type ChapterFacts = {
  readonly words: number
  readonly liveBlocks: number
  /** Null when there is no sentence yet. */
  readonly grade: number | null
  /** Larger headings, as they stand in the contents. */
  readonly headings: readonly ChapterHeading[]
}

export type NumberedChapter = {
  readonly chapter: Chapter
  /** "5" for a numbered chapter; chapters without a number are lettered, as appendixes are. */
  readonly number: string
  readonly content: 'empty' | 'text' | 'live blocks only'
}

const known = new WeakMap<readonly Block[], ChapterFacts>()

/** What the outline, the toolbar and the status bar say about a chapter. */
export function chapterFacts(blocks: readonly Block[]): ChapterFacts {
  const before = known.get(blocks)
  if (before) return before
  const facts = factsOf(blocks)
  known.set(blocks, facts)
  return facts
}

function factsOf(blocks: readonly Block[]): ChapterFacts {
  const passages: string[] = []
  const headings: ChapterHeading[] = []
  let words = 0
  for (const { id, content } of blocks) {
    if (content.type !== 'text') continue
    let index = 0
    for (const part of textParts(content.document)) {
      words += countWords(part.text)
      if (part.kind === 'body') passages.push(part.text)
      else if (part.level === 2) {
        if (part.text.trim() !== '') headings.push({ blockId: id, index, text: part.text })
        index++
      }
    }
  }
  return {
    words,
    liveBlocks: blocks.filter(({ content }) => content.type !== 'text').length,
    grade: readingGrade(passages),
    headings,
  }
}

/** The chapters of a guidebook in order, with the numbers they are printed with. */
export function numberedChapters(
  document: Pick<Document, 'chapter' | 'block'>,
  guidebookId: Id,
): NumberedChapter[] {
  let numbers = 0
  let letters = 0
  return chaptersOf(document, guidebookId).map((chapter) => {
    const sign = chapter.numbered
      ? String(++numbers)
      : String.fromCharCode('A'.charCodeAt(0) + (letters++ % 26))
    return {
      chapter,
      number: sign,
      content: contentOf(blocksOf(document, chapter.id)),
    }
  })
}

function contentOf(blocks: readonly Block[]): NumberedChapter['content'] {
  const texts = blocks.flatMap(({ content }) => (content.type === 'text' ? content.document : []))
  if (texts.some((text) => !isEmptyText(text))) return 'text'
  return blocks.length > texts.length ? 'live blocks only' : 'empty'
}
