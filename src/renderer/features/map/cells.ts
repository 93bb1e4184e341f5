import type { Id } from '#shared/base/identifiers.ts'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene, SceneBand, SceneCard, SceneLane } from '#shared/map/scene.ts'
import type { Direction } from './nearestCard.ts'

/** A place for one card: column and row count inside the cell of family and band. */
export type Cell = {
  readonly familyId: Id
  readonly bandId: Id
  readonly column: number
  readonly row: number
}

export type CellMove = Cell & { readonly roleId: Id }

const mostColumns = 6

export function laneAt(scene: Scene, x: number): SceneLane | null {
  const inside = scene.lanes.find((lane) => x >= lane.x && x < lane.x + lane.width)
  return inside ?? (x < 0 ? scene.lanes[0] : scene.lanes.at(-1)) ?? null
}

export function bandAt(scene: Scene, y: number): SceneBand | null {
  const inside = scene.bands.find((band) => y >= band.y && y < band.y + band.height)
  return inside ?? (y < 0 ? scene.bands[0] : scene.bands.at(-1)) ?? null
}

/** The cell under a point of the map; null on a map without lanes or bands. */
export function cellAt(scene: Scene, point: Point): Cell | null {
  const lane = laneAt(scene, point.x)
  const band = bandAt(scene, point.y)
  if (!lane || !band) return null
  const { width = 0, height = 0 } = scene.cards[0] ?? {}
  return {
    familyId: lane.familyId,
    bandId: band.bandId,
    column: nearestIndex(lane.columnXs, point.x - width / 2),
    row: nearestIndex(band.rowYs, point.y - height / 2),
  }
}

/** Where a card in this cell stands; columns and rows beyond the last continue its pitch. */
export function boxOf(scene: Scene, cell: Cell, size: { width: number; height: number }): Box {
  const { width, height } = size
  const lane = scene.lanes.find(({ familyId }) => familyId === cell.familyId)
  const band = scene.bands.find(({ bandId }) => bandId === cell.bandId)
  return {
    width,
    height,
    x: lane ? edgeOf(lane.columnXs, cell.column, size.width * 1.15) : 0,
    y: band ? edgeOf(band.rowYs, cell.row, size.height * 1.3) : 0,
  }
}

export function cardIn(scene: Scene, cell: Cell): SceneCard | null {
  return (
    scene.cards.find(
      (card) =>
        card.familyId === cell.familyId &&
        card.bandId === cell.bandId &&
        card.column === cell.column &&
        card.row === cell.row,
    ) ?? null
  )
}

export function cellOf(card: SceneCard): Cell {
  const { familyId, bandId, column, row } = card
  return { familyId, bandId, column, row }
}

export function sameCell(a: Cell, b: Cell): boolean {
  return (
    a.familyId === b.familyId && a.bandId === b.bandId && a.column === b.column && a.row === b.row
  )
}

/**
 * Moves for one card dropped on a cell: a card that stands there takes the free place. Empty when
 * nothing would change.
 */
export function dropMoves(scene: Scene, card: SceneCard, target: Cell): CellMove[] {
  const from = cellOf(card)
  if (sameCell(from, target)) return []
  const there = cardIn(scene, target)
  const move = { roleId: card.id, ...target }
  return there ? [move, { roleId: there.id, ...from }] : [move]
}

/**
 * Moves for several cards dragged together by so many columns of lanes and rows of bands: each
 * keeps its distance to the one under the pointer; cards in the way are passed over.
 */
export function groupMoves(scene: Scene, cards: readonly SceneCard[], shift: Point): CellMove[] {
  const moving = new Set(cards.map(({ id }) => id))
  const taken = new Set<string>(
    scene.cards.filter(({ id }) => !moving.has(id)).map((card) => cellKey(cellOf(card))),
  )
  const moves: CellMove[] = []
  for (const card of cards) {
    const middle = {
      x: card.x + card.width / 2 + shift.x,
      y: card.y + card.height / 2 + shift.y,
    }
    const wanted = cellAt(scene, middle)
    if (!wanted) continue
    const cell = freeCell(scene, wanted, taken)
    taken.add(cellKey(cell))
    if (!sameCell(cell, cellOf(card))) moves.push({ roleId: card.id, ...cell })
  }
  return moves
}

/** The wanted cell if it is free, else the next free one of its lane and band. */
export function freeCell(scene: Scene, wanted: Cell, taken: ReadonlySet<string>): Cell {
  if (!taken.has(cellKey(wanted))) return wanted
  const columns = scene.lanes.find(({ familyId }) => familyId === wanted.familyId)?.columns ?? 1
  const byDistance = Array.from({ length: Math.max(columns, 3) }, (_, column) => column)
    .filter((column) => column < mostColumns)
    .toSorted((a, b) => Math.abs(a - wanted.column) - Math.abs(b - wanted.column) || a - b)
  for (let row = 0; ; row++) {
    for (const column of byDistance) {
      const cell = { ...wanted, column, row }
      if (!taken.has(cellKey(cell))) return cell
    }
  }
}

/**
 * Where Alt and an arrow bring a card: the neighboring column, or the next lane; the next band up or
 * down. Inside its own lane and band a card changes places with its neighbor, elsewhere it takes a
 * free cell. Empty at the rim of the map.
 */
export function stepMoves(scene: Scene, card: SceneCard, direction: Direction): CellMove[] {
  const laneIndex = scene.lanes.findIndex(({ familyId }) => familyId === card.familyId)
  const bandIndex = scene.bands.findIndex(({ bandId }) => bandId === card.bandId)
  const lane = scene.lanes[laneIndex]
  const band = scene.bands[bandIndex]
  if (!lane || !band) return []
  const from = cellOf(card)
  const taken = new Set(scene.cards.map((other) => cellKey(cellOf(other))))
  switch (direction) {
    case 'left':
    case 'right': {
      const step = direction === 'right' ? 1 : -1
      const column = card.column + step
      if (column >= 0 && column < lane.columns) {
        return dropMoves(scene, card, { ...from, column })
      }
      const next = scene.lanes[laneIndex + step]
      if (!next) return []
      const near = step === 1 ? 0 : next.columns - 1
      const wanted = { ...from, familyId: next.familyId, column: near, row: 0 }
      return [{ roleId: card.id, ...freeCell(scene, wanted, taken) }]
    }
    case 'up':
    case 'down': {
      const step = direction === 'down' ? 1 : -1
      const row = card.row + step
      if (row >= 0 && row < band.rowYs.length) return dropMoves(scene, card, { ...from, row })
      const next = scene.bands[bandIndex + step]
      if (!next) return []
      const wanted = { ...from, bandId: next.bandId, row: step === 1 ? 0 : next.rowYs.length - 1 }
      return [{ roleId: card.id, ...freeCell(scene, wanted, taken) }]
    }
  }
}

/** The cell as one text. */
export function cellKey({ familyId, bandId, column, row }: Cell): string {
  return `${familyId}/${bandId}/${column}/${row}`
}

function nearestIndex(edges: readonly number[], value: number): number {
  let best = 0
  for (const [index, edge] of edges.entries()) {
    if (Math.abs(edge - value) < Math.abs((edges[best] ?? 0) - value)) best = index
  }
  return best
}

function edgeOf(edges: readonly number[], index: number, pitch: number): number {
  const known = edges[index]
  if (known !== undefined) return known
  const last = edges.length - 1
  const step = last > 0 ? (edges[last] ?? 0) - (edges[last - 1] ?? 0) : pitch
  return (edges[last] ?? 0) + (index - last) * step
}
