import type { Orientation } from '../../domain/records/map.ts'
import type { Size } from '../drawing.ts'
import type { CardDetail } from '../scene.ts'
import { millimeters, type PosterSheet } from './paperSizes.ts'

/** What a sheet is laid out with. Lengths are points. */
export type PosterProfile = Size & {
  /** What people call the sheet. */
  readonly label: string
  readonly orientation: Orientation
  /** Size of the sheet in relation to A1, the master. */
  readonly scale: number
  readonly margin: number
  readonly titleBand: number
  readonly foot: number
  readonly levelColumn: number
  /** Type size of role titles. */
  readonly titleSize: number
  /** Smallest type of the sheet at its reading distance. */
  readonly smallest: number
  readonly lineWidth: number
  /** The richest cards the sheet has room for. */
  readonly detail: Exclude<CardDetail, 'close'>
  readonly routes: 'rows' | 'badges' | 'none'
  readonly mostRoutes: number
  readonly payChart: boolean
  readonly howToRead: 'card and lines' | 'lines' | 'key below'
}

/** Sizes relative to A1 at which the columns of the print grammar stand: A4, A3, A2, A1, A0. */
const stops = [0.353, 0.499, 0.706, 1, 1.413]

const columns = {
  margin: [7, 8, 10, 14, 20],
  titleBand: [17, 28, 60, 102, 144],
  foot: [40, 31, 70, 101, 144],
  levelColumn: [16, 28, 40, 56, 79],
  lineWeight: [0.35, 0.45, 0.6, 0.8, 1.15],
  titleSize: [10, 10.5, 13.5, 16.6, 23],
  smallest: [10, 10, 10.5, 11, 15.5],
} as const

/**
 * Measures of a sheet from the design's print grammar: A1 landscape is the master, the other ISO
 * sizes are its columns, sizes in between are interpolated.
 */
export function posterProfile(sheet: PosterSheet): PosterProfile {
  const { width, height, label, orientation } = sheet
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  // What a roll is read at depends on its width alone: its length follows the map.
  const scale =
    sheet.length === 'fixed'
      ? Math.min(short / millimeters(594), long / millimeters(841))
      : (orientation === 'landscape' ? height : width) / millimeters(594)
  const at = (name: keyof typeof columns) => interpolate(columns[name], scale)
  return {
    width,
    height,
    label,
    orientation,
    scale,
    margin: millimeters(at('margin')),
    titleBand: millimeters(at('titleBand')),
    foot: millimeters(at('foot')),
    levelColumn: millimeters(at('levelColumn')),
    titleSize: at('titleSize'),
    smallest: at('smallest'),
    lineWidth: millimeters(at('lineWeight')),
    detail: detailAt(scale),
    routes: scale < 0.42 ? 'none' : scale < 0.6 ? 'badges' : 'rows',
    mostRoutes: scale < 0.42 ? 0 : scale < 0.85 ? 4 : 6,
    payChart: scale >= 0.6,
    howToRead: scale < 0.42 ? 'key below' : scale < 0.6 ? 'lines' : 'card and lines',
  }
}

function detailAt(scale: number): PosterProfile['detail'] {
  if (scale < 0.42) return 'block'
  if (scale < 0.6) return 'title'
  return scale < 0.85 ? 'compact' : 'full'
}

function interpolate(values: readonly number[], scale: number): number {
  const last = stops.length - 1
  if (scale <= (stops[0] ?? 0)) return values[0] ?? 0
  for (let index = 1; index <= last; index += 1) {
    const [from = 0, to = 0] = [stops[index - 1], stops[index]]
    if (scale > to && index < last) continue
    const share = (scale - from) / (to - from)
    const [low = 0, high = 0] = [values[index - 1], values[index]]
    return low + (high - low) * share
  }
  return values[last] ?? 0
}
