import { useOpenTrouble } from '#renderer/state/openTrouble.ts'
import { openProject } from '#renderer/state/projectFiles.ts'
import type { FileRef } from '#shared/api/contract.ts'

/** Opens a file; what stands in the way is shown with the ways out that fit the problem. */
export async function openFromList(file: FileRef, mode: 'edit' | 'read only' = 'edit') {
  const opened = await openProject(file, mode)
  if (!opened.ok) useOpenTrouble.setState({ file, problem: opened.problem })
  return opened.ok
}
