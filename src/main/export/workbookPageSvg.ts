import { drawingToSvg, faceName } from '#shared/map/drawingToSvg.ts'
import { centeredBaseline } from '#shared/map/textShapes.ts'
import type { DownText, PrintPage } from '#shared/publish/printPage.ts'

/** A page as SVG with a family for each face; the words of the index tabs run down the page. */
export function workbookPageSvg({ drawing, downTexts }: PrintPage): string {
  const svg = drawingToSvg({ ...drawing, alt: '' }, { fonts: 'faces' })
  return svg.replace(/<\/svg>$/, () => `${downTexts.map(downText).join('')}</svg>`)
}

function downText({ text, x, y, look, color }: DownText): string {
  const baseline = centeredBaseline(0, look)
  return `<text transform="translate(${place(x)} ${place(y)}) rotate(90)" x="0" y="${place(baseline)}" font-family="${faceName(look)}" font-size="${look.size}" text-anchor="middle" fill="${color}">${escaped(text)}</text>`
}

function place(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
