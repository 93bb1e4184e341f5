import type { Action } from '#renderer/state/actions.ts'
import { isFiltering, noFilter } from '#shared/map/focus/roleFilter.ts'
import { mapStore } from '../mapStore.ts'
import { onlySelectedRole } from '../selection.ts'
import { openFind } from './FindBar.tsx'
import { focusOn, leaveFocus } from './focusMode.ts'
import { focusStore } from './focusStore.ts'

/** Finding roles and letting the rest of the map step back. */
export const focusActions: readonly Action[] = [
  {
    id: 'map.find',
    label: 'Find on the map',
    group: 'Map',
    icon: 'search',
    keys: ['Ctrl+F'],
    scope: 'everywhere',
    run: () => {
      if (mapStore.get().mode === 'list') {
        document.querySelector<HTMLInputElement>('.pb-map-list-filter input')?.select()
      } else openFind()
    },
  },
  {
    id: 'map.filter',
    label: 'Filter roles',
    group: 'Map',
    icon: 'filter',
    keys: ['F'],
    scope: 'map',
    run: () => focusStore.set({ filterOpen: true }),
  },
  {
    id: 'map.clearFilter',
    label: 'Clear the filter',
    group: 'Map',
    icon: 'clear',
    blocked: () => (isFiltering(focusStore.get().filter) ? null : 'Nothing is filtered'),
    run: () => focusStore.set({ filter: noFilter, filterOpen: false }),
  },
  {
    id: 'map.focusRole',
    label: 'Focus on this role',
    group: 'Map',
    icon: 'target',
    keys: ['Shift+F'],
    scope: 'map',
    blocked: () => (onlySelectedRole() === null ? 'Choose one role first' : null),
    run: () => {
      const roleId = onlySelectedRole()
      if (roleId) focusOn(roleId)
    },
  },
  {
    id: 'map.leaveFocus',
    label: 'Leave the focus on one role',
    group: 'Map',
    icon: 'target',
    blocked: () => (focusStore.get().focus === null ? 'No role is in focus' : null),
    run: leaveFocus,
  },
]
