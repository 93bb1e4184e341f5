import type { PagePart, ParagraphStyle, Run, TableCell, TableRow } from '../pageContent.ts'

type Words = string | readonly Run[]

function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [{ text: words }] : words
}

export function paragraph(style: ParagraphStyle, words: Words): PagePart {
  return { kind: 'paragraph', style, runs: runsOf(words) }
}

/** A cell with one fact, and what is smaller below it; empty texts are left out. */
export function cell(words: Words, ...below: readonly Words[]): TableCell {
  return {
    parts: [
      paragraph('fact', words),
      ...below.filter((text) => text.length > 0).map((text) => paragraph('small', text)),
    ],
  }
}

/** One line of an index. */
export function indexCell(words: Words): TableCell {
  return { parts: [paragraph('index', words)] }
}

/** Small print only. */
export function smallCell(...words: readonly Words[]): TableCell {
  return {
    parts: words.filter((text) => text.length > 0).map((text) => paragraph('small', text)),
  }
}

/** A line of small print behind its name: "Cost: $950"; nothing where there is nothing to say. */
export function named(name: string, words: Words): Run[][] {
  const runs = runsOf(words).filter(({ text }) => text !== '')
  return runs.length === 0 ? [] : [[{ text: `${name}: `, bold: true }, ...runs]]
}

export function headerCells(...texts: readonly string[]): TableCell[] {
  return texts.map((text) => ({ parts: [paragraph('small', [{ text, bold: true }])] }))
}

export function row(...cells: readonly TableCell[]): TableRow {
  return { kind: 'body', cells }
}

/** A heading across the table. */
export function groupRow(words: Words, columnCount: number): TableRow {
  const runs = runsOf(words).map((run) => (run.badge === undefined ? { ...run, bold: true } : run))
  return { kind: 'group', cells: [{ parts: [paragraph('fact', runs)], columnSpan: columnCount }] }
}

export function heading(level: 2 | 3 | 4, text: string, id: string): PagePart {
  return {
    kind: 'heading',
    level,
    text,
    id,
    number: null,
    summary: '',
    contents: 'not listed',
    bookmark: level === 2 ? 'shown' : 'hidden',
  }
}
