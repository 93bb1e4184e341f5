import { type Ref, useMemo, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { VirtualList, type VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import { matchScore } from '#shared/base/search.ts'
import type { Person } from '#shared/domain/records/people.ts'

/** All participants with where they are and where they want to go. */
export function PersonList(props: {
  persons: readonly Person[]
  chosenId: string | null
  onChoose: (id: string) => void
  onAdd: () => void
  onRemove: (person: Person) => void
  handle: Ref<VirtualListHandle>
}) {
  const roles = useProject(({ document }) => document.role)
  const [filter, setFilter] = useState('')
  const titleOf = (id: string | null) =>
    id === null ? 'no role yet' : (roles.get(id)?.title ?? '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: titleOf reads roles.
  const shown = useMemo(
    () =>
      filter.trim() === ''
        ? props.persons
        : props.persons.filter(
            (person) => matchScore(`${person.code} ${titleOf(person.currentRoleId)}`, filter) > 0,
          ),
    [props.persons, filter, roles],
  )
  const at = shown.findIndex(({ id }) => id === props.chosenId)
  return (
    <section className="pb-people-list" aria-label="Participants" data-region>
      <div className="pb-people-filter">
        <TextField
          label="Filter participants"
          labelHidden
          kind="search"
          icon="search"
          placeholder={`Filter ${props.persons.length} participants`}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <VirtualList
        className="pb-people-rows"
        label="Participants"
        handle={props.handle}
        count={shown.length}
        rowHeight={46}
        rowKey={(index) => shown[index]?.id ?? String(index)}
        active={at}
        onActiveChange={(index) => {
          const person = shown[index]
          if (person) props.onChoose(person.id)
        }}
        isSelected={(index) => index === at}
        onRowKey={(event, index) => {
          const person = shown[index]
          if (event.key === 'Delete' && person) props.onRemove(person)
        }}
        textOf={(index) => shown[index]?.code ?? ''}
        renderRow={(index) => {
          const person = shown[index]
          return person ? (
            <span className="pb-people-row">
              <b>{person.code}</b>
              <small>{titleOf(person.currentRoleId)}</small>
            </span>
          ) : null
        }}
      />
      <div className="pb-people-foot">
        <Button icon="personAdd" wide onClick={props.onAdd}>
          Add participant
        </Button>
      </div>
    </section>
  )
}
