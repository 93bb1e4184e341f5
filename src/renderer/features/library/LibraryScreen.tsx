import { useEffect, useMemo, useRef, useState } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { showDone, showProblem } from '#renderer/state/notices.ts'
import { currentDocument, useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { useView } from '#renderer/state/view.ts'
import { Icon } from '#renderer/ui/icons.tsx'
import type { VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import { assume } from '#shared/base/cast.ts'
import { countOf } from '#shared/base/words.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import { blankRecord } from './blankRecord.ts'
import { type LibraryEntry, type LibraryKind, libraryKinds } from './libraryKinds.ts'
import { libraryRows } from './libraryRows.ts'
import { RecordList } from './RecordList.tsx'
import { RecordPane } from './RecordPane.tsx'
import './library.css'

const firstEntry = libraryKinds[0]

/** Lists and forms of every kind of record that has no screen of its own. */
export function LibraryScreen() {
  const focus = useView(({ focus }) => focus)
  const [kind, setKind] = useState<LibraryKind>('jobFamily')
  const [chosen, setChosen] = useState<Partial<Record<LibraryKind, string>>>({})
  const [filter, setFilter] = useState('')
  const list = useRef<VirtualListHandle>(null)
  const entry = libraryKinds.find((each) => each.kind === kind) ?? firstEntry
  const document = useProject(({ document }) => document)
  const rows = useMemo(
    () => (entry ? libraryRows(document, entry, filter) : []),
    [document, entry, filter],
  )

  useEffect(() => {
    const wanted = libraryKinds.find((each) => each.kind === focus?.kind)
    if (!wanted || !focus) return
    setKind(wanted.kind)
    setFilter('')
    setChosen((before) => ({ ...before, [wanted.kind]: focus.id }))
  }, [focus])

  const chosenId = chosen[kind] ?? rows[0]?.id ?? null
  const choose = (id: string) => setChosen((before) => ({ ...before, [kind]: id }))
  const add = () => void addRecord(kind).then((id) => id !== null && choose(id))
  const remove = () => {
    if (chosenId === null) return
    const index = rows.findIndex(({ id }) => id === chosenId)
    const next = rows[index + 1] ?? rows[index - 1]
    void removeRecord(kind, chosenId).then((removed) => {
      if (!removed) return
      if (next) choose(next.id)
      list.current?.focus()
    })
  }
  useLibraryActions(entry, add)
  useStatus(entry?.label ?? '', countOf(rows.length, 'record'), 'Changes save as you type')

  if (!entry) return null
  return (
    <div className="pb-library">
      <nav className="pb-library-kinds" aria-label="Kinds of records" data-region>
        {libraryKinds.map((each) => (
          <button
            type="button"
            key={each.kind}
            aria-current={each.kind === kind ? 'page' : undefined}
            onClick={() => {
              setKind(each.kind)
              setFilter('')
            }}
          >
            <Icon name={each.icon} size={16} />
            <span>{each.label}</span>
            <small>{document[each.kind].size}</small>
          </button>
        ))}
      </nav>
      <RecordList
        entry={entry}
        rows={rows}
        filter={filter}
        onFilter={setFilter}
        chosenId={chosenId}
        onChoose={choose}
        onAdd={add}
        onRemove={remove}
        handle={list}
      />
      <RecordPane entry={entry} id={chosenId} onAdd={add} onRemove={remove} />
    </div>
  )
}

async function addRecord(kind: LibraryKind): Promise<string | null> {
  const record = blankRecord(kind, newId(kind.toLowerCase()), currentDocument())
  if (typeof record === 'string') {
    showProblem({ code: 'not-here', message: record })
    return null
  }
  const added = await edit.run(assume<Command>({ type: `${kind}.add`, record }))
  return added.ok ? record.id : null
}

async function removeRecord(kind: LibraryKind, id: string): Promise<boolean> {
  const removed = await edit.run(assume<Command>({ type: `${kind}.remove`, ids: [id] }))
  if (!removed.ok) return false
  const label = removed.value.undoLabel ?? 'Deleted'
  showDone(label, { label: 'Undo', run: () => void edit.undo() })
  return true
}

function useLibraryActions(entry: LibraryEntry | undefined, add: () => void): void {
  const latest = useRef(add)
  latest.current = add
  const actions = useMemo<readonly Action[]>(
    () =>
      entry
        ? [
            {
              id: 'library.add',
              label: `Add ${entry.one}`,
              group: 'Edit',
              icon: 'add',
              keys: ['Ctrl+Enter'],
              run: () => latest.current(),
            },
          ]
        : [],
    [entry],
  )
  useScreenActions(actions)
}
