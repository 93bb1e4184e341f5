export type GridCell = { row: number; column: number }

/** `at` is the active cell, `to` the far corner of the range; equal when one cell is chosen. */
export type GridSelection = { at: GridCell; to: GridCell }

/** Inclusive on all sides. */
export type GridRange = { top: number; left: number; bottom: number; right: number }

export type GridSize = { rows: number; columns: number }

export function rangeOf({ at, to }: GridSelection): GridRange {
  return {
    top: Math.min(at.row, to.row),
    left: Math.min(at.column, to.column),
    bottom: Math.max(at.row, to.row),
    right: Math.max(at.column, to.column),
  }
}

/** The cell moved by rows and columns, kept inside the grid. */
export function moveCell(cell: GridCell, by: Partial<GridCell>, size: GridSize): GridCell {
  const keep = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1)
  return {
    row: keep(cell.row + (by.row ?? 0), size.rows),
    column: keep(cell.column + (by.column ?? 0), size.columns),
  }
}

export function selectCell(cell: GridCell): GridSelection {
  return { at: cell, to: cell }
}

/** A selection that still lies inside the grid after it shrank. */
export function keepInside(selection: GridSelection, size: GridSize): GridSelection {
  const at = moveCell(selection.at, {}, size)
  const to = moveCell(selection.to, {}, size)
  const same =
    at.row === selection.at.row &&
    at.column === selection.at.column &&
    to.row === selection.to.row &&
    to.column === selection.to.column
  return same ? selection : { at, to }
}

type Keys = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** Where an arrow or page key leads from a cell, or null for any other key. */
function target(keys: Keys, from: GridCell, size: GridSize, page: number): GridCell | null {
  const far = keys.ctrlKey || keys.metaKey
  switch (keys.key) {
    case 'ArrowDown':
      return moveCell(from, { row: far ? size.rows : 1 }, size)
    case 'ArrowUp':
      return moveCell(from, { row: far ? -size.rows : -1 }, size)
    case 'ArrowRight':
      return moveCell(from, { column: far ? size.columns : 1 }, size)
    case 'ArrowLeft':
      return moveCell(from, { column: far ? -size.columns : -1 }, size)
    case 'Home':
      return { row: far ? 0 : from.row, column: 0 }
    case 'End':
      return { row: far ? size.rows - 1 : from.row, column: size.columns - 1 }
    case 'PageDown':
      return moveCell(from, { row: page }, size)
    case 'PageUp':
      return moveCell(from, { row: -page }, size)
    default:
      return null
  }
}

/**
 * The selection after a key, or null when the key does not select. Arrows, Home, End and pages move;
 * with Shift they extend; Space takes the column, Shift Space the row, Ctrl A all, Escape one cell.
 * `page` is the number of rows in view.
 */
export function selectionForKey(
  keys: Keys,
  selection: GridSelection,
  grid: GridSize & { page: number },
): GridSelection | null {
  if (keys.altKey) return null
  const { at, to } = selection
  const lastRow = grid.rows - 1
  const lastColumn = grid.columns - 1
  const moved = target(keys, keys.shiftKey ? to : at, grid, grid.page)
  if (moved !== null) return keys.shiftKey ? { at, to: moved } : selectCell(moved)
  if (keys.key === ' ' && keys.shiftKey) return rowSelection(at, lastColumn)
  if (keys.key === ' ') return columnSelection(at, lastRow)
  if (keys.key.toLowerCase() === 'a' && (keys.ctrlKey || keys.metaKey)) {
    return { at: { row: 0, column: 0 }, to: { row: lastRow, column: lastColumn } }
  }
  if (keys.key === 'Escape' && (at.row !== to.row || at.column !== to.column)) {
    return selectCell(at)
  }
  return null
}

export function rowSelection(at: GridCell, lastColumn: number): GridSelection {
  return { at: { row: at.row, column: 0 }, to: { row: at.row, column: lastColumn } }
}

export function columnSelection(at: GridCell, lastRow: number): GridSelection {
  return { at: { row: 0, column: at.column }, to: { row: lastRow, column: at.column } }
}
