import type { Action } from '#renderer/state/actions.ts'
import { canvasApi } from '../canvasApi.ts'
import { startConnection } from '../connecting.ts'
import { backOut, mapStore, type Tool } from '../mapStore.ts'
import { startPlacing } from '../placing.ts'
import { onlySelectedRole } from '../selection.ts'
import { structure } from '../structureStore.ts'
import { needsPlaces, readOnly } from './needs.ts'

function takeTool(tool: Tool): void {
  backOut()
  mapStore.set({ tool, mode: 'canvas' })
}

/** What the pointer does, and the parts of the map's frame. */
export const toolActions: readonly Action[] = [
  {
    id: 'map.select',
    label: 'Select',
    group: 'Map',
    icon: 'select',
    keys: ['V'],
    scope: 'map',
    run: () => takeTool('select'),
  },
  {
    id: 'map.pan',
    label: 'Move the map',
    group: 'Map',
    icon: 'pan',
    keys: ['H'],
    scope: 'map',
    run: () => takeTool('pan'),
  },
  {
    id: 'map.addRole',
    label: 'Add role',
    group: 'Map',
    icon: 'addRole',
    keys: ['R'],
    scope: 'map',
    blocked: needsPlaces,
    run: () => {
      takeTool('role')
      startPlacing()
      canvasApi()?.focus()
    },
  },
  {
    id: 'map.connect',
    label: 'Connect roles',
    group: 'Map',
    icon: 'connect',
    keys: ['C'],
    scope: 'map',
    blocked: readOnly,
    run: () => {
      takeTool('connect')
      const fromId = onlySelectedRole()
      if (fromId) startConnection(fromId, null)
      canvasApi()?.focus()
    },
  },
  {
    id: 'map.families',
    label: 'Job families',
    group: 'Map',
    icon: 'columns',
    keys: ['L'],
    scope: 'map',
    run: () => structure.set({ open: 'families' }),
  },
  {
    id: 'map.levels',
    label: 'Levels',
    group: 'Map',
    icon: 'level',
    keys: ['Shift+L'],
    scope: 'map',
    run: () => structure.set({ open: 'levels' }),
  },
]
