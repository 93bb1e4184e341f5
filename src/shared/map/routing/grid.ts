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
  /** Index of the card in a cell, -1 when the cell is empty. */
  readonly cells: Int32Array
}

export type GridCard = {
  readonly row: number
  readonly column: number
  /** First and last column of the card's lane. */
  readonly laneColumns: readonly [number, number]
  readonly band: number
}

export function gridOf(size: { rows: number; columns: number }, cards: readonly GridCard[]): Grid {
  const cells = new Int32Array(size.rows * size.columns).fill(-1)
  for (const [index, { row, column }] of cards.entries()) cells[row * size.columns + column] = index
  return { ...size, passages: 2 * size.columns + 1, cards, cells }
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
