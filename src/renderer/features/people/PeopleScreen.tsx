import { useEffect, useMemo, useRef, useState } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { showDone } from '#renderer/state/notices.ts'
import { currentDocument, useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { useView } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import type { VirtualListHandle } from '#renderer/ui/VirtualList.tsx'
import { countOf } from '#shared/base/words.ts'
import { personsInOrder } from '#shared/domain/queries/order.ts'
import type { Person } from '#shared/domain/records/people.ts'
import { CohortsPane } from './CohortsPane.tsx'
import { PersonForm } from './PersonForm.tsx'
import { PersonList } from './PersonList.tsx'
import { RatingsPane } from './RatingsPane.tsx'
import './people.css'

type Pane = 'ratings' | 'facts' | 'cohorts'

function choose(personId: string): void {
  useView.setState(({ gap }) => ({ gap: { ...gap, personId } }))
}

/** Participants by code, what they hold and may, and their ratings by each rater. */
export function PeopleScreen() {
  const persons = useProject(({ document }) => document.person)
  const chosenId = useView(({ gap }) => gap.personId)
  const [pane, setPane] = useState<Pane>('ratings')
  const list = useRef<VirtualListHandle>(null)
  const ordered = useMemo(() => personsInOrder({ person: persons }), [persons])
  const person = (chosenId === null ? undefined : persons.get(chosenId)) ?? ordered[0]
  useEffect(() => {
    if (person && person.id !== chosenId) choose(person.id)
  }, [person, chosenId])

  const remove = (gone: Person) => {
    const index = ordered.findIndex(({ id }) => id === gone.id)
    const next = ordered[index + 1] ?? ordered[index - 1]
    void edit.run({ type: 'person.remove', ids: [gone.id] }).then((removed) => {
      if (!removed.ok) return
      if (next) choose(next.id)
      showDone(`Deleted ${gone.code} and all ratings`, {
        label: 'Undo',
        run: () => void edit.undo(),
      })
      list.current?.focus()
    })
  }
  const chooseRoles = () => {
    setPane('facts')
    // The form is there after the next render.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('.pb-person-form [role="combobox"]')?.focus()
    })
  }
  useScreenActions(peopleActions)
  useStatus(
    person?.code ?? 'People',
    countOf(ordered.length, 'participant'),
    'Changes save as you type',
  )

  return (
    <div className="pb-people">
      <PersonList
        persons={ordered}
        chosenId={person?.id ?? null}
        onChoose={choose}
        onAdd={addPerson}
        onRemove={remove}
        handle={list}
      />
      <section className="pb-people-pane" aria-label="Participant" data-region>
        {person ? (
          <Tabs
            label="Participant"
            value={pane}
            onChange={setPane}
            tabs={[
              {
                value: 'ratings',
                label: 'Ratings',
                panel: <RatingsPane key={person.id} person={person} onChooseRoles={chooseRoles} />,
              },
              {
                value: 'facts',
                label: 'Facts and limits',
                panel: (
                  <PersonForm key={person.id} person={person} onRemove={() => remove(person)} />
                ),
              },
              { value: 'cohorts', label: 'Cohorts', panel: <CohortsPane person={person} /> },
            ]}
          />
        ) : (
          <EmptyState
            plain
            title="No participants yet"
            sentence="Participants are codes, never names. Their answers stay in this file."
            action={
              <Button icon="personAdd" onClick={addPerson}>
                Add participant
              </Button>
            }
          />
        )}
      </section>
    </div>
  )
}

/** "Participant 08": the next free number. */
function nextCode(persons: Iterable<Person>): string {
  const numbers = [...persons].map(({ code }) => Number(/(\d+)\s*$/.exec(code)?.[1] ?? 0))
  return `Participant ${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

function addPerson(): void {
  const id = newId('person')
  const person: Person = {
    id,
    code: nextCode(currentDocument().person.values()),
    currentRoleId: null,
    targetRoleId: null,
    credentials: [],
    experience: [],
    answers: [],
    limits: { months: null, money: null, hoursPerWeek: null, excludedShifts: [] },
    goals: '',
    notes: '',
  }
  void edit.run({ type: 'person.add', record: person }).then((added) => {
    if (added.ok) choose(id)
  })
}

const peopleActions: readonly Action[] = [
  {
    id: 'people.add',
    label: 'Add participant',
    group: 'Edit',
    icon: 'personAdd',
    keys: ['Ctrl+Enter'],
    run: addPerson,
  },
]
