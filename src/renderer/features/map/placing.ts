import { newId } from '#renderer/state/newId.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import type { Point } from '#shared/map/drawing.ts'
import { canvasApi } from './canvasApi.ts'
import { bandAt, laneAt } from './cells.ts'
import { type Ghost, mapStore } from './mapStore.ts'
import type { Direction } from './nearestCard.ts'
import { onlySelectedRole } from './selection.ts'

/** A new role under a point of the map; null where there is neither lane nor band. */
export function ghostAt(point: Point, phase: Ghost['phase']): Ghost | null {
  const api = canvasApi()
  const lane = api && laneAt(api.scene, point.x)
  const band = api && bandAt(api.scene, point.y)
  if (!lane || !band) return null
  const before = mapStore.get().ghost
  return {
    phase,
    familyId: lane.familyId,
    bandId: band.bandId,
    roleId: before?.roleId ?? newId('role'),
  }
}

/** Starts placing a role by keyboard: beside the chosen one, else on the lowest level in sight. */
export function startPlacing(): void {
  const api = canvasApi()
  const document = currentDocument()
  const chosen = document.role.get(onlySelectedRole() ?? '')
  const lane = api ? laneAt(api.scene, api.middle().x) : null
  const familyId = chosen?.familyId ?? lane?.familyId ?? familiesInOrder(document)[0]?.id
  const bandId = chosen?.bandId ?? bandsInOrder(document)[0]?.id
  if (familyId === undefined || bandId === undefined) return
  mapStore.set({
    tool: 'role',
    editing: null,
    connection: null,
    ghost: { phase: 'place', familyId, bandId, roleId: newId('role') },
  })
}

/** Moves the role in the making to the next lane or band. */
export function moveGhost(direction: Direction): void {
  const { ghost } = mapStore.get()
  const api = canvasApi()
  if (!ghost || !api) return
  const { lanes, bands } = api.scene
  const lane = lanes.findIndex(({ familyId }) => familyId === ghost.familyId)
  const band = bands.findIndex(({ bandId }) => bandId === ghost.bandId)
  const aside = direction === 'left' ? -1 : direction === 'right' ? 1 : 0
  const upward = direction === 'up' ? -1 : direction === 'down' ? 1 : 0
  const familyId = lanes[lane + aside]?.familyId ?? ghost.familyId
  const bandId = bands[band + upward]?.bandId ?? ghost.bandId
  mapStore.set({ ghost: { ...ghost, familyId, bandId } })
  const target = lanes.find((each) => each.familyId === familyId)
  const row = bands.find((each) => each.bandId === bandId)
  if (target && row) api.reveal({ x: target.x, y: row.y, width: target.width, height: row.height })
}

export function typeGhostTitle(): void {
  const { ghost } = mapStore.get()
  if (ghost) mapStore.set({ ghost: { ...ghost, phase: 'title' } })
}
