import { advanceWidth, type FontFace } from './fontMetrics.ts'
import { lettersBeforeHyphen } from './syllables.ts'

/** A face at a size in points. */
export type TextLook = FontFace & { readonly size: number }

/**
 * Width of one line in points, from the real advance widths of the fonts. Kerning is left out; in
 * both families it draws letters together, so drawn text is a little narrower than measured.
 */
export function measureText(text: string, look: TextLook): number {
  let thousandths = 0
  for (const letter of text) thousandths += advanceWidth(letter.codePointAt(0) ?? 0, look)
  return (thousandths * look.size) / 1000
}

/**
 * Breaks text into lines no wider than `width` points: at spaces, after hyphens and slashes, and
 * inside a word, where a syllable ends, only when it is wider than a whole line (a hyphen is then
 * added). With 'keep' every
 * line comes back, also beyond `maxLines`, for the caller to decide; with 'ellipsis' the last
 * allowed line ends in "…" when something is left over.
 */
export function wrapText(
  text: string,
  look: TextLook,
  width: number,
  maxLines: number = Number.POSITIVE_INFINITY,
  overflow: 'keep' | 'ellipsis' = 'keep',
): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (fits(line + piece.trimEnd(), look, width)) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = piece
    while (!fits(line.trimEnd(), look, width) && Array.from(line.trimEnd()).length > 1) {
      const head = longestHead(line, look, width)
      lines.push(`${head}-`)
      line = line.slice(head.length)
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  if (overflow === 'keep' || lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines - 1)
  return [...kept, shortenText(lines.slice(maxLines - 1).join(' '), look, width)]
}

/** The text itself when it fits one line, else as much of it as fits before "…". */
export function shortenText(text: string, look: TextLook, width: number): string {
  if (fits(text, look, width)) return text
  const letters = Array.from(text)
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`, look, width)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function fits(text: string, look: TextLook, width: number): boolean {
  return measureText(text, look) <= width + 0.001
}

/** Words with the blank after them; a hyphen or slash inside a word ends a piece too. */
function piecesOf(text: string): string[] {
  return text.trim().match(/[^\s/-]*[/-]+(?=[^\s/-])|[^\s]+?(?:[/-]+(?=[^\s/-])|\s+|$)/g) ?? []
}

function longestHead(word: string, look: TextLook, width: number): string {
  const letters = Array.from(word)
  let count = letters.length - 1
  while (count > 1 && !fits(`${letters.slice(0, count).join('')}-`, look, width)) count -= 1
  return letters.slice(0, lettersBeforeHyphen(letters.join(''), count)).join('')
}
