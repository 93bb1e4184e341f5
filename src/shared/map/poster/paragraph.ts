import type { Shape } from '../drawing.ts'
import { printableText } from '../printableText.ts'
import { measureText, type TextLook, wrapText } from '../textMeasure.ts'
import { baselineIn, textShape } from '../textShapes.ts'
import type { Part } from './part.ts'

/** A stretch of text with one look and color. */
export type TextRun = { readonly text: string; readonly look: TextLook; readonly color: string }

type Word = { readonly text: string; readonly run: TextRun }

/**
 * Running text of mixed looks, broken at spaces to a width in points. `leading` is the line height
 * in multiples of the largest type size. The part is as wide as its longest line.
 */
export function paragraph(runs: readonly TextRun[], width: number, leading: number): Part {
  if (runs.length === 0) return { width: 0, height: 0, shapes: [] }
  const lineHeight = leading * Math.max(...runs.map(({ look }) => look.size))
  const lines = linesOf(runs, width)
  const shapes: Shape[] = []
  let widest = 0
  for (const [index, line] of lines.entries()) {
    let x = 0
    for (const { text, run } of joined(line)) {
      const y = baselineIn(index * lineHeight, lineHeight, run.look)
      shapes.push(textShape(text.trimEnd(), { x, y }, run.look, run.color))
      widest = Math.max(widest, x + measureText(text.trimEnd(), run.look))
      x += measureText(text, run.look)
    }
  }
  return { width: widest, height: lines.length * lineHeight, shapes }
}

/** One line of text that is as wide as it is. */
export function singleLine(text: string, look: TextLook, color: string, leading = 1.15): Part {
  return paragraph([{ text, look, color }], Number.POSITIVE_INFINITY, leading)
}

function linesOf(runs: readonly TextRun[], width: number): Word[][] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of runs.flatMap((run) => wordsOf(run, width))) {
    const needed = measureText(word.text.trimEnd(), word.run.look)
    if (used > 0 && used + needed > width + 0.001) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(word)
    used += measureText(word.text, word.run.look)
  }
  return lines.filter((line) => line.length > 0)
}

/** Words with the blank after them; a word wider than a line comes in pieces. */
function wordsOf(run: TextRun, width: number): Word[] {
  const ending = run.text.endsWith(' ') ? ' ' : ''
  const words = (printableText(run.text) + ending).match(/\S+\s*/g) ?? []
  return words.flatMap((text) =>
    measureText(text.trimEnd(), run.look) <= width
      ? [{ text, run }]
      : wrapText(text, run.look, width).map((piece) => ({ text: piece, run })),
  )
}

/** Neighboring words of one run as one text, so that it reads and copies as one. */
function joined(line: readonly Word[]): Word[] {
  const out: Word[] = []
  for (const word of line) {
    const last = out.at(-1)
    if (last && last.run === word.run)
      out[out.length - 1] = { ...last, text: last.text + word.text }
    else out.push(word)
  }
  return out
}
