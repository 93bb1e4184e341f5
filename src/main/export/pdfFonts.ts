import { join } from 'node:path'
import type { FontWeight } from '#shared/map/drawing.ts'
import { faceName } from '#shared/map/drawingToSvg.ts'
import { fontFile, fontNames } from './fontFiles.ts'

const weights: readonly FontWeight[] = [400, 500, 600, 700]

type FontFiles = { normal: string; bold: string; italics: string; bolditalics: string }

/**
 * The PDF writer knows four styles per family; our weights are more. So every face is a family of
 * its own (`SourceSans600`), whose four styles are the same file. `folder` holds the TTF files.
 */
export function pdfFonts(folder: string): Record<string, FontFiles> {
  const faces = (['Source Sans 3', 'Literata'] as const).flatMap((family) => [
    ...weights.map((weight) => ({
      name: faceName({ family, weight }),
      file: fontFile(folder, family, weight),
    })),
    {
      name: faceName({ family, weight: 400, italic: true }),
      file: join(folder, `${fontNames[family]}-400-italic.ttf`),
    },
  ])
  return Object.fromEntries(
    faces.map(({ name, file }) => [
      name,
      { normal: file, bold: file, italics: file, bolditalics: file },
    ]),
  )
}
