import { useEffect, useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { edit } from '#renderer/state/edit.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { Bar } from '#renderer/ui/Bar.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { VirtualList } from '#renderer/ui/VirtualList.tsx'
import type { HistoryEntry } from '#shared/api/contract.ts'
import { countOf } from '#shared/base/words.ts'
import './history.css'

const mostEntries = 5000

/** Every edit of this project by its label, newest first; survives closing the file. */
export function HistoryScreen() {
  const revision = useProject(({ revision }) => revision)
  const undoLabel = useProject(({ state }) => state?.undoLabel ?? null)
  const redoLabel = useProject(({ state }) => state?.redoLabel ?? null)
  const entries = useHistory(revision)
  const [active, setActive] = useState(0)
  const undone = entries?.filter(({ state }) => state === 'undone').length ?? 0
  useStatus(
    'History',
    ...(entries ? [countOf(entries.length - undone, 'edit'), `${undone} undone`] : []),
  )
  return (
    <div className="pb-history">
      <Bar title="History">
        <Button
          icon="undo"
          disabledReason={undoLabel === null ? 'Nothing to undo' : undefined}
          onClick={() => void edit.undo()}
        >
          Undo
        </Button>
        <Button
          icon="redo"
          disabledReason={redoLabel === null ? 'Nothing to redo' : undefined}
          onClick={() => void edit.redo()}
        >
          Redo
        </Button>
      </Bar>
      {entries?.length === 0 && (
        <EmptyState
          title="No edits yet"
          sentence="Every change you make is listed here and can be taken back."
        />
      )}
      {entries && entries.length > 0 && (
        <VirtualList
          className="pb-history-list"
          label="Edits, newest first"
          count={entries.length}
          rowHeight={32}
          rowKey={(index) => String(entries[index]?.number ?? index)}
          active={active}
          onActiveChange={setActive}
          renderRow={(index) => <HistoryRow entry={entries[index]} />}
          ruled
        />
      )}
    </div>
  )
}

/** Null until the file has answered. */
function useHistory(revision: number): readonly HistoryEntry[] | null {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new revision has a new history.
  useEffect(() => {
    let shown = true
    void client.call('project.history', { limit: mostEntries }).then((reply) => {
      if (!shown) return
      if (reply.ok) setEntries(reply.value)
      else showProblem(reply.problem)
    })
    return () => {
      shown = false
    }
  }, [revision])
  return entries
}

function HistoryRow({ entry }: { entry: HistoryEntry | undefined }) {
  if (!entry) return null
  return (
    <div className="pb-history-row" data-state={entry.state}>
      <span className="pb-history-number">{entry.number}</span>
      <span className="pb-history-label">
        {entry.label}
        {entry.state === 'undone' && <em> undone</em>}
      </span>
      <time dateTime={entry.at}>
        {new Date(entry.at).toLocaleString('en-US', {
          month: 'short',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        })}
      </time>
    </div>
  )
}
