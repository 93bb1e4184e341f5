import { join } from 'node:path'
import type { FontFamily, FontWeight } from '#shared/map/drawing.ts'

export const fontNames: Record<FontFamily, string> = {
  'Source Sans 3': 'SourceSans3',
  Literata: 'Literata',
}

/** The TTF file of an upright face. */
export function fontFile(folder: string, family: FontFamily, weight: FontWeight): string {
  return join(folder, `${fontNames[family]}-${weight}.ttf`)
}

/** Every face that pictures use. */
export function fontFiles(folder: string): string[] {
  const families = ['Source Sans 3', 'Literata'] as const
  const weights = [400, 500, 600, 700] as const
  return families.flatMap((family) => [
    ...weights.map((weight) => fontFile(folder, family, weight)),
    join(folder, `${fontNames[family]}-400-italic.ttf`),
  ])
}
