import { currentDocument, useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { canvasApi } from '../canvasApi.ts'
import { onlySelectedRole } from '../selection.ts'

/** Why nothing can be changed; null when it can. */
export function readOnly(): string | null {
  return useProject.getState().state?.readOnly ? 'This project is open for reading only' : null
}

export function needsRole(): string | null {
  return onlySelectedRole() === null ? 'Choose one role first' : readOnly()
}

export function needsSelection(): string | null {
  const { selectedRoleIds, selectedTransitionId, selectedAnnotationId } = useView.getState()
  const chosen = selectedTransitionId ?? selectedAnnotationId ?? selectedRoleIds[0] ?? null
  if (chosen !== null) return readOnly()
  return 'Choose a role or a move first'
}

export function needsCanvas(): string | null {
  return canvasApi() ? null : 'Go back to the canvas first'
}

/** A role stands in a job family and on a level. */
export function needsPlaces(): string | null {
  const { jobFamily, levelBand } = currentDocument()
  if (jobFamily.size === 0) return 'Add a job family first'
  return levelBand.size === 0 ? 'Add a level first' : readOnly()
}
