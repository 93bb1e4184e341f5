import type { ProjectChange } from '#shared/api/contract.ts'
import { edit } from './edit.ts'
import { showDone, showProblem } from './notices.ts'
import { useProject } from './projectStore.ts'

/** Confirms a change and offers to take it back, as long as nothing else was changed since. */
export function showUndoable(text: string, change: ProjectChange): void {
  const run = () => {
    if (useProject.getState().revision === change.revision) void edit.undo()
    else {
      showProblem({
        code: 'changed-since',
        message: 'Other changes came after this one. Press Ctrl Z until it is taken back.',
      })
    }
  }
  showDone(text, { label: 'Undo', run })
}
