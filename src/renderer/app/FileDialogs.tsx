import { useFileDialog } from '#renderer/state/fileDialog.ts'
import { NewProjectDialog } from './NewProjectDialog.tsx'
import { OpenProjectDialog } from './OpenProjectDialog.tsx'
import { OpenTroubleDialog } from './OpenTroubleDialog.tsx'
import { SaveCopyDialog } from './SaveCopyDialog.tsx'

/** The dialogs about files; at most one is open. */
export function FileDialogs() {
  const open = useFileDialog(({ open }) => open)
  return (
    <>
      {open === 'new' && <NewProjectDialog />}
      {open === 'open' && <OpenProjectDialog />}
      {open === 'copy' && <SaveCopyDialog />}
      <OpenTroubleDialog />
    </>
  )
}
