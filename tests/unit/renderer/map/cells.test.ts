import { describe, expect, test } from 'vitest'
import {
  boxOf,
  cellAt,
  cellOf,
  dropMoves,
  groupMoves,
  stepMoves,
} from '#renderer/features/map/cells.ts'
import { aScene, cardOf, middleOf } from './aMap.ts'

const scene = aScene()
const aide = cardOf(scene, 'aide')
const porter = cardOf(scene, 'porter')
const nurse = cardOf(scene, 'nurse')

describe('The cell under a point', () => {
  test('is the cell of the card that stands there', () => {
    for (const card of scene.cards) expect(cellAt(scene, middleOf(card))).toEqual(cellOf(card))
  })

  test('is the nearest one outside of cards and outside of the map', () => {
    expect(cellAt(scene, { x: middleOf(porter).x, y: middleOf(nurse).y })).toEqual({
      familyId: 'care',
      bandId: 'middle',
      column: 1,
      row: 0,
    })
    expect(cellAt(scene, { x: -500, y: 9000 })).toEqual(cellOf(aide))
  })

  test('has the box its card would stand in', () => {
    for (const card of scene.cards) {
      const { x, y, width, height } = card
      expect(boxOf(scene, cellOf(card), card)).toEqual({ x, y, width, height })
    }
  })

  test('a column beyond the last continues their pitch', () => {
    const pitch = porter.x - aide.x
    const beyond = boxOf(scene, { ...cellOf(aide), column: 2 }, aide)
    expect(beyond.x).toBeCloseTo(porter.x + pitch, 5)
  })
})

describe('Dropping a card', () => {
  test('on its own cell changes nothing', () => {
    expect(dropMoves(scene, aide, cellOf(aide))).toEqual([])
  })

  test('on an empty cell moves it there', () => {
    const target = { familyId: 'care', bandId: 'high', column: 1, row: 0 }
    expect(dropMoves(scene, aide, target)).toEqual([{ roleId: 'aide', ...target }])
  })

  test('on another card swaps the two', () => {
    expect(dropMoves(scene, aide, cellOf(porter))).toEqual([
      { roleId: 'aide', ...cellOf(porter) },
      { roleId: 'porter', ...cellOf(aide) },
    ])
  })

  test('several cards keep their distance and pass over cards in the way', () => {
    const up = middleOf(nurse).y - middleOf(aide).y
    expect(groupMoves(scene, [aide, porter], { x: 0, y: up })).toEqual([
      { roleId: 'aide', familyId: 'care', bandId: 'middle', column: 1, row: 0 },
      { roleId: 'porter', familyId: 'care', bandId: 'middle', column: 2, row: 0 },
    ])
  })
})

describe('Alt and an arrow', () => {
  test('changes places with the neighbor inside the lane', () => {
    expect(stepMoves(scene, aide, 'right')).toEqual([
      { roleId: 'aide', ...cellOf(porter) },
      { roleId: 'porter', ...cellOf(aide) },
    ])
  })

  test('takes a free cell of the next family', () => {
    expect(stepMoves(scene, porter, 'right')).toEqual([
      { roleId: 'porter', familyId: 'office', bandId: 'low', column: 2, row: 0 },
    ])
  })

  test('takes a free cell of the level above', () => {
    expect(stepMoves(scene, nurse, 'up')).toEqual([
      { roleId: 'nurse', familyId: 'care', bandId: 'high', column: 0, row: 0 },
    ])
    expect(stepMoves(scene, aide, 'up')).toEqual([
      { roleId: 'aide', familyId: 'care', bandId: 'middle', column: 1, row: 0 },
    ])
  })

  test('does nothing at the rim of the map', () => {
    expect(stepMoves(scene, aide, 'left')).toEqual([])
    expect(stepMoves(scene, aide, 'down')).toEqual([])
  })
})
