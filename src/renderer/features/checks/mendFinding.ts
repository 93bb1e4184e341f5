import { edit } from '#renderer/state/edit.ts'
import { goToFinding, rememberFinding } from '#renderer/state/findingPlace.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { quickFix } from './quickFix.ts'

/** Does what the button of a finding says: the fix itself where it needs no further word, else its place. */
export function mendFinding(finding: Finding): void {
  rememberFinding(finding.id)
  const fix = quickFix(currentDocument(), finding)
  if (!fix) goToFinding(finding)
  else {
    void edit.run(fix.command).then((done) => {
      if (done.ok) showUndoable(fix.done, done.value)
    })
  }
}
