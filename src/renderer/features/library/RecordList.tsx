import type { Ref } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { VirtualList, type VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import { assume } from '#shared/base/cast.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import type { LibraryEntry } from './libraryKinds.ts'
import type { LibraryRow } from './libraryRows.ts'

/** The records of one kind; arrows move, Alt with arrows reorders where there is an order. */
export function RecordList(props: {
  entry: LibraryEntry
  rows: readonly LibraryRow[]
  filter: string
  onFilter: (filter: string) => void
  chosenId: string | null
  onChoose: (id: string) => void
  onAdd: () => void
  onRemove: () => void
  handle: Ref<VirtualListHandle>
}) {
  const { entry, rows, filter } = props
  const at = rows.findIndex(({ id }) => id === props.chosenId)
  const canReorder = entry.ordered && filter.trim() === ''
  const move = (step: 1 | -1) => {
    const ids = rows.map(({ id }) => id)
    const [moved, other] = [ids[at], ids[at + step]]
    if (moved === undefined || other === undefined) return
    ids[at] = other
    ids[at + step] = moved
    void edit.run(assume<Command>({ type: `${entry.kind}.reorder`, ids }))
  }
  return (
    <section className="pb-library-list" aria-label={entry.label} data-region>
      <div className="pb-library-filter">
        <TextField
          label={`Filter ${entry.label.toLowerCase()}`}
          labelHidden
          kind="search"
          icon="search"
          placeholder={`Filter ${rows.length} ${entry.label.toLowerCase()}`}
          value={filter}
          onChange={props.onFilter}
        />
      </div>
      <VirtualList
        className="pb-library-rows"
        label={entry.label}
        handle={props.handle}
        count={rows.length}
        rowHeight={30}
        rowKey={(index) => rows[index]?.id ?? String(index)}
        active={at}
        onActiveChange={(index) => {
          const row = rows[index]
          if (row) props.onChoose(row.id)
        }}
        isSelected={(index) => index === at}
        onRowKey={(event) => {
          if (event.key === 'Delete') props.onRemove()
          else if (event.altKey && canReorder && event.key === 'ArrowDown') move(1)
          else if (event.altKey && canReorder && event.key === 'ArrowUp') move(-1)
          else return
          event.preventDefault()
        }}
        textOf={(index) => rows[index]?.name ?? ''}
        renderRow={(index) => (
          <span className="pb-library-row">
            <span>{rows[index]?.name}</span>
            <small>{rows[index]?.detail}</small>
          </span>
        )}
      />
      <div className="pb-library-foot">
        <Button icon="add" wide onClick={props.onAdd}>
          {`Add ${entry.one}`}
        </Button>
        {entry.ordered && (
          <>
            <IconButton
              icon="arrowUp"
              label="Move up"
              shortcut="Alt ↑"
              disabled={!canReorder || at <= 0}
              onClick={() => move(-1)}
            />
            <IconButton
              icon="arrowDown"
              label="Move down"
              shortcut="Alt ↓"
              disabled={!canReorder || at < 0 || at >= rows.length - 1}
              onClick={() => move(1)}
            />
          </>
        )}
      </div>
    </section>
  )
}
