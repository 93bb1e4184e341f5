import { createStore } from '#renderer/state/createStore.ts'

/** Which part of the map's frame is being arranged: its lanes, its bands, or neither. */
export const structure = createStore<{ readonly open: 'families' | 'levels' | null }>({
  open: null,
})
