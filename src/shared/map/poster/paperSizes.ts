import { type Orientation, type PaperName, paperNames } from '../../domain/records/map.ts'
import type { Size } from '../drawing.ts'

/** Millimeters as points (1/72 inch). */
export function millimeters(value: number): number {
  return (value * 72) / 25.4
}

function inches(value: number): number {
  return value * 72
}

type Sheet = {
  /** What people call it. */
  readonly label: string
  /** Points; the short side first. */
  readonly short: number
  readonly long: number
}

/** Sheets by size, smallest first (ISO 216 and ANSI/ARCH trimmed sizes). */
export const sheets: Record<PaperName, Sheet> = {
  letter: { label: 'Letter', short: inches(8.5), long: inches(11) },
  legal: { label: 'Legal', short: inches(8.5), long: inches(14) },
  A4: { label: 'A4', short: millimeters(210), long: millimeters(297) },
  tabloid: { label: 'Tabloid', short: inches(11), long: inches(17) },
  A3: { label: 'A3', short: millimeters(297), long: millimeters(420) },
  A2: { label: 'A2', short: millimeters(420), long: millimeters(594) },
  archC: { label: 'Arch C', short: inches(18), long: inches(24) },
  '18x24': { label: '18 x 24 in', short: inches(18), long: inches(24) },
  A1: { label: 'A1', short: millimeters(594), long: millimeters(841) },
  '24x36': { label: '24 x 36 in', short: inches(24), long: inches(36) },
  archD: { label: 'Arch D', short: inches(24), long: inches(36) },
  A0: { label: 'A0', short: millimeters(841), long: millimeters(1189) },
  '36x48': { label: '36 x 48 in', short: inches(36), long: inches(48) },
  archE: { label: 'Arch E', short: inches(36), long: inches(48) },
  roll24: { label: '24 in roll', short: inches(24), long: inches(36) },
  roll36: { label: '36 in roll', short: inches(36), long: inches(48) },
  roll42: { label: '42 in roll', short: inches(42), long: inches(60) },
  custom: { label: 'Own size', short: millimeters(594), long: millimeters(841) },
}

/** What a sheet is chosen by; `customPaper` is in millimeters and belongs to paper `custom`. */
export type SheetChoice = {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly customPaper?: Size | null
}

/** A sheet as it lies before the reader, in points. */
export type PosterSheet = Size & {
  readonly label: string
  readonly orientation: Orientation
  /** On a roll the long side follows the map. */
  readonly length: 'fixed' | 'follows the map'
}

export function sheetOf({ paper, orientation, customPaper }: SheetChoice): PosterSheet {
  const own = paper === 'custom' && customPaper ? customPaper : null
  const { label, short, long } = own ? ownSheet(own) : sheets[paper]
  const length = paper.startsWith('roll') ? 'follows the map' : 'fixed'
  const size =
    orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long }
  return { ...size, label, orientation, length }
}

/** Sheets of a fixed size with more room than this one, the smallest first. */
export function largerSheets({ width, height }: Size): PaperName[] {
  const area = (paper: PaperName) => sheets[paper].short * sheets[paper].long
  return paperNames
    .filter((paper) => paper !== 'custom' && !paper.startsWith('roll'))
    .filter((paper) => area(paper) > width * height)
    .toSorted((a, b) => area(a) - area(b))
}

function ownSheet({ width, height }: Size): Sheet {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  return {
    label: `${Math.round(width)} x ${Math.round(height)} mm`,
    short: millimeters(short),
    long: millimeters(long),
  }
}
