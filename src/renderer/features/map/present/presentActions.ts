import type { Action } from '#renderer/state/actions.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { present, presentStore } from './presentStore.ts'

function noMove(): string | null {
  return currentDocument().transition.size === 0 ? 'Draw a move first' : null
}

/** Showing the map and its routes to a room. */
export const presentActions: readonly Action[] = [
  {
    id: 'map.present',
    label: 'Present the map',
    group: 'Map',
    icon: 'session',
    keys: ['F5'],
    run: () => present({ kind: 'map' }),
  },
  {
    id: 'map.presentRoute',
    label: 'Present a route',
    group: 'Map',
    icon: 'session',
    keys: ['Shift+F5'],
    blocked: noMove,
    run: () => presentStore.set({ choosing: true }),
  },
]
