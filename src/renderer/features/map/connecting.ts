import { newId } from '#renderer/state/newId.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Point } from '#shared/map/drawing.ts'
import { canvasApi } from './canvasApi.ts'
import { offeredKinds } from './connectKinds.ts'
import { connectCommand, tryCommand } from './halfDone.ts'
import { mapStore } from './mapStore.ts'
import { type Direction, nearestCard } from './nearestCard.ts'

/** Starts a line at a card; `point` is where the pointer is, null when the keyboard aims. */
export function startConnection(fromId: Id, point: Point | null): void {
  mapStore.set({
    tool: point === null ? 'connect' : mapStore.get().tool,
    editing: null,
    ghost: null,
    connection: {
      phase: 'aim',
      fromId,
      toId: null,
      kind: null,
      point,
      transitionId: newId('transition'),
    },
  })
}

/** Points the line at a card or at nothing; another card starts with the kind it suggests. */
export function aimAt(toId: Id | null, point: Point | null): void {
  const { connection } = mapStore.get()
  if (connection?.phase !== 'aim') return
  const kind = toId === connection.toId ? connection.kind : null
  mapStore.set({ connection: { ...connection, toId, point, kind } })
}

/** Points the line at the next card that way. */
export function aimToward(direction: Direction): void {
  const api = canvasApi()
  const { connection } = mapStore.get()
  if (!api || connection?.phase !== 'aim') return
  const others = api.scene.cards.filter(({ id }) => id !== connection.fromId)
  const from = api.scene.cards.find(({ id }) => id === (connection.toId ?? connection.fromId))
  const next = from ? nearestCard(others, from, direction) : null
  if (!next) return
  aimAt(next.id, null)
  api.reveal(next)
}

/** The line ends where it points: its time is asked for, or a sentence says why it cannot end there. */
export function finishAim(): void {
  const { connection } = mapStore.get()
  if (connection?.phase !== 'aim') return
  const document = currentDocument()
  const command = connectCommand(document, connection, null)
  const { problem } = tryCommand(document, command)
  if (problem) showProblem(problem)
  const done = command === null || problem !== null
  mapStore.set({ connection: done ? null : { ...connection, phase: 'time' } })
  if (done) mapStore.set({ tool: 'select' })
}

/** The kind of the line in the making, by the keys 1 to 4; answers whether it was one of them. */
export function chooseKind(key: string): boolean {
  const { connection } = mapStore.get()
  const kind = /^[1-9]$/.test(key) ? offeredKinds[Number(key) - 1] : undefined
  if (!connection || connection.toId === null || !kind) return false
  mapStore.set({ connection: { ...connection, kind } })
  return true
}
