import { createStore } from '#renderer/state/createStore.ts'
import type { RoleFocus } from '#shared/map/focus/focusOn.ts'
import { noFilter, type RoleFilter } from '#shared/map/focus/roleFilter.ts'
import type { View } from '../surface/picture.ts'
import type { Zoom } from '../zoomLook.ts'

export type FocusMode = RoleFocus & {
  readonly others: 'dimmed' | 'left out'
  /** How the map was looked at before, to go back to; the place is null when there was no canvas. */
  readonly before: { readonly zoom: Zoom | null; readonly view: View | null }
}

type FocusView = {
  /** What is searched for and which of the matches is shown; null while nothing is searched. */
  readonly find: { readonly text: string; readonly at: number } | null
  readonly filter: RoleFilter
  readonly filterOpen: boolean
  readonly focus: FocusMode | null
}

/** What steps back on the map and why. None of it is saved. */
export const focusStore = createStore<FocusView>({
  find: null,
  filter: noFilter,
  filterOpen: false,
  focus: null,
})
