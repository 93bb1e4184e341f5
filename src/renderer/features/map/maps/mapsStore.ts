import { createStore } from '#renderer/state/createStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { MapTemplate } from './templates.ts'

export type MapTab = 'roles' | 'page' | 'words'

/** What is open around the maps of a project. None of it is saved. */
export const mapsStore = createStore<{
  /** The list of maps. */
  readonly listOpen: boolean
  /** The form for a new map, with what it starts from. */
  readonly newMap: MapTemplate['kind'] | null
  /** The map whose roles are being picked. */
  readonly pickFor: Id | null
  /** Roles that are about to be shown on other maps as well. */
  readonly showElsewhere: readonly Id[]
  readonly deleting: Id | null
  readonly tab: MapTab
}>({
  listOpen: false,
  newMap: null,
  pickFor: null,
  showElsewhere: [],
  deleting: null,
  tab: 'roles',
})
