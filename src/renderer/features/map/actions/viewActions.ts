import type { Action } from '#renderer/state/actions.ts'
import { setPreferences, usePreferences } from '#renderer/state/preferences.ts'
import { canvasApi } from '../canvasApi.ts'
import { backOut, mapStore } from '../mapStore.ts'
import { nextStop } from '../zoomLook.ts'
import { needsCanvas } from './needs.ts'

function zoomBy(step: 1 | -1): void {
  const api = canvasApi()
  const now = api?.zoom ?? 100
  api?.zoomTo(nextStop(now, step, api.least))
}

/** How the map is looked at. */
export const viewActions: readonly Action[] = [
  {
    id: 'map.zoomIn',
    label: 'Zoom in',
    group: 'Map',
    icon: 'add',
    keys: ['Ctrl++', 'Ctrl+=', 'Ctrl+Shift++'],
    blocked: needsCanvas,
    run: () => zoomBy(1),
  },
  {
    id: 'map.zoomOut',
    label: 'Zoom out',
    group: 'Map',
    icon: 'minus',
    keys: ['Ctrl+-'],
    blocked: needsCanvas,
    run: () => zoomBy(-1),
  },
  {
    id: 'map.zoomFull',
    label: 'Zoom to 100 %',
    group: 'Map',
    keys: ['Ctrl+0'],
    blocked: needsCanvas,
    run: () => canvasApi()?.zoomTo(100),
  },
  {
    id: 'map.fitPage',
    label: 'Fit the whole map',
    group: 'Map',
    icon: 'fit',
    keys: ['Shift+1', '!'],
    scope: 'map',
    blocked: needsCanvas,
    run: () => canvasApi()?.fit('page'),
  },
  {
    id: 'map.fitSelection',
    label: 'Fit the selection',
    group: 'Map',
    icon: 'target',
    keys: ['Shift+2', '@'],
    scope: 'map',
    blocked: needsCanvas,
    run: () => canvasApi()?.fit('selection'),
  },
  {
    id: 'map.listView',
    label: 'List view or canvas',
    group: 'Map',
    icon: 'list',
    keys: ['Ctrl+L'],
    scope: 'everywhere',
    run: () => {
      backOut()
      const fromList = mapStore.get().mode === 'list'
      mapStore.set({ mode: fromList ? 'canvas' : 'list', cameFromList: fromList })
    },
  },
  {
    id: 'map.inspector',
    label: 'Show or hide the inspector',
    group: 'Map',
    icon: 'inspector',
    keys: ['F4'],
    scope: 'everywhere',
    run: () => {
      const { mode, listSide } = mapStore.get()
      if (mode === 'list') {
        mapStore.set({ listSide: listSide === 'words' ? 'inspector' : 'words' })
      } else if (window.innerWidth < 1280)
        mapStore.set({ overlayOpen: !mapStore.get().overlayOpen })
      else setPreferences({ inspectorOpen: !usePreferences.getState().inspectorOpen })
    },
  },
  {
    id: 'map.openInspector',
    label: 'Go to the inspector',
    group: 'Map',
    icon: 'inspector',
    run: () => {
      setPreferences({ inspectorOpen: true })
      mapStore.set({ overlayOpen: true })
      window.requestAnimationFrame(() => {
        document
          .querySelector<HTMLElement>('.pb-map-inspector button, .pb-map-inspector input')
          ?.focus()
      })
    },
  },
]
