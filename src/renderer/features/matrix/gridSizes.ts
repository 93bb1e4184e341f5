/** Lengths of the matrix in CSS pixels. The head holds about 24 letters of a slanted name. */
export const sizes = { row: 23, header: 158, group: 26, rowHeader: 256, rowEnd: 48 } as const

const narrowest = 34
const widest = 48
const scrollBar = 12

/** Columns share the room there is, but stay wide enough for a slanted name and its number. */
export function columnWidthFor(width: number, columns: number): number {
  const room = width - sizes.rowHeader - sizes.rowEnd - scrollBar
  const share = Math.floor(room / Math.max(columns, 1))
  return Math.min(Math.max(share, narrowest), widest)
}
