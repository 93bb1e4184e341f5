import type { Orientation, PaperName } from '../../domain/records/map.ts'
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

export function sheetSize(paper: PaperName, orientation: Orientation): Size {
  const { short, long } = sheets[paper]
  return orientation === 'landscape'
    ? { width: long, height: short }
    : { width: short, height: long }
}
