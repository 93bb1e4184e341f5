import type { Point } from '#shared/map/drawing.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import {
  type Cell,
  type CellMove,
  cellKey,
  cellOf,
  freeCell,
  groupMoves,
  sameCell,
} from '../cells.ts'
import type { Direction } from '../nearestCard.ts'

export type Alignment = 'left' | 'column' | 'level' | 'row'

/**
 * Moves that bring cards into line: all in the first column of their lane, all in the column of
 * the last chosen card, all on its level, or all in its row of the level. Locked cards stay; a
 * taken cell is passed over for the next free one.
 */
export function alignMoves(
  scene: Scene,
  cards: readonly SceneCard[],
  lead: SceneCard,
  how: Alignment,
): CellMove[] {
  const wanted = (card: SceneCard): Cell => {
    switch (how) {
      case 'left':
        return { ...cellOf(card), column: 0 }
      case 'column':
        return { ...cellOf(card), column: lead.column }
      case 'level':
        return { ...cellOf(card), bandId: lead.bandId, row: lead.row }
      case 'row':
        return { ...cellOf(card), row: lead.row }
    }
  }
  return settled(scene, cards, wanted, lead)
}

/**
 * Moves that spread the cards of each lane and level over the columns of the lane, in the order
 * they stand in now.
 */
export function distributeMoves(scene: Scene, cards: readonly SceneCard[]): CellMove[] {
  const places = new Map<string, Cell>()
  for (const lane of scene.lanes) {
    for (const band of scene.bands) {
      const inCell = cards
        .filter(({ familyId, bandId }) => familyId === lane.familyId && bandId === band.bandId)
        .toSorted((a, b) => a.row - b.row || a.column - b.column)
      for (const [index, card] of inCell.entries()) {
        const column = Math.min(
          lane.columns - 1,
          Math.round((index * Math.max(1, lane.columns - 1)) / Math.max(1, inCell.length - 1)),
        )
        const isOverfull = inCell.length > lane.columns
        const { familyId, bandId } = card
        places.set(
          card.id,
          isOverfull
            ? {
                familyId,
                bandId,
                column: index % lane.columns,
                row: Math.floor(index / lane.columns),
              }
            : { familyId, bandId, column, row: 0 },
        )
      }
    }
  }
  return settled(scene, cards, (card) => places.get(card.id) ?? cellOf(card), null)
}

function settled(
  scene: Scene,
  cards: readonly SceneCard[],
  wanted: (card: SceneCard) => Cell,
  lead: SceneCard | null,
): CellMove[] {
  const moving = cards.filter((card) => !card.pinned && card.id !== lead?.id)
  const ids = new Set(moving.map(({ id }) => id))
  const taken = new Set(
    scene.cards.filter(({ id }) => !ids.has(id)).map((card) => cellKey(cellOf(card))),
  )
  return moving.flatMap((card): CellMove[] => {
    const cell = freeCell(scene, wanted(card), taken)
    taken.add(cellKey(cell))
    return sameCell(cell, cellOf(card)) ? [] : [{ roleId: card.id, ...cell }]
  })
}

/** Moves of several cards by one cell, as Alt and an arrow ask; locked cards stay. */
export function stepGroup(
  scene: Scene,
  cards: readonly SceneCard[],
  direction: Direction,
): CellMove[] {
  const moving = cards.filter(({ pinned }) => !pinned)
  return groupMoves(scene, moving, shiftOf(scene, direction))
}

function shiftOf(scene: Scene, direction: Direction): Point {
  const across = pitchOf(scene.lanes.flatMap(({ columnXs }) => columnXs))
  const along = pitchOf(scene.bands.flatMap(({ rowYs }) => rowYs).toSorted((a, b) => a - b))
  switch (direction) {
    case 'left':
      return { x: -across, y: 0 }
    case 'right':
      return { x: across, y: 0 }
    case 'up':
      return { x: 0, y: -along }
    case 'down':
      return { x: 0, y: along }
  }
}

/** The mean distance of neighbors. */
function pitchOf(edges: readonly number[]): number {
  const [first] = edges
  const last = edges.at(-1)
  return first === undefined || last === undefined || edges.length < 2
    ? 0
    : (last - first) / (edges.length - 1)
}
