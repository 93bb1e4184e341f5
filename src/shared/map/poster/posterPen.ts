import type { FontFamily, FontWeight } from '../drawing.ts'
import type { Theme } from '../palette.ts'
import type { TextLook } from '../textMeasure.ts'
import { millimeters } from './paperSizes.ts'
import type { TextRun } from './paragraph.ts'
import type { PosterProfile } from './posterProfile.ts'

/** Draws in the measures of one sheet: lengths and type are given as they are on A1. */
export type PosterPen = {
  readonly theme: Theme
  readonly profile: PosterProfile
  /** Millimeters on A1 as points on this sheet. */
  readonly length: (millimetersOnA1: number) => number
  /** A face whose size, given in points on A1, follows the sheet but not below its smallest type. */
  readonly look: (family: FontFamily, weight: FontWeight, sizeOnA1: number) => TextLook
  readonly sans: (weight: FontWeight, sizeOnA1: number, color: string) => (text: string) => TextRun
  readonly book: (weight: FontWeight, sizeOnA1: number, color: string) => (text: string) => TextRun
}

export function posterPen(profile: PosterProfile, theme: Theme): PosterPen {
  const look = (family: FontFamily, weight: FontWeight, size: number): TextLook => ({
    family,
    weight,
    size: Math.max(size * profile.scale, profile.smallest),
  })
  const run =
    (family: FontFamily) =>
    (weight: FontWeight, size: number, color: string) =>
    (text: string) => ({
      text,
      look: look(family, weight, size),
      color,
    })
  return {
    theme,
    profile,
    length: (value) => millimeters(value) * profile.scale,
    look,
    sans: run('Source Sans 3'),
    book: run('Literata'),
  }
}
