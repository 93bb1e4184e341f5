import { selectRoles } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { canvasApi } from '../canvasApi.ts'
import { backOut, mapStore } from '../mapStore.ts'
import { type FocusMode, focusStore } from './focusStore.ts'

/** Puts one role in focus: what its moves reach stays, the rest steps back. */
export function focusOn(roleId: Id): void {
  backOut()
  const { focus } = focusStore.get()
  const before = focus?.before ?? {
    zoom: mapStore.get().zoom,
    view: canvasApi()?.view() ?? null,
  }
  focusStore.set({
    focus: {
      roleId,
      steps: focus?.steps ?? 2,
      direction: focus?.direction ?? 'out',
      others: focus?.others ?? 'dimmed',
      before,
    },
  })
  mapStore.set({ mode: 'canvas' })
  // A chosen role would quiet all moves but its own; in focus all that are shown count alike.
  selectRoles([])
  canvasApi()?.focus()
}

export function changeFocus(changes: Partial<FocusMode>): void {
  const { focus } = focusStore.get()
  if (focus) focusStore.set({ focus: { ...focus, ...changes } })
}

/** Shows the map as it was looked at before. */
export function leaveFocus(): void {
  const { focus } = focusStore.get()
  if (!focus) return
  const { zoom, view } = focus.before
  focusStore.set({ focus: null })
  selectRoles([focus.roleId])
  // The whole map is laid out first; then it can lie where it lay.
  window.requestAnimationFrame(() => {
    mapStore.set({ zoom })
    window.requestAnimationFrame(() => {
      if (view) canvasApi()?.moveTo(view)
      canvasApi()?.focus()
    })
  })
}
