import type { Action } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { duplicateRole } from '../mapEdits.ts'
import { onlySelectedRole } from '../selection.ts'
import { needsRole, readOnly } from './needs.ts'
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
