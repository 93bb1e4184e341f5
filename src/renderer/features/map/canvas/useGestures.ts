import { useCallback, useRef } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { selectRoles, selectTransition, useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { sameJson } from '#shared/base/stableJson.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import type { Point } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { placeFreely } from '../arrange/freeMoves.ts'
import { sayIfLocked } from '../arrange/sayLocked.ts'
import { cellAt, dropMoves, groupMoves } from '../cells.ts'
import { aimAt, finishAim, startConnection } from '../connecting.ts'
import { mapStore } from '../mapStore.ts'
import { ghostAt } from '../placing.ts'
import type { Gesture, Target } from '../surface/picture.ts'

type Handlers = {
  readonly onZoom: (scale: number, at: Point) => void
  readonly onMenu: (target: Target, at: Point) => void
}

/** Turns what happens on the surface into selections, half-done gestures and edits. */
export function useGestures(
  scene: Scene | null,
  mapId: Id,
  handlers: Handlers,
): (gesture: Gesture) => void {
  const latest = useRef({ scene, mapId, handlers })
  latest.current = { scene, mapId, handlers }
  return useCallback((gesture: Gesture) => {
    const { scene, mapId, handlers } = latest.current
    switch (gesture.type) {
      case 'select':
        if (mapStore.get().tool === 'select') selectRoles(gesture.roleIds)
        return
      case 'press':
        press(gesture.target, gesture.point)
        return
      case 'open':
        open(gesture.target, gesture.point)
        return
      case 'menu':
        chooseForMenu(gesture.target)
        mapStore.set({ menuPoint: gesture.point })
        handlers.onMenu(gesture.target, gesture.at)
        return
      case 'hover':
        mapStore.set({ hovered: gesture.target })
        return
      case 'drag': {
        const landing = landingOf(scene, mapId, gesture)
        if (!sameJson(landing, mapStore.get().landing)) mapStore.set({ landing })
        return
      }
      case 'drop': {
        const landing = landingOf(scene, mapId, gesture)
        mapStore.set({ landing })
        if (gesture.roleIds.length === 1) selectRoles(gesture.roleIds)
        sayIfLocked(scene, gesture.roleIds)
        if (landing) void edit.run(landing).then(() => mapStore.set({ landing: null }))
        return
      }
      case 'zoom':
        handlers.onZoom(gesture.scale, gesture.at)
        return
    }
  }, [])
}

function press(target: Target, point: Point): void {
  const { tool, connection } = mapStore.get()
  switch (tool) {
    case 'select':
      if (target.kind === 'transition') selectTransition(target.id)
      else if (target.kind === 'ground') clearSelection()
      return
    case 'role':
      mapStore.set({ ghost: ghostAt(point, 'title') })
      return
    case 'connect':
      if (target.kind !== 'role') return
      if (!connection) startConnection(target.id, point)
      else {
        aimAt(target.id, point)
        finishAim()
      }
      return
    case 'pan':
      return
  }
}

function clearSelection(): void {
  const { selectedRoleIds, selectedTransitionId, selectedAnnotationId } = useView.getState()
  if (selectedRoleIds.length > 0 || selectedTransitionId !== null || selectedAnnotationId !== null)
    selectRoles([])
}

function open(target: Target, point: Point): void {
  if (mapStore.get().tool !== 'select') return
  switch (target.kind) {
    case 'role':
      mapStore.set({ editing: { kind: 'title', roleId: target.id } })
      return
    case 'transition':
      mapStore.set({ editing: { kind: 'time', transitionId: target.id } })
      return
    case 'ground':
      mapStore.set({ ghost: ghostAt(point, 'title') })
      return
  }
}

function chooseForMenu(target: Target): void {
  const { selectedRoleIds } = useView.getState()
  if (target.kind === 'role' && !selectedRoleIds.includes(target.id)) selectRoles([target.id])
  if (target.kind === 'transition') selectTransition(target.id)
}

function landingOf(
  scene: Scene | null,
  mapId: Id,
  gesture: Extract<Gesture, { type: 'drag' | 'drop' }>,
): Command | null {
  const cards =
    scene?.cards.filter(({ id, pinned }) => !pinned && gesture.roleIds.includes(id)) ?? []
  const lead = cards.find(({ id }) => id === gesture.roleId)
  if (!scene || !lead) return null
  if (scene.arrangement !== 'lattice') {
    const rest = cards.filter(({ id }) => id !== lead.id)
    const free = placeFreely(scene, [lead, ...rest], gesture.shift)
    mapStore.set({ guides: gesture.type === 'drag' ? (free?.guides ?? []) : [] })
    return free?.command ?? null
  }
  const middle = {
    x: lead.x + lead.width / 2 + gesture.shift.x,
    y: lead.y + lead.height / 2 + gesture.shift.y,
  }
  const target = cellAt(scene, middle)
  const moves =
    cards.length > 1
      ? groupMoves(scene, cards, gesture.shift)
      : target
        ? dropMoves(scene, lead, target)
        : []
  return moves.length === 0 ? null : { type: 'map.moveRoles', mapId, moves }
}
