import { create } from 'zustand'
import type { AppInfo, ProjectChange, ProjectState } from '#shared/api/contract.ts'
import { applyDiff } from '#shared/domain/diff.ts'
import { type Document, documentOf, emptyDocument } from '#shared/domain/document.ts'

export type ProjectStore = {
  readonly phase: 'starting' | 'welcome' | 'open' | 'lost'
  readonly info: AppInfo | null
  /** The file as main knows it; null on the welcome screen. */
  readonly state: ProjectState | null
  readonly document: Document
  /** Grows with every edit of any window; a gap means this copy must be read again. */
  readonly revision: number
  /** Edits under way: the title bar says "Saving" while there are any. */
  readonly pending: number
}

/** What the screen shows: a copy of the document that follows the file, never runs ahead of it. */
export const useProject = create<ProjectStore>(() => ({
  phase: 'starting',
  info: null,
  state: null,
  document: emptyDocument(),
  revision: 0,
  pending: 0,
}))

export function currentDocument(): Document {
  return useProject.getState().document
}

/** Replaces the whole copy after opening or when a change was missed. */
export function showDocument(
  state: ProjectState,
  read: { revision: number; records: Parameters<typeof documentOf>[0] },
): void {
  useProject.setState({
    phase: 'open',
    state: { ...state, revision: read.revision },
    document: documentOf(read.records),
    revision: read.revision,
  })
}

/** Applies a change if it is the next one; answers whether the copy is up to date. */
export function acceptChange(change: ProjectChange): 'up to date' | 'missed one' {
  const { revision, document, state } = useProject.getState()
  if (change.revision <= revision) return 'up to date'
  if (change.revision !== revision + 1 || !state) return 'missed one'
  useProject.setState({
    document: applyDiff(document, change.diff),
    revision: change.revision,
    state: {
      ...state,
      revision: change.revision,
      undoLabel: change.undoLabel,
      redoLabel: change.redoLabel,
      savedAt: change.savedAt,
    },
  })
  return 'up to date'
}

export function showWelcome(): void {
  useProject.setState({ phase: 'welcome', state: null, document: emptyDocument(), revision: 0 })
}
