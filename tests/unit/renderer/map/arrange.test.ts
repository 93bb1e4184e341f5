import { describe, expect, test } from 'vitest'
import { boxFor } from '#renderer/features/map/annotate/newAnnotation.ts'
import { resized } from '#renderer/features/map/annotate/resizeBox.ts'
import {
  alignMoves,
  distributeMoves,
  stepGroup,
} from '#renderer/features/map/arrange/arrangeMoves.ts'
import { snap } from '#renderer/features/map/arrange/snap.ts'
import { movedStretch, stretchesOf } from '#renderer/features/map/line/bendLine.ts'
import { reconnectCommand, shapeCommand } from '#renderer/features/map/line/lineCommands.ts'
import { applyDiff } from '#shared/domain/diff.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import type { SceneCard } from '#shared/map/scene.ts'
import { unwrap } from '../../../support/results.ts'
import { aMapDocument, aScene } from './aMap.ts'

const scene = aScene()
const cardOf = (id: string): SceneCard => {
  const card = scene.cards.find((each) => each.id === id)
  if (!card) throw new Error(`No card ${id}`)
  return card
}
const cardsOf = (...ids: string[]) => ids.map(cardOf)

describe('Bringing cards into line', () => {
  test('all go to the column of the last chosen card', () => {
    const moves = alignMoves(scene, cardsOf('nurse', 'porter'), cardOf('porter'), 'column')
    expect(moves).toEqual([
      { roleId: 'nurse', familyId: 'care', bandId: 'middle', column: 1, row: 0 },
    ])
  })

  test('all go to the level of the last chosen card, each in its own family', () => {
    const [move] = alignMoves(scene, cardsOf('clerk', 'nurse'), cardOf('nurse'), 'level')
    expect(move).toMatchObject({ roleId: 'clerk', familyId: cardOf('clerk').familyId })
    expect(move?.bandId).toBe(cardOf('nurse').bandId)
  })

  test('a taken cell is passed over, a locked card stays', () => {
    const moves = alignMoves(scene, cardsOf('aide', 'porter', 'nurse'), cardOf('nurse'), 'left')
    const cells = moves.map(
      ({ familyId, bandId, column, row }) => `${familyId}${bandId}${column}${row}`,
    )
    expect(new Set(cells).size).toBe(cells.length)
    const locked = { ...cardOf('porter'), pinned: true }
    expect(alignMoves(scene, [locked, cardOf('aide')], cardOf('aide'), 'column')).toEqual([])
  })

  test('cards of a cell are spread from its first to its last column', () => {
    expect(distributeMoves(scene, cardsOf('aide', 'porter'))).toEqual([])
    const below = { ...cardOf('porter'), column: 0, row: 1 }
    const low = { ...scene, cards: [cardOf('aide'), below] }
    expect(distributeMoves(low, low.cards)).toEqual([
      { roleId: 'porter', familyId: 'care', bandId: 'low', column: 1, row: 0 },
    ])
  })

  test('a group steps by one cell and keeps its form', () => {
    const moves = stepGroup(scene, cardsOf('aide', 'porter'), 'up')
    expect(moves.map(({ roleId, bandId }) => [roleId, bandId])).toEqual([
      ['aide', 'middle'],
      ['porter', 'middle'],
    ])
  })
})

describe('Lines by hand', () => {
  const bent = [
    { x: 0, y: 0 },
    { x: 0, y: 40 },
    { x: 100, y: 40 },
    { x: 100, y: 90 },
  ]

  test('only stretches between two corners are held, on a straight line the line itself', () => {
    expect(stretchesOf(bent).map(({ index, upright }) => [index, upright])).toEqual([[1, false]])
    expect(
      stretchesOf([
        { x: 0, y: 0 },
        { x: 0, y: 60 },
      ]),
    ).toEqual([{ index: 0, middle: { x: 0, y: 30 }, upright: true }])
  })

  test('a stretch moves sideways and keeps the line at right angles', () => {
    const [stretch] = stretchesOf(bent)
    if (!stretch) throw new Error('No stretch')
    expect(movedStretch(bent, stretch, { x: 70, y: 55 })).toEqual([
      { x: 0, y: 55 },
      { x: 100, y: 55 },
    ])
  })

  test('a straight line steps aside in its middle', () => {
    const straight = [
      { x: 0, y: 0 },
      { x: 0, y: 100 },
    ]
    const [stretch] = stretchesOf(straight)
    if (!stretch) throw new Error('No stretch')
    expect(movedStretch(straight, stretch, { x: 30, y: 44 })).toEqual([
      { x: 0, y: 25 },
      { x: 30, y: 25 },
      { x: 30, y: 75 },
      { x: 0, y: 75 },
    ])
  })

  test('a shape without sides and bends is taken away again', () => {
    const document = aMapDocument()
    const [id = ''] = document.transition.keys()
    const added = shapeCommand(document, 'map', id, { fromSide: 'left' })
    if (!added) throw new Error('Nothing to add')
    expect(added.type).toBe('lineShape.add')
    const drawn = applyDiff(document, unwrap(planCommand(document, added)))
    expect(shapeCommand(drawn, 'map', id, { fromSide: null })?.type).toBe('lineShape.remove')
    expect(shapeCommand(document, 'map', id, { fromSide: null })).toBeNull()
  })

  test('a reconnected move takes the kind its new place suggests, an own kind stays', () => {
    const document = aMapDocument()
    const move = [...document.transition.values()].find(({ fromRoleId }) => fromRoleId === 'aide')
    if (!move) throw new Error('No move')
    const command = reconnectCommand(document, move.id, 'to', 'clerk')
    expect(command).toMatchObject({ type: 'transition.edit', changes: { toRoleId: 'clerk' } })
  })
})

describe('Guides', () => {
  const others = [{ x: 100, y: 50, width: 80, height: 40 }]

  test('an edge near another edge comes into line with it, along each axis by itself', () => {
    expect(snap({ x: 103, y: 200, width: 30, height: 20 }, others, 5)).toEqual({
      shift: { x: -3, y: 0 },
      guides: [{ upright: true, at: 100 }],
    })
    expect(snap({ x: 123, y: 62, width: 30, height: 20 }, others, 5)).toEqual({
      shift: { x: 2, y: -2 },
      guides: [
        { upright: true, at: 140 },
        { upright: false, at: 70 },
      ],
    })
  })

  test('nothing near leaves a box where it is', () => {
    expect(snap({ x: 300, y: 300, width: 30, height: 20 }, others, 5).guides).toEqual([])
    expect(snap({ x: 0, y: 0, width: 1, height: 1 }, [], 5).guides).toEqual([])
  })
})

describe('Boxes of annotations', () => {
  test('corners move two sides, the whole moves all, and none turns inside out', () => {
    const box = { x: 10, y: 10, width: 50, height: 40 }
    expect(resized(box, 'top left', { x: 5, y: 5 })).toEqual({
      x: 15,
      y: 15,
      width: 45,
      height: 35,
    })
    expect(resized(box, 'bottom right', { x: 5, y: 5 })).toEqual({
      x: 10,
      y: 10,
      width: 55,
      height: 45,
    })
    expect(resized(box, 'all', { x: 5, y: 5 })).toEqual({ x: 15, y: 15, width: 50, height: 40 })
    expect(resized(box, 'top right', { x: -500, y: 500 })).toEqual({
      x: 10,
      y: 38,
      width: 12,
      height: 12,
    })
  })

  test('a frame goes around the chosen cards, a note to the point', () => {
    const cards = cardsOf('aide', 'porter')
    const frame = boxFor('frame', { scene, cards, at: { x: 0, y: 0 } })
    for (const card of cards) {
      expect(frame.x).toBeLessThan(card.x)
      expect(frame.x + frame.width).toBeGreaterThan(card.x + card.width)
    }
    const note = boxFor('text', { scene, cards: [], at: { x: 300, y: 200 } })
    expect(note.x + note.width / 2).toBeCloseTo(300)
  })
})
