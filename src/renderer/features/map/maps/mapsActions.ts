import type { Action } from '#renderer/state/actions.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { readOnly } from '../actions/needs.ts'
import { duplicateMap, moveMap, placeOnMap, showMap, stepMap } from './mapsEdits.ts'
import { mapsStore } from './mapsStore.ts'
import type { MapTemplate } from './templates.ts'

function needsRoles(): string | null {
  return useView.getState().selectedRoleIds.length === 0 ? 'Choose a role first' : readOnly()
}

function needsTwoMaps(): string | null {
  return currentDocument().map.size < 2 ? 'This project has one map' : null
}

/** What can be done with whole maps, from rail, menu, keys and palette alike. */
export function mapsActions(mapId: Id | null): Action[] {
  const shown = (): CareerMap | undefined =>
    mapId === null ? undefined : currentDocument().map.get(mapId)
  const withMap = (work: (map: CareerMap) => void) => () => {
    const map = shown()
    if (map) work(map)
  }
  return [
    {
      id: 'maps.list',
      label: 'Maps of this project',
      group: 'Map',
      icon: 'map',
      keys: ['M'],
      scope: 'map',
      run: () => mapsStore.set({ listOpen: !mapsStore.get().listOpen }),
    },
    {
      id: 'maps.next',
      label: 'Next map',
      group: 'Map',
      icon: 'map',
      keys: ['Alt+PageDown'],
      scope: 'outside text',
      blocked: needsTwoMaps,
      run: () => stepMap(mapId, 1),
    },
    {
      id: 'maps.previous',
      label: 'Map before',
      group: 'Map',
      icon: 'map',
      keys: ['Alt+PageUp'],
      scope: 'outside text',
      blocked: needsTwoMaps,
      run: () => stepMap(mapId, -1),
    },
    newMapAction('maps.new', 'New map', 'all'),
    newMapAction('maps.eachFamily', 'New maps: one for each job family', 'each family'),
    newMapAction('maps.employer', 'New map of one employer', 'employer'),
    newMapAction('maps.around', 'New map around a role', 'around'),
    {
      id: 'maps.duplicate',
      label: 'Duplicate this map',
      group: 'Map',
      icon: 'duplicate',
      blocked: readOnly,
      run: withMap((map) => void duplicateMap(map)),
    },
    {
      id: 'maps.moveUp',
      label: 'Move this map up among the maps',
      group: 'Map',
      icon: 'arrowUp',
      blocked: () => needsTwoMaps() ?? readOnly(),
      run: withMap(({ id }) => moveMap(id, -1)),
    },
    {
      id: 'maps.moveDown',
      label: 'Move this map down among the maps',
      group: 'Map',
      icon: 'arrowDown',
      blocked: () => needsTwoMaps() ?? readOnly(),
      run: withMap(({ id }) => moveMap(id, 1)),
    },
    {
      id: 'maps.delete',
      label: 'Delete this map',
      group: 'Map',
      icon: 'delete',
      blocked: () =>
        currentDocument().map.size < 2 ? 'A project keeps at least one map' : readOnly(),
      run: withMap(({ id }) => mapsStore.set({ deleting: id })),
    },
    {
      id: 'maps.pick',
      label: 'Choose the roles of this map',
      group: 'Map',
      icon: 'list',
      blocked: readOnly,
      run: withMap(({ id }) => mapsStore.set({ pickFor: id })),
    },
    {
      id: 'maps.takeOff',
      label: 'Take from this map',
      group: 'Map',
      icon: 'hide',
      keys: ['Shift+Delete'],
      scope: 'map',
      blocked: needsRoles,
      run: withMap((map) => {
        const { selectedRoleIds } = useView.getState()
        void placeOnMap(map, selectedRoleIds, 'hidden')
      }),
    },
    {
      id: 'maps.showElsewhere',
      label: 'Show on other maps',
      group: 'Map',
      icon: 'copy',
      blocked: needsRoles,
      run: () => mapsStore.set({ showElsewhere: useView.getState().selectedRoleIds }),
    },
  ]
}

/** One action for each map, so that the palette finds maps by name. */
export function showMapActions(maps: readonly CareerMap[]): Action[] {
  return maps.map(({ id, name }) => ({
    id: `maps.show.${id}`,
    label: `Show map: ${name}`,
    group: 'Map',
    icon: 'map',
    run: () => showMap(id),
  }))
}

function newMapAction(id: string, label: string, kind: MapTemplate['kind']): Action {
  return {
    id,
    label,
    group: 'Map',
    icon: 'add',
    blocked: readOnly,
    run: () => mapsStore.set({ newMap: kind }),
  }
}
