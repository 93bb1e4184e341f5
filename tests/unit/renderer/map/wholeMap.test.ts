import { describe, expect, test } from 'vitest'
import { hopsWithin, keepHops, packHops } from '#renderer/features/map/surface/hops.ts'
import { isLarge, scenePart } from '#renderer/features/map/surface/sceneIndex.ts'
import { catchUp } from '#renderer/features/map/whole/catchUp.ts'
import { stretchScene } from '#renderer/features/map/whole/stretchScene.ts'
import { clampZoom, nextStop, zoomLook } from '#renderer/features/map/zoomLook.ts'
import { newRole } from '#renderer/state/newRole.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import { applyDiff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { unwrap } from '../../../support/results.ts'
import { aMapDocument, aScene, cardOf } from './aMap.ts'

const before = aMapDocument()
const scene = aScene(before)
const layout = { document: before, mapId: 'map', scene }

function changedBy(command: Command): Document {
  return applyDiff(before, unwrap(planCommand(before, command)))
}

describe('A layout that is older than the document', () => {
  test('stays as it is while nothing it shows has changed', () => {
    expect(catchUp(layout, before)).toBe(scene)
  })

  test('shows a moved card in its new cell at once', () => {
    const cell = { familyId: 'care', bandId: 'middle', column: 1, row: 0 }
    const moved = changedBy({
      type: 'map.moveRoles',
      mapId: 'map',
      moves: [{ roleId: 'porter', ...cell }],
    })
    const porter = cardOf(catchUp(layout, moved), 'porter')
    expect(porter).toMatchObject(cell)
    expect(porter.y).toBe(cardOf(scene, 'nurse').y)
    expect(porter.x).toBe(cardOf(scene, 'porter').x)
  })

  test('shows a new role in a free place and a new move as a straight line', () => {
    const added = changedBy({
      type: 'role.add',
      record: newRole({ id: 'new', title: 'New', familyId: 'office', bandId: 'low' }),
    })
    const connected = applyDiff(
      added,
      unwrap(
        planCommand(added, {
          type: 'transition.connect',
          id: 'new-biller',
          fromRoleId: 'new',
          toRoleId: 'biller',
          kind: 'advancement',
          months: null,
        }),
      ),
    )
    const now = catchUp(layout, connected)
    const [card, biller] = [cardOf(now, 'new'), cardOf(now, 'biller')]
    expect(card).toMatchObject({ title: 'New', bandId: 'low', letter: 'B' })
    expect(scene.cards.map(({ x, y }) => `${x} ${y}`)).not.toContain(`${card.x} ${card.y}`)
    expect(now.lines.at(-1)).toEqual({
      id: 'new-biller',
      kind: 'advancement',
      fromId: 'new',
      toId: 'biller',
      points: [
        { x: card.x + card.width / 2, y: card.y },
        { x: biller.x + biller.width / 2, y: biller.y + biller.height },
      ],
      hops: [],
      confirmed: false,
    })
  })

  test('no longer shows what was removed', () => {
    const now = catchUp(layout, changedBy({ type: 'role.remove', ids: ['aide'] }))
    expect(now.cards.map(({ id }) => id)).not.toContain('aide')
    expect(now.lines.filter(({ points }) => points.length > 0).map(({ id }) => id)).toEqual([
      'to-clerk',
    ])
  })
})

test('a layout is stretched as much as its cards grow', () => {
  const look = zoomLook(90, null, 'chosen')
  const stretched = stretchScene(scene, look)
  const [card, from] = [cardOf(stretched, 'biller'), cardOf(scene, 'biller')]
  expect([card.width, card.height]).toEqual([look.metrics.cardWidth, look.metrics.cardHeight])
  expect(card.x / from.x).toBeCloseTo(card.width / from.width)
  expect(stretched.height / scene.height).toBeCloseTo(card.height / from.height)
  const region = { x: card.x, y: card.y - 20, width: card.width, height: 40 }
  expect(scenePart(stretched, region, []).lines.map(({ id }) => id)).toEqual(
    scenePart({ ...stretched, lines: [...stretched.lines] }, region, []).lines.map(({ id }) => id),
  )
})

test('hops are kept apart from their lines and stretched with them', () => {
  const lines = scene.lines.map((line, index) => ({ ...line, hops: [{ x: 10 * index, y: 20 }] }))
  const bare = { ...scene, lines: lines.map((line) => ({ ...line, hops: [] })) }
  keepHops(bare, packHops(lines))
  const all = { x: 0, y: 0, width: 5000, height: 5000 }
  expect(hopsWithin(bare, 2, all)).toEqual([{ x: 20, y: 20 }])
  expect(hopsWithin(bare, 2, { ...all, x: 21 })).toEqual([])
  const look = zoomLook(90, null, 'chosen')
  const [hop] = hopsWithin(stretchScene(bare, look), 2, all)
  expect(hop?.x).toBeCloseTo((20 * look.metrics.cardWidth) / (scene.cards[0]?.width ?? 1), 3)
})

test('of a large map only what is near can be pointed at, lines with the cards at their ends', () => {
  expect(isLarge(scene)).toBe(false)
  const { x, y, width, height } = cardOf(scene, 'aide')
  const part = scenePart(scene, { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }, [
    'clerk',
  ])
  expect(part.cards.map(({ id }) => id)).toEqual(expect.arrayContaining(['aide', 'nurse', 'clerk']))
  expect(part.lines.map(({ id }) => id)).toContain('aide-nurse')
})

test('only large maps get smaller than ten percent', () => {
  expect(clampZoom(3)).toBe(10)
  expect(clampZoom(3.456, 0.4)).toBe(3.46)
  expect(clampZoom(0.2, 0.4)).toBe(0.4)
  expect(nextStop(0.4, 1, 0.4)).toBe(0.5)
  expect(nextStop(0.4, -1, 0.4)).toBe(0.4)
  const look = zoomLook(1, null, 'chosen', 0.4)
  expect(look.metrics.cardWidth).toBeCloseTo(1.4)
})
