import type { Action } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { goTo, selectRoles, useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import {
  changeAnnotation,
  chosenAnnotation,
  deleteAnnotation,
} from '../annotate/annotationEdits.ts'
import { canvasApi } from '../canvasApi.ts'
import { deleteRoles, deleteTransition, setLocked } from '../mapEdits.ts'
import { mapStore } from '../mapStore.ts'
import { chooseAll, onlySelectedRole } from '../selection.ts'
import { needsCanvas, needsRole, needsSelection, readOnly } from './needs.ts'

/** What can be done with what is chosen. */
export const selectionActions: readonly Action[] = [
  {
    id: 'map.editTitle',
    label: 'Edit title or text',
    group: 'Map',
    icon: 'edit',
    keys: ['Enter', 'F2'],
    scope: 'map',
    blocked: needsSelection,
    run: () => {
      const roleId = onlySelectedRole()
      const transitionId = useView.getState().selectedTransitionId
      const annotationId = useView.getState().selectedAnnotationId
      if (annotationId) mapStore.set({ editing: { kind: 'annotation', annotationId } })
      else if (roleId) mapStore.set({ editing: { kind: 'title', roleId } })
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
      const annotation = chosenAnnotation()
      if (annotation) void deleteAnnotation(annotation)
      else if (selectedTransitionId) void deleteTransition(selectedTransitionId)
      else deleteRoles(selectedRoleIds)
    },
  },
  {
    id: 'map.lock',
    label: 'Lock or unlock its place',
    group: 'Map',
    icon: 'lock',
    keys: ['K'],
    scope: 'map',
    blocked: () => needsCanvas() ?? needsSelection(),
    run: () => {
      const annotation = chosenAnnotation()
      if (annotation) {
        changeAnnotation(annotation.id, { locked: !annotation.locked })
        return
      }
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

/** Opens the title of a card that was just made. */
export function editTitleOf(roleId: Id | null): void {
  if (!roleId) return
  selectRoles([roleId])
  if (mapStore.get().mode === 'canvas') mapStore.set({ editing: { kind: 'title', roleId } })
}
