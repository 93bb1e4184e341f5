import type { KeyboardEvent } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { useView } from '#renderer/state/view.ts'
import type { Point } from '#shared/map/drawing.ts'
import { stepAnnotation } from '../annotate/annotationEdits.ts'
import { stepGroup } from '../arrange/arrangeMoves.ts'
import { stepFreely } from '../arrange/freeMoves.ts'
import { sayLocked } from '../arrange/sayLocked.ts'
import { canvasApi } from '../canvasApi.ts'
import { stepMoves } from '../cells.ts'
import { aimToward, chooseKind, finishAim } from '../connecting.ts'
import { moveCards } from '../mapEdits.ts'
import { backOut, mapStore } from '../mapStore.ts'
import type { Direction } from '../nearestCard.ts'
import { moveGhost, typeGhostTitle } from '../placing.ts'
import {
  chooseInOrder,
  chooseRole,
  chooseToward,
  onlySelectedRole,
  readingOrder,
  stepBack,
  walkMoves,
} from '../selection.ts'

const towards: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * Keys that only mean something on the canvas and what they mean depends on what is half done.
 * Answers whether the key was used.
 */
export function pressCanvasKey(event: KeyboardEvent, cancelDrag: () => void): boolean {
  if (event.target !== event.currentTarget) return false
  const direction = arrows[event.key]
  const command = event.ctrlKey || event.metaKey
  if (direction && !command) {
    pressArrow(direction, event)
    return true
  }
  if (command || event.altKey) return false
  const { connection, ghost } = mapStore.get()
  switch (event.key) {
    case 'Escape':
      cancelDrag()
      return backOut() || stepBack()
    case 'Enter':
      if (connection?.phase === 'aim') finishAim()
      else if (ghost?.phase === 'place') typeGhostTitle()
      else return false
      return true
    case 'Tab':
      return onlySelectedRole() !== null && chooseInOrder(event.shiftKey ? -1 : 1)
    case '[':
      walkMoves(-1)
      return true
    case ']':
      walkMoves(1)
      return true
    case 'Home':
    case 'End': {
      const id = readingOrder().at(event.key === 'Home' ? 0 : -1)
      if (id) chooseRole(id)
      return id !== undefined
    }
    default:
      return chooseKind(event.key) || fitByDigit(event)
  }
}

/** Shift and a digit, wherever the keyboard puts its signs. */
function fitByDigit(event: KeyboardEvent): boolean {
  if (!event.shiftKey) return false
  if (event.code === 'Digit1') canvasApi()?.fit('page')
  else if (event.code === 'Digit2') canvasApi()?.fit('selection')
  else return false
  return true
}

function pressArrow(direction: Direction, event: KeyboardEvent): void {
  const { connection, ghost } = mapStore.get()
  if (connection?.phase === 'aim') aimToward(direction)
  else if (ghost?.phase === 'place') moveGhost(direction)
  else if (event.altKey && useView.getState().selectedAnnotationId !== null)
    stepAnnotation(towards[direction], event.shiftKey ? 'resize' : 'move')
  else if (event.altKey) stepCard(direction)
  else chooseToward(direction, event.shiftKey ? 'also' : 'only')
}

/** Moves the chosen cards one cell and keeps it in sight. */
function stepCard(direction: Direction): void {
  const api = canvasApi()
  const { selectedRoleIds } = useView.getState()
  const cards = api?.scene.cards.filter(({ id }) => selectedRoleIds.includes(id)) ?? []
  const [card] = cards
  if (!api || !card) return
  if (cards.every(({ pinned }) => pinned)) {
    sayLocked()
    return
  }
  const free = stepFreely(
    api.scene,
    cards.filter(({ pinned }) => !pinned),
    towards[direction],
  )
  if (free) {
    void edit.run(free)
    return
  }
  if (cards.length > 1) {
    void moveCards(api.scene.mapId, stepGroup(api.scene, cards, direction))
    return
  }
  void moveCards(api.scene.mapId, stepMoves(api.scene, card, direction)).then(() =>
    chooseRole(card.id),
  )
}
