import type { Box, Shape } from '#shared/map/drawing.ts'
import { demandMark, draftMark } from '#shared/map/marks.ts'
import { inkOn } from '#shared/map/palette.ts'
import { printableText } from '#shared/map/printableText.ts'
import { measureText, type TextLook } from '#shared/map/textMeasure.ts'
import { baselineIn, textShape } from '#shared/map/textShapes.ts'
import type { Run } from '../pageContent.ts'
import { ink } from '../workbook/layout/ink.ts'
import { type Inked, type InkLink, inked } from './inked.ts'
import type { TypeStyle } from './typeStyles.ts'

export const linkColor = '#17445a'

export type TextRoom = {
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
  /** Page of a heading; null while it is not known. */
  readonly pageOf: (id: string) => number | null
}

/** A stretch of one run that is not broken; `blank` is the room after it. */
type Piece = {
  readonly run: Run
  readonly look: TextLook
  readonly text: string
  readonly width: number
}
type Word = { readonly pieces: Piece[]; blank: Piece | null; endsLine: boolean }

/**
 * Running text of mixed looks as lines of equal height, broken at blanks and, where a word is wider
 * than a line, inside it. Letters the fonts lack are replaced as `printableText` says.
 */
export function textLines(runs: readonly Run[], style: TypeStyle, room: TextRoom): Inked[] {
  const height = style.size * style.leading
  return brokenLines(wordsOf(runs, style, room), room.width).map((words) =>
    lineInk(words, { style, room, height }),
  )
}

/** Width of the text in one line, in points. */
export function naturalWidth(runs: readonly Run[], style: TypeStyle): number {
  const words = wordsOf(runs, style, { width: Number.POSITIVE_INFINITY, pageOf: () => null })
  return Math.max(
    0,
    ...brokenLines(words, Number.POSITIVE_INFINITY).map((line) => widthOfLine(line)),
  )
}

/** Width of the widest word, in points. */
export function widestWord(runs: readonly Run[], style: TypeStyle): number {
  const words = wordsOf(runs, style, { width: Number.POSITIVE_INFINITY, pageOf: () => null })
  return Math.max(0, ...words.map(widthOfWord))
}

function wordsOf(runs: readonly Run[], style: TypeStyle, room: TextRoom): Word[] {
  const words: Word[] = []
  let open: Word | null = null
  const begin = (): Word => {
    const word: Word = { pieces: [], blank: null, endsLine: false }
    words.push(word)
    return word
  }
  for (const { sign, ...run } of runs) {
    const look = lookOf(run, style)
    if (sign !== undefined) {
      open ??= begin()
      open.pieces.push({ run: { ...run, sign }, look, text: '', width: look.size * 1.25 })
    }
    for (const chunk of textOf(run, room).split(/(\s+)/)) {
      if (chunk === '') continue
      if (/^\s/.test(chunk)) {
        const last: Word = open ?? words.at(-1) ?? begin()
        last.blank ??= { run, look, text: ' ', width: measureText(' ', look) }
        if (chunk.includes('\n')) last.endsLine = true
        open = null
        continue
      }
      const text = printableText(chunk)
      if (text === '') continue
      open ??= begin()
      for (const part of narrowParts(text, look, room.width)) {
        if (open.pieces.length > 0 && part.isNext) open = begin()
        open.pieces.push(pieceOf(run, look, part.text))
      }
    }
  }
  return words
}

function textOf(run: Run, room: TextRoom): string {
  return run.pageOf === undefined ? run.text : String(room.pageOf(run.pageOf) ?? '00')
}

type WordPart = { readonly text: string; readonly isNext: boolean }

/**
 * A word wider than the line comes in pieces that stand on lines of their own, cut after a sign as
 * in addresses where there is one. No hyphen is added: what is copied from the page is the word.
 */
function narrowParts(text: string, look: TextLook, width: number): WordPart[] {
  if (measureText(text, look) <= width) return [{ text, isNext: false }]
  const parts: WordPart[] = []
  let line = ''
  let used = 0
  for (const letter of text) {
    const own = measureText(letter, look)
    if (line !== '' && used + own > width) {
      const sign = line.search(/[/._?&=-][^/._?&=-]*$/) + 1
      const cut = sign > line.length * 0.5 ? sign : line.length
      parts.push({ text: line.slice(0, cut), isNext: parts.length > 0 })
      line = line.slice(cut)
      used = measureText(line, look)
    }
    line += letter
    used += own
  }
  return [...parts, { text: line, isNext: parts.length > 0 }]
}

function pieceOf(run: Run, look: TextLook, text: string): Piece {
  const own = measureText(text, look)
  return { run, look, text, width: run.badge === undefined ? own : own + look.size * 0.85 }
}

function lookOf(run: Run, style: TypeStyle): TextLook {
  if (run.badge !== undefined) {
    return {
      family: 'Source Sans 3',
      weight: 700,
      size: Math.max(10, Math.min(style.size * 0.92, 11)),
    }
  }
  if (run.code === true) return { family: 'Source Sans 3', weight: 500, size: style.size }
  const isItalic = (run.italic === true || style.italic === true) && run.bold !== true
  return {
    family: style.family,
    // There is one italic face of each family.
    weight: isItalic ? 400 : run.bold === true ? style.bold : style.weight,
    size: style.size,
    ...(isItalic ? { italic: true } : {}),
  }
}

function brokenLines(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = []
  let line: Word[] = []
  let used = 0
  for (const word of words) {
    const needed = widthOfWord(word)
    if (line.length > 0 && used + needed > width + 0.001) {
      lines.push(line)
      line = []
      used = 0
    }
    line.push(word)
    used += needed + (word.blank?.width ?? 0)
    if (word.endsLine) {
      lines.push(line)
      line = []
      used = 0
    }
  }
  if (line.length > 0) lines.push(line)
  return lines
}

function widthOfWord({ pieces }: Word): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}

function widthOfLine(words: readonly Word[]): number {
  const whole = words.reduce((sum, word) => sum + widthOfWord(word) + (word.blank?.width ?? 0), 0)
  return whole - (words.at(-1)?.blank?.width ?? 0)
}

function lineInk(
  words: readonly Word[],
  options: { readonly style: TypeStyle; readonly room: TextRoom; readonly height: number },
): Inked {
  const { style, room, height } = options
  const width = widthOfLine(words)
  const free = room.width - width
  const shift = room.align === 'right' ? free : room.align === 'center' ? Math.max(0, free) / 2 : 0
  const shapes: Shape[] = []
  const links: InkLink[] = []
  let x = Number.isFinite(shift) ? shift : 0
  for (const { pieces, isLink } of joinedPieces(words)) {
    const [first] = pieces
    if (!first) continue
    const { run, look } = first
    const text = pieces.map((piece) => piece.text).join('')
    const whole = pieces.reduce((sum, piece) => sum + piece.width, 0)
    const inside = text.trimEnd() === text ? whole : whole - measureText(' ', look)
    const box = { x, y: 0, width: inside, height }
    shapes.push(...pieceShapes(text.trimEnd(), { run, look, style }, box))
    if (isLink) links.push({ box, target: run.link ?? '' })
    x += whole
  }
  return { ...inked({ width: shift + width, height, shapes }), links }
}

/** Neighboring pieces of one run as one text, so that it reads and copies as one. */
function joinedPieces(words: readonly Word[]): { pieces: Piece[]; isLink: boolean }[] {
  const groups: { pieces: Piece[]; isLink: boolean }[] = []
  const all = words.flatMap(({ pieces, blank }) => (blank ? [...pieces, blank] : pieces))
  for (const piece of all) {
    const last = groups.at(-1)?.pieces.at(-1)
    if (last && last.run === piece.run && piece.run.badge === undefined)
      groups.at(-1)?.pieces.push(piece)
    else groups.push({ pieces: [piece], isLink: piece.run.link !== undefined })
  }
  return groups
}

function pieceShapes(
  text: string,
  { run, look, style }: { readonly run: Run; readonly look: TextLook; readonly style: TypeStyle },
  box: Box,
): Shape[] {
  const own = { ...look, size: style.size }
  const baseline = baselineIn(0, box.height, own)
  if (text === '' && run.sign !== undefined) return [signShape(run, look, { ...box, y: baseline })]
  if (text === '') return []
  if (run.badge !== undefined) return badgeShapes(text, run.badge, look, { ...box, y: baseline })
  // Links inside the book are quiet: references and titles lead on wherever they stand.
  const isAddress = run.link !== undefined && !run.link.startsWith('#')
  const color = run.color ?? (isAddress ? linkColor : style.color)
  const line = (y: number): Shape => ({
    kind: 'rect',
    x: box.x,
    y,
    width: box.width,
    height: Math.max(0.5, look.size * 0.05),
    fill: color,
  })
  return [
    ...(run.code === true
      ? [
          {
            kind: 'rect',
            x: box.x - 1,
            y: baseline - look.size,
            width: box.width + 2,
            height: look.size * 1.3,
            radius: 2,
            fill: ink.tab,
          } as const,
        ]
      : []),
    textShape(text, { x: box.x, y: baseline }, look, color),
    ...(run.underline === true || isAddress ? [line(baseline + look.size * 0.12)] : []),
    ...(run.strike === true ? [line(baseline - look.size * 0.27)] : []),
  ]
}

function signShape(run: Run, look: TextLook, box: Box): Shape {
  const color = run.color ?? ink.strong
  if (run.sign === 'draft') {
    const size = look.size * 0.62
    return draftMark({ x: box.x + look.size * 0.1, y: box.y - size * 0.98, size }, ink.plain)
  }
  const size = look.size * 1.15
  return demandMark(
    run.sign ?? 'average',
    { x: box.x - size * 0.1, y: box.y - size * 0.82, size },
    color,
  )
}

function badgeShapes(text: string, color: string, look: TextLook, box: Box): Shape[] {
  const height = look.size * 1.32
  // Capitals stand in the middle of the badge.
  const top = box.y - look.size * 0.33 - height / 2
  return [
    {
      kind: 'rect',
      x: box.x,
      y: top,
      width: box.width,
      height,
      radius: look.size * 0.25,
      fill: color,
    },
    textShape(text, { x: box.x + box.width / 2, y: box.y, anchor: 'middle' }, look, inkOn(color)),
  ]
}
