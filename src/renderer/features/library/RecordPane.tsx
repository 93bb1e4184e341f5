import { useMemo } from 'react'
import { client } from '#renderer/state/application.ts'
import { edit } from '#renderer/state/edit.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { assume } from '#shared/base/cast.ts'
import { capitalize, countOf } from '#shared/base/words.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import type { Document } from '#shared/domain/document.ts'
import { nameOf, nouns } from '#shared/domain/names.ts'
import { usedIn } from '#shared/domain/queries/usedIn.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import type { Values } from './fields/values.ts'
import type { LibraryEntry, LibraryKind } from './libraryKinds.ts'
import { RecordFormView } from './RecordFormView.tsx'

/** The form of the chosen record, and where it is used. */
export function RecordPane(props: {
  entry: LibraryEntry
  id: string | null
  onAdd: () => void
  onRemove: () => void
}) {
  const { entry, id } = props
  const document = useProject(({ document }) => document)
  const record = id === null ? undefined : document[entry.kind].get(id)
  if (id === null || !record) {
    return (
      <section className="pb-library-pane" aria-label="Record" data-region>
        <EmptyState
          plain
          sentence={`No ${entry.one} is chosen.`}
          action={
            <Button icon="add" onClick={props.onAdd}>
              {`Add ${entry.one}`}
            </Button>
          }
        />
      </section>
    )
  }
  const change = (changes: Values) =>
    void edit.run(assume<Command>({ type: `${entry.kind}.edit`, id, changes }))
  return (
    <section className="pb-library-pane" aria-label="Record" data-region>
      <header className="pb-library-head">
        <div>
          <small>{capitalize(entry.one)}</small>
          <h1>{titleOf(document, entry.kind, id)}</h1>
        </div>
        {'url' in record && record.url.startsWith('https://') && (
          <Button icon="external" onClick={() => void openLink(record.url)}>
            Open address
          </Button>
        )}
        <Button icon="delete" onClick={props.onRemove}>
          {`Delete ${entry.one}`}
        </Button>
      </header>
      <div className="pb-library-form" key={`${entry.kind}.${id}`}>
        <RecordFormView form={entry.form} values={record} onChange={change} />
        <UsedIn document={document} kind={entry.kind} id={id} />
      </div>
    </section>
  )
}

/** Hands an address to the system's browser; Pathbook itself never goes there. */
async function openLink(url: string): Promise<void> {
  const opened = await client.call('app.openLink', { url })
  if (!opened.ok) showProblem(opened.problem)
}

function titleOf<K extends LibraryKind>(document: Document, kind: K, id: string): string {
  const record = document[kind].get(id)
  return record ? nameOf(kind, record, document) : ''
}

/** How many records of each kind refer to this one. */
function UsedIn(props: { document: Document; kind: RecordKind; id: string }) {
  const { document, kind, id } = props
  const counts = useMemo(() => {
    const byKind = new Map<RecordKind, number>()
    for (const link of usedIn(document, kind, id)) {
      byKind.set(link.kind, (byKind.get(link.kind) ?? 0) + 1)
    }
    return [...byKind]
  }, [document, kind, id])
  return (
    <p className="pb-library-used">
      {counts.length === 0
        ? 'Nothing else refers to this record.'
        : `Used in ${counts
            .map(([each, count]) => countOf(count, nouns[each].one, nouns[each].many))
            .join(', ')}.`}
    </p>
  )
}
