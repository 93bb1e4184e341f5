import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { EditableText } from '#renderer/ui/EditableText.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { countOf } from '#shared/base/words.ts'
import type { Person } from '#shared/domain/records/people.ts'

/** The groups a participant belongs to. */
export function CohortsPane({ person }: { person: Person }) {
  const cohorts = useProject(({ document }) => document.cohort)
  const add = () =>
    void edit.run({
      type: 'cohort.add',
      record: { id: newId('cohort'), name: 'New cohort', personIds: [person.id], note: '' },
    })
  const button = (
    <Button icon="add" onClick={add}>
      Add cohort
    </Button>
  )
  if (cohorts.size === 0) {
    return (
      <EmptyState
        sentence="A cohort is a class or team whose gaps are looked at together."
        action={button}
      />
    )
  }
  return (
    <div className="pb-cohorts">
      <ul>
        {[...cohorts.values()].map((cohort) => (
          <li key={cohort.id}>
            <Checkbox
              label={`${person.code} belongs to ${cohort.name}`}
              labelHidden
              checked={cohort.personIds.includes(person.id)}
              onChange={(belongs) =>
                void edit.run({
                  type: 'cohort.edit',
                  id: cohort.id,
                  changes: {
                    personIds: belongs
                      ? [...cohort.personIds, person.id]
                      : cohort.personIds.filter((id) => id !== person.id),
                  },
                })
              }
            />
            <EditableText
              label="Cohort name"
              value={cohort.name}
              onCommit={(name) =>
                void edit.run({ type: 'cohort.edit', id: cohort.id, changes: { name } })
              }
            />
            <span>{countOf(cohort.personIds.length, 'participant')}</span>
            <IconButton
              icon="delete"
              label={`Delete ${cohort.name}`}
              onClick={() => void edit.run({ type: 'cohort.remove', ids: [cohort.id] })}
            />
          </li>
        ))}
      </ul>
      {button}
    </div>
  )
}
