import { useMemo } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { setPreferences, usePreferences } from '#renderer/state/preferences.ts'
import { currentDocument, useProject } from '#renderer/state/projectStore.ts'
import { goTo, selectRoles, useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { canvasApi } from './canvasApi.ts'
import { startConnection } from './connecting.ts'
import { deleteRoles, deleteTransition, duplicateRole, setLocked } from './mapEdits.ts'
import { backOut, mapStore, type Tool } from './mapStore.ts'
import { startPlacing } from './placing.ts'
import { chooseAll, onlySelectedRole } from './selection.ts'
import { structure } from './structureStore.ts'
import { nextStop } from './zoomLook.ts'

const readOnly = () =>
  useProject.getState().state?.readOnly ? 'This project is open for reading only' : null

function needsRole(): string | null {
  return onlySelectedRole() === null ? 'Choose one role first' : readOnly()
}

function needsSelection(): string | null {
  const { selectedRoleIds, selectedTransitionId } = useView.getState()
  if (selectedRoleIds.length > 0 || selectedTransitionId !== null) return readOnly()
  return 'Choose a role or a move first'
}

function needsCanvas(): string | null {
  return canvasApi() ? null : 'Go back to the canvas first'
}

function takeTool(tool: Tool): void {
  backOut()
  mapStore.set({ tool, mode: 'canvas' })
}

const tools: readonly Action[] = [
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
    blocked: readOnly,
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

const selectionActions: readonly Action[] = [
  {
    id: 'map.editTitle',
    label: 'Edit title',
    group: 'Map',
    icon: 'edit',
    keys: ['Enter', 'F2'],
    scope: 'map',
    blocked: needsSelection,
    run: () => {
      const roleId = onlySelectedRole()
      const transitionId = useView.getState().selectedTransitionId
      if (roleId) mapStore.set({ editing: { kind: 'title', roleId } })
      else if (transitionId) mapStore.set({ editing: { kind: 'time', transitionId } })
    },
  },
  {
    id: 'map.editTime',
    label: 'Edit the time of the move',
    group: 'Map',
    icon: 'clock',
    blocked: () =>
      useView.getState().selectedTransitionId === null ? 'Choose a move first' : readOnly(),
    run: () => {
      const transitionId = useView.getState().selectedTransitionId
      if (transitionId) mapStore.set({ editing: { kind: 'time', transitionId } })
    },
  },
  {
    id: 'map.delete',
    label: 'Delete',
    group: 'Map',
    icon: 'delete',
    keys: ['Delete', 'Backspace'],
    scope: 'map',
    blocked: needsSelection,
    run: () => {
      const { selectedRoleIds, selectedTransitionId } = useView.getState()
      if (selectedTransitionId) void deleteTransition(selectedTransitionId)
      else deleteRoles(selectedRoleIds)
    },
  },
  {
    id: 'map.lock',
    label: 'Lock or unlock the place of a card',
    group: 'Map',
    icon: 'lock',
    blocked: () => needsCanvas() ?? needsSelection(),
    run: () => {
      const scene = canvasApi()?.scene
      const { selectedRoleIds } = useView.getState()
      const cards = scene?.cards.filter(({ id }) => selectedRoleIds.includes(id)) ?? []
      if (scene) setLocked(scene, selectedRoleIds, !cards.every(({ pinned }) => pinned))
    },
  },
  {
    id: 'map.addEntry',
    label: 'Add an entry point to the role',
    group: 'Map',
    icon: 'flag',
    blocked: needsRole,
    run: () => {
      const toRoleId = onlySelectedRole()
      if (!toRoleId) return
      const id = newId('transition')
      void edit.run({
        type: 'transition.connect',
        id,
        fromRoleId: null,
        toRoleId,
        kind: 'entry',
        months: null,
      })
    },
  },
  {
    id: 'map.openRole',
    label: 'Edit role',
    group: 'Map',
    icon: 'roles',
    blocked: () => (onlySelectedRole() === null ? 'Choose one role first' : null),
    run: () => {
      const id = onlySelectedRole()
      if (id) goTo('roles', { kind: 'role', id })
    },
  },
  {
    id: 'map.gapFrom',
    label: 'Gap from here',
    group: 'Map',
    icon: 'gaps',
    blocked: () => (onlySelectedRole() === null ? 'Choose one role first' : null),
    run: () => {
      useView.setState({
        gap: { personId: null, fromRoleId: onlySelectedRole(), toRoleId: null },
      })
      goTo('gaps')
    },
  },
  {
    id: 'map.showAround',
    label: 'Show only what lies around this role',
    group: 'Map',
    icon: 'target',
    blocked: () => (onlySelectedRole() === null ? 'Choose one role first' : null),
    run: () => {
      const roleId = onlySelectedRole()
      if (roleId) mapStore.set({ part: { kind: 'around', roleId, steps: 1 } })
    },
  },
  {
    id: 'map.selectAll',
    label: 'Select the job family, then the whole map',
    group: 'Map',
    icon: 'select',
    keys: ['Ctrl+A'],
    scope: 'map',
    run: chooseAll,
  },
]

function editTitleOf(roleId: Id | null): void {
  if (!roleId) return
  selectRoles([roleId])
  if (mapStore.get().mode === 'canvas') mapStore.set({ editing: { kind: 'title', roleId } })
}

function zoomBy(step: 1 | -1): void {
  const api = canvasApi()
  const now = api?.zoom ?? 100
  api?.zoomTo(nextStop(now, step))
}

const viewActions: readonly Action[] = [
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

/** Everything one can do on the Map screen, for rail, menu, keys and command palette alike. */
export function useMapActions(map: CareerMap | null): void {
  const mapId = map?.id ?? null
  const actions = useMemo(
    () => [...tools, ...mapActions(mapId), ...selectionActions, ...viewActions],
    [mapId],
  )
  useScreenActions(actions)
}

/** Actions that change the shown map itself. */
function mapActions(mapId: Id | null): Action[] {
  return [
    {
      id: 'map.pageFrame',
      label: 'Show or hide the page frame',
      group: 'Map',
      icon: 'pageFrame',
      keys: ['P'],
      scope: 'map',
      blocked: readOnly,
      run: () => {
        const map = mapId === null ? undefined : currentDocument().map.get(mapId)
        if (!map) return
        void edit.run({ type: 'map.edit', id: map.id, changes: { showsFrame: !map.showsFrame } })
      },
    },
    {
      id: 'map.duplicate',
      label: 'Duplicate role',
      group: 'Map',
      icon: 'duplicate',
      keys: ['Ctrl+D'],
      blocked: needsRole,
      run: () => {
        const id = onlySelectedRole()
        if (id && mapId !== null) void duplicateRole(mapId, id).then(editTitleOf)
      },
    },
  ]
}
