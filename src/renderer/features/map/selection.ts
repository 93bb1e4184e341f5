import { createStore } from '#renderer/state/createStore.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { selectRoles, selectTransition, useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { inReadingOrder } from '#shared/domain/queries/roles.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { canvasApi } from './canvasApi.ts'
import { type Direction, nearestCard } from './nearestCard.ts'

/** The role whose moves are being walked one by one. */
export const walk = createStore<{ readonly roleId: Id | null }>({ roleId: null })

export function onlySelectedRole(): Id | null {
  const { selectedRoleIds } = useView.getState()
  return selectedRoleIds.length === 1 ? (selectedRoleIds[0] ?? null) : null
}

/** Selects one role and brings its card into sight. */
export function chooseRole(id: Id): void {
  selectRoles([id])
  const api = canvasApi()
  const card = api?.scene.cards.find((each) => each.id === id)
  if (card) api?.reveal(card)
}

/** Selects the card an arrow means; without a selection the first card in reading order. */
export function chooseToward(direction: Direction, how: 'only' | 'also'): void {
  const api = canvasApi()
  if (!api) return
  const { selectedRoleIds, selectedTransitionId } = useView.getState()
  const line = api.scene.lines.find(({ id }) => id === selectedTransitionId)
  const fromId = selectedRoleIds.at(-1) ?? line?.toId
  const from = api.scene.cards.find(({ id }) => id === fromId)
  if (!from) {
    const [first] = readingOrder()
    if (first) chooseRole(first)
    return
  }
  const next = nearestCard(api.scene.cards, from, direction)
  if (!next) return
  if (how === 'only') chooseRole(next.id)
  else {
    selectRoles([...selectedRoleIds.filter((id) => id !== next.id), next.id])
    api.reveal(next)
  }
}

/** Ids of the cards on the map: by family, then from the lowest level up. */
export function readingOrder(): Id[] {
  const api = canvasApi()
  if (!api) return []
  return inReadingOrder(
    currentDocument(),
    api.scene.cards.map(({ id }) => id),
  )
}

/** The next or previous card in reading order; answers false at either end. */
export function chooseInOrder(step: 1 | -1): boolean {
  const order = readingOrder()
  const now = useView.getState().selectedRoleIds.at(-1)
  const next = now === undefined ? undefined : order[order.indexOf(now) + step]
  if (next === undefined) return false
  chooseRole(next)
  return true
}

/** First all roles of the chosen family, then all of the map. */
export function chooseAll(): void {
  const order = readingOrder()
  const document = currentDocument()
  const { selectedRoleIds } = useView.getState()
  const familyId = document.role.get(selectedRoleIds[0] ?? '')?.familyId
  const ofFamily = order.filter((id) => document.role.get(id)?.familyId === familyId)
  const chosen = new Set(selectedRoleIds)
  const familyDone = ofFamily.every((id) => chosen.has(id))
  selectRoles(familyDone ? order : ofFamily)
}

/** Moves out of a role and into it, as the inspector lists them. */
export function movesOf(roleId: Id): Transition[] {
  const document = currentDocument()
  const shown = new Set(canvasApi()?.scene.lines.map(({ id }) => id))
  const all = [...transitionsFrom(document, roleId), ...transitionsTo(document, roleId)]
  return all.filter((move) => isOpen(move) && (shown.size === 0 || shown.has(move.id)))
}

/** Selects the next or previous move of the role last chosen; walks in a circle. */
export function walkMoves(step: 1 | -1): void {
  const only = onlySelectedRole()
  if (only) walk.set({ roleId: only })
  const { roleId } = walk.get()
  if (roleId === null) return
  const moves = movesOf(roleId)
  if (moves.length === 0) return
  const { selectedTransitionId } = useView.getState()
  const now = moves.findIndex(({ id }) => id === selectedTransitionId)
  const next =
    moves[
      now === -1 ? (step === 1 ? 0 : moves.length - 1) : (now + step + moves.length) % moves.length
    ]
  if (!next) return
  selectTransition(next.id)
  const api = canvasApi()
  const other = next.fromRoleId === roleId ? next.toRoleId : (next.fromRoleId ?? roleId)
  const card = api?.scene.cards.find(({ id }) => id === other)
  if (card) api?.reveal(card)
}

/** From a walked move back to its role, from a role to nothing; answers whether there was a step. */
export function stepBack(): boolean {
  const { selectedRoleIds, selectedTransitionId } = useView.getState()
  const { roleId } = walk.get()
  if (selectedTransitionId !== null) {
    selectRoles(roleId ? [roleId] : [])
    walk.set({ roleId: null })
    return true
  }
  if (selectedRoleIds.length === 0) return false
  selectRoles([])
  return true
}
