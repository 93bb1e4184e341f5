import type { Action } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { chosenAnnotation, duplicateAnnotation } from '../annotate/annotationEdits.ts'
import { duplicateOnMap } from '../arrange/clipboard.ts'
import { needsSelection, readOnly } from './needs.ts'
import { editTitleOf } from './selectionActions.ts'

/** Actions that change the shown map itself. */
export function mapActions(mapId: Id | null): Action[] {
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
      label: 'Duplicate',
      group: 'Map',
      icon: 'duplicate',
      keys: ['Ctrl+D'],
      blocked: needsSelection,
      run: () => {
        const annotation = chosenAnnotation()
        const ids = useView.getState().selectedRoleIds
        if (annotation) void duplicateAnnotation(annotation)
        else if (mapId !== null && ids.length > 0) {
          void duplicateOnMap(mapId, ids).then((made) => {
            if (made.length === 1) editTitleOf(made[0] ?? null)
          })
        }
      },
    },
  ]
}
