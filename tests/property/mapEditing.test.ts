import { expect, test } from 'vitest'
import { resized } from '#renderer/features/map/annotate/resizeBox.ts'
import {
  alignMoves,
  distributeMoves,
  stepGroup,
} from '#renderer/features/map/arrange/arrangeMoves.ts'
import { cellAt, dropMoves, groupMoves } from '#renderer/features/map/cells.ts'
import { movedStretch, stretchesOf } from '#renderer/features/map/line/bendLine.ts'
import { reconnectCommand, shapeCommand } from '#renderer/features/map/line/lineCommands.ts'
import { newRole } from '#renderer/state/newRole.ts'
import { pickIndex, type Random, seededRandom } from '#shared/base/random.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import { applyDiff, type Diff, reverseDiff } from '#shared/domain/diff.ts'
import { type Document, documentJson } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { withRoles } from '#shared/domain/queries/shownRoles.ts'
import { annotationKinds, cardSides } from '#shared/domain/records/map.ts'
import { placeOfBox } from '#shared/map/annotations/places.ts'
import { bendOfPoint } from '#shared/map/bendPlaces.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { brokenRules } from '../support/brokenRules.ts'
import { aMapDocument } from '../unit/renderer/map/aMap.ts'
import { sceneProblems } from '../unit/shared/map/geometry/sceneProblems.ts'

type Hand = {
  readonly document: Document
  readonly scene: Scene
  readonly random: Random
  readonly step: number
}
type Verb = (hand: Hand) => Command | null

const mapId = 'map'

function oneOf<T>(random: Random, list: readonly T[]): T | undefined {
  return list[pickIndex(random, list.length)]
}

function someCards({ scene, random }: Hand): SceneCard[] {
  return scene.cards.filter(() => random() < 0.3)
}

function moving(moves: Extract<Command, { type: 'map.moveRoles' }>['moves']): Command | null {
  return moves.length === 0 ? null : { type: 'map.moveRoles', mapId, moves: [...moves] }
}

/** What a hand does on the map, each as the command the screen sends for it. */
const verbs: Record<string, Verb> = {
  drop: ({ scene, random }) => {
    const card = oneOf(random, scene.cards)
    const cell = cellAt(scene, { x: random() * scene.width, y: random() * scene.height })
    return card && cell ? moving(dropMoves(scene, card, cell)) : null
  },
  dragSeveral: (hand) =>
    moving(
      groupMoves(hand.scene, someCards(hand), {
        x: (hand.random() - 0.5) * 400,
        y: (hand.random() - 0.5) * 200,
      }),
    ),
  align: (hand) => {
    const cards = someCards(hand)
    const lead = cards.at(-1)
    const how = oneOf(hand.random, ['left', 'column', 'level', 'row'] as const)
    return lead && how ? moving(alignMoves(hand.scene, cards, lead, how)) : null
  },
  distribute: (hand) => moving(distributeMoves(hand.scene, someCards(hand))),
  nudge: (hand) =>
    moving(
      stepGroup(
        hand.scene,
        someCards(hand),
        oneOf(hand.random, ['left', 'right', 'up', 'down'] as const) ?? 'up',
      ),
    ),
  lock: (hand) => {
    const cells = someCards(hand).map(({ id, column, row }) => ({ roleId: id, column, row }))
    return cells.length === 0
      ? null
      : { type: 'map.setPinned', mapId, cells, pinned: hand.random() < 0.5 }
  },
  release: (hand) => {
    const roleIds = someCards(hand).map(({ id }) => id)
    return roleIds.length === 0 ? null : { type: 'map.releaseRoles', mapId, roleIds }
  },
  addRole: ({ scene, random, step }) => {
    const [lane, band] = [oneOf(random, scene.lanes), oneOf(random, scene.bands)]
    if (!lane || !band || scene.cards.length > 14) return null
    const { familyId } = lane
    const record = newRole({
      id: `role-${step}`,
      title: `Role ${step}`,
      familyId,
      bandId: band.bandId,
    })
    return {
      type: 'map.addRole',
      mapId,
      record,
      place: random() < 0.5 ? null : { column: 0, row: 1 },
    }
  },
  duplicate: (hand) => {
    const cards = hand.scene.cards.length > 12 ? [] : someCards(hand)
    if (cards.length === 0) return null
    const copies = cards.map(({ id }, index) => ({
      roleId: id,
      newRoleId: `copy-${hand.step}-${index}`,
      title: `Copy ${hand.step}`,
    }))
    return { type: 'map.duplicateRoles', mapId, copies, transitions: [] }
  },
  deleteRole: ({ scene, random }) => {
    const card = oneOf(random, scene.cards)
    return card && scene.cards.length > 4 ? { type: 'role.remove', ids: [card.id] } : null
  },
  connect: ({ scene, random, step }) => {
    const [from, to] = [oneOf(random, scene.cards), oneOf(random, scene.cards)]
    if (!from || !to || scene.lines.length > 20) return null
    return {
      type: 'transition.connect',
      id: `move-${step}`,
      fromRoleId: random() < 0.1 ? null : from.id,
      toRoleId: to.id,
      kind: null,
      months: oneOf(random, [null, 3, 18]) ?? null,
    }
  },
  reconnect: ({ document, scene, random }) => {
    const [line, card] = [oneOf(random, scene.lines), oneOf(random, scene.cards)]
    return line && card
      ? reconnectCommand(document, line.id, random() < 0.5 ? 'from' : 'to', card.id)
      : null
  },
  disconnect: ({ scene, random }) => {
    const line = oneOf(random, scene.lines)
    return line ? { type: 'transition.remove', ids: [line.id] } : null
  },
  bend: ({ document, scene, random }) => {
    const line = oneOf(random, scene.lines)
    const stretch = line && oneOf(random, stretchesOf(line.points))
    if (!line || !stretch) return null
    const { x, y } = stretch.middle
    const to = { x: x + (random() - 0.5) * 90, y: y + (random() - 0.5) * 90 }
    const bends = movedStretch(line.points, stretch, to).flatMap(
      (corner) => bendOfPoint(scene, line.fromId ?? line.toId, corner) ?? [],
    )
    return shapeCommand(document, mapId, line.id, { bends })
  },
  side: ({ document, scene, random }) => {
    const line = oneOf(random, scene.lines)
    const side = oneOf(random, [null, ...cardSides]) ?? null
    return line ? shapeCommand(document, mapId, line.id, { fromSide: side }) : null
  },
  straighten: ({ document, scene, random }) => {
    const line = oneOf(random, scene.lines)
    return line ? shapeCommand(document, mapId, line.id, null) : null
  },
  annotate: ({ document, scene, random, step }) => {
    if (document.annotation.size > 8) return null
    const box = { x: random() * 500, y: random() * 300, width: 90, height: 50 }
    return {
      type: 'annotation.add',
      record: {
        id: `note-${step}`,
        mapId,
        kind: oneOf(random, annotationKinds) ?? 'text',
        text: `Note ${step}`,
        imageId: null,
        ...placeOfBox(scene, box),
        targetRoleId: oneOf(random, scene.cards)?.id ?? null,
        color: null,
        locked: false,
        order: document.annotation.size,
      },
    }
  },
  resizeNote: ({ scene, random }) => {
    const note = oneOf(random, scene.annotations)
    const corner = oneOf(random, ['all', 'top left', 'bottom right'] as const) ?? 'all'
    if (!note) return null
    const by = { x: (random() - 0.5) * 80, y: (random() - 0.5) * 80 }
    const changes = placeOfBox(scene, resized(note, corner, by))
    return { type: 'annotation.edit', id: note.id, changes }
  },
  restack: ({ document, random }) => {
    const ids = [...document.annotation.keys()].toSorted(() => random() - 0.5)
    return ids.length < 2 ? null : { type: 'annotation.reorder', ids }
  },
  removeNote: ({ scene, random }) => {
    const note = oneOf(random, scene.annotations)
    return note ? { type: 'annotation.remove', ids: [note.id] } : null
  },
  hide: (hand) => {
    const ids = someCards(hand).map(({ id }) => id)
    const map = hand.document.map.get(mapId)
    if (!map || ids.length === 0 || hand.scene.cards.length < 5) return null
    const shows = withRoles(hand.document, map, ids, 'hidden')
    return { type: 'map.edit', id: mapId, changes: { shows } }
  },
  showAll: () => ({ type: 'map.edit', id: mapId, changes: { shows: { by: 'all' } } }),
  reorderLanes: ({ scene, random }) => ({
    type: 'jobFamily.reorder',
    ids: scene.lanes.map(({ familyId }) => familyId).toSorted(() => random() - 0.5),
  }),
  widenLane: ({ scene, random }) => {
    const lane = oneOf(random, scene.lanes)
    const columns = oneOf(random, [null, 1, 2, 4]) ?? null
    return lane ? { type: 'jobFamily.edit', id: lane.familyId, changes: { columns } } : null
  },
  rename: ({ scene, random, step }) => {
    const card = oneOf(random, scene.cards)
    return card ? { type: 'role.edit', id: card.id, changes: { title: `Renamed ${step}` } } : null
  },
}

const steps = 2000
const names = Object.keys(verbs)

test('2,000 random edits of a map, undone one by one, leave the bytes of the start', () => {
  const random = seededRandom(20261124)
  const start = aMapDocument()
  let document = start
  const done: Diff[] = []
  const used = new Map<string, number>()
  for (let step = 0; step < steps; ) {
    const scene = buildScene(document, mapId, metricsFor('compact'))
    // Several tries on one picture: half of them mean nothing and change nothing.
    for (let attempt = 0; attempt < 8; attempt++) {
      const name = oneOf(random, names) ?? ''
      const command = verbs[name]?.({ document, scene, random, step }) ?? null
      const planned = command && planCommand(document, command)
      if (!planned?.ok) continue
      document = applyDiff(document, planned.value)
      done.push(planned.value)
      used.set(name, (used.get(name) ?? 0) + 1)
      step++
      break
    }
    if (step % 200 === 0) {
      expect(brokenRules(document)).toEqual([])
      // A line bent by hand may lead anywhere; the layout's own lines may not.
      const unbent = { ...document, lineShape: new Map() }
      expect(sceneProblems(buildScene(unbent, mapId, metricsFor('compact')))).toEqual([])
    }
  }
  expect([...used.keys()].toSorted()).toEqual(names.toSorted())
  const end = documentJson(document)
  for (const diff of done.toReversed()) document = applyDiff(document, reverseDiff(diff))
  expect(documentJson(document)).toBe(documentJson(start))
  for (const diff of done) document = applyDiff(document, diff)
  expect(documentJson(document)).toBe(end)
})
