import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSync } from 'fontkit'
import { printableRanges } from '../src/shared/map/fontMetricsRanges.ts'
import { root } from './checkout.mjs'

type Font = {
  unitsPerEm: number
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): { advanceWidth: number }
}

const styles = ['400', '400-italic', '500', '600', '700']

const families = [
  { file: 'SourceSans3', name: 'Source Sans 3', table: 'SourceSans' },
  { file: 'Literata', name: 'Literata', table: 'Literata' },
]

/**
 * Writes src/shared/map/fontMetrics<Family>.ts: advance widths, in thousandths of the type size,
 * read from the fonts in resources/fonts. Run it (`node scripts/makeFontMetrics.ts`, then format)
 * after a change of fonts or ranges.
 */
for (const family of families) {
  const tables = styles.map((style) => {
    const font = openSync(join(root, `resources/fonts/${family.file}-${style}.ttf`))
    if (!('glyphForCodePoint' in font)) throw new Error(`${family.file} is a collection`)
    return `  '${style}': [${widthsOf(font).join(', ')}],`
  })
  const constant = `${family.table.charAt(0).toLowerCase()}${family.table.slice(1)}Widths`
  await writeFile(
    join(root, `src/shared/map/fontMetrics${family.table}.ts`),
    [
      "import type { FaceWidths } from './fontMetricsRanges.ts'",
      '',
      `/** ${family.name}: advance widths in the order of fontMetricsRanges; 0 = the font lacks the letter. Made by scripts/makeFontMetrics.ts. */`,
      `export const ${constant}: FaceWidths = {`,
      ...tables,
      '}',
      '',
    ].join('\n'),
  )
}

function widthsOf(font: Font): number[] {
  return printableRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => widthOf(font, first + index)),
  )
}

function widthOf(font: Font, codePoint: number): number {
  if (!font.hasGlyphForCodePoint(codePoint)) return 0
  return Math.round((font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm)
}
