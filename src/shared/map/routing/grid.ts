/**
 * The map as lines see it. Card rows count from the top; channel `h` lies above row `h`, and the last
 * one below the lowest row. Vertical ways are passages, from the left: even ones are the corridors
 * between columns (the first lies left of column 0), odd ones are columns.
 */
export type Grid = {
  readonly rows: number
  readonly columns: number
  readonly passages: number
  readonly cards: readonly GridCard[]
  /** Index of the card in a cell, -1 when the cell is empty, -2 in a collapsed lane. */
  readonly cells: Int32Array
  readonly strips: Strips
  /** Rings of entries stand below the map where they can, or always right below their card. */
  readonly rings: 'below the map' | 'at the card'
}

/** Columns and rows without cards that stand for a collapsed lane or band, as narrow strips. */
export type Strips = {
  readonly columns: ReadonlySet<number>
  readonly rows: ReadonlySet<number>
}

export const noStrips: Strips = { columns: new Set(), rows: new Set() }

export type GridCard = {
  readonly row: number
  readonly column: number
  /** First and last column of the card's lane. */
  readonly laneColumns: readonly [number, number]
  readonly band: number
}

export function gridOf(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cards: readonly GridCard[],
  { strips = noStrips, rings = 'below the map' }: Partial<Pick<Grid, 'strips' | 'rings'>> = {},
): Grid {
  const cells = new Int32Array(rows * columns).fill(-1)
  // Lines lead across a collapsed band, but do not run along inside a collapsed lane.
  for (const column of strips.columns) {
    for (let row = 0; row < rows; row++) cells[row * columns + column] = -2
  }
  for (const [index, { row, column }] of cards.entries()) cells[row * columns + column] = index
  return { rows, columns, passages: 2 * columns + 1, cards, cells, strips, rings }
}

export function cardAt(grid: Grid, row: number, column: number): number {
  return grid.cells[row * grid.columns + column] ?? -1
}

export function columnPassage(column: number): number {
  return 2 * column + 1
}

export function isCorridor(passage: number): boolean {
  return passage % 2 === 0
}

export function columnOf(passage: number): number {
  return (passage - 1) / 2
}

/** Whether a line may run through a row in this passage. */
export function isOpen(grid: Grid, row: number, passage: number): boolean {
  return isCorridor(passage) || cardAt(grid, row, columnOf(passage)) === -1
}

/** Whether every row from `first` to `last` is open in this passage. */
export function areOpen(grid: Grid, first: number, last: number, passage: number): boolean {
  for (let row = first; row <= last; row++) if (!isOpen(grid, row, passage)) return false
  return true
}
