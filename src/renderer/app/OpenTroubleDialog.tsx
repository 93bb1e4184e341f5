import { useEffect, useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { readDocument } from '#renderer/state/edit.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { useOpenTrouble } from '#renderer/state/openTrouble.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Snapshot } from '#shared/api/contract.ts'
import { countOf } from '#shared/base/words.ts'
import { openFromList } from './openFromList.ts'

function close(): void {
  useOpenTrouble.setState({ problem: null })
}

/** Why a file does not open, and the ways out: read only, or a snapshot from before. */
export function OpenTroubleDialog() {
  const { file, problem } = useOpenTrouble()
  const snapshots = useSnapshots(file, problem?.code === 'damaged')
  if (problem === null) return null
  const canRead = problem.code === 'no-permission'
  return (
    <Dialog
      open
      onClose={close}
      title="This project could not be opened"
      size="small"
      foot={
        <>
          {canRead && (
            <Button
              onClick={() => {
                close()
                void openFromList(file, 'read only')
              }}
            >
              Open to read only
            </Button>
          )}
          <Button kind="primary" onClick={close}>
            Close
          </Button>
        </>
      }
    >
      <p>{problem.message}</p>
      {snapshots.length > 0 && (
        <ul className="pb-snapshots" aria-label="Copies Pathbook kept">
          {snapshots.map((snapshot) => (
            <li key={snapshot.id}>
              <span>
                {new Date(snapshot.at).toLocaleString('en-US')}, {countOf(snapshot.roles, 'role')}
              </span>
              <Button size="small" onClick={() => void restore(file, snapshot.id)}>
                Open this copy
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function useSnapshots(file: string, wanted: boolean): readonly Snapshot[] {
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([])
  useEffect(() => {
    if (!wanted) {
      setSnapshots([])
      return
    }
    void client.call('project.snapshots', { file }).then((reply) => {
      if (reply.ok) setSnapshots(reply.value)
    })
  }, [file, wanted])
  return snapshots
}

async function restore(file: string, snapshotId: string): Promise<void> {
  const restored = await client.call('project.restore', { file, snapshotId })
  close()
  if (restored.ok) await readDocument()
  else showProblem(restored.problem)
}
