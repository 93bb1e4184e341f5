import { create } from 'zustand'

export type FileDialog = 'new' | 'open' | 'copy' | null

/** Which file dialog is shown; one at a time. `template` preselects one for a new project. */
export const useFileDialog = create<{ readonly open: FileDialog; readonly template: string }>(
  () => ({ open: null, template: 'healthcare' }),
)

export function closeFileDialog(): void {
  useFileDialog.setState({ open: null })
}
