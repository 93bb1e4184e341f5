import { useMemo, useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { edit, readDocument } from '#renderer/state/edit.ts'
import { showDone, showProblem } from '#renderer/state/notices.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { capitalize } from '#shared/base/words.ts'
import type { Person } from '#shared/domain/records/people.ts'
import { CredentialsHeld, ExperienceHeld } from './HeldTables.tsx'
import { questionsFor } from './openConditions.ts'
import { RoleField } from './RoleField.tsx'

type Changes = Partial<Omit<Person, 'id'>>

/** Everything about one participant but the ratings. */
export function PersonForm({ person, onRemove }: { person: Person; onRemove: () => void }) {
  const change = (changes: Changes) =>
    void edit.run({ type: 'person.edit', id: person.id, changes })
  return (
    <div className="pb-person-form">
      <FormSection title="Participant" columns={3}>
        <TextField
          label="Code"
          hint="A code such as Participant 07, never a name"
          value={person.code}
          onCommit={(code) => change({ code })}
        />
        <RoleField
          label="Role now"
          value={person.currentRoleId}
          onChange={(currentRoleId) => change({ currentRoleId })}
        />
        <RoleField
          label="Target role"
          value={person.targetRoleId}
          onChange={(targetRoleId) => change({ targetRoleId })}
        />
      </FormSection>
      <FormSection title="Credentials held">
        <CredentialsHeld person={person} onChange={(credentials) => change({ credentials })} />
      </FormSection>
      <FormSection title="Experience">
        <ExperienceHeld person={person} onChange={(experience) => change({ experience })} />
      </FormSection>
      <Answers person={person} change={change} />
      <Limits person={person} change={change} />
      <FormSection title="In their own words" columns={2}>
        <TextArea label="Goals" value={person.goals} onCommit={(goals) => change({ goals })} />
        <TextArea label="Notes" value={person.notes} onCommit={(notes) => change({ notes })} />
      </FormSection>
      <Removal person={person} onRemove={onRemove} />
    </div>
  )
}

function Answers({ person, change }: { person: Person; change: (changes: Changes) => void }) {
  const document = useProject(({ document }) => document)
  const questions = useMemo(() => questionsFor(document, person), [document, person])
  if (questions.length === 0) return null
  return (
    <FormSection title="Answers to entry conditions" aside="an open answer is pending, never a no">
      <ul className="pb-person-answers">
        {questions.map(({ kind, text }) => {
          const known = person.answers.find((each) => each.kind === kind && each.text === text)
          const question = text === '' ? capitalize(kind) : text
          return (
            <li key={`${kind}:${text}`}>
              <span>{question}</span>
              <Segments
                label={question}
                size="small"
                value={known?.answer ?? 'unknown'}
                segments={[
                  { value: 'yes', label: 'Yes' },
                  { value: 'no', label: 'No' },
                  { value: 'unknown', label: 'Not known' },
                ]}
                onChange={(answer) =>
                  change({
                    answers: [
                      ...person.answers.filter((each) => each !== known),
                      { kind, text, answer },
                    ],
                  })
                }
              />
            </li>
          )
        })}
      </ul>
    </FormSection>
  )
}

function Limits({ person, change }: { person: Person; change: (changes: Changes) => void }) {
  const { limits } = person
  const set = (changes: Partial<Person['limits']>) => change({ limits: { ...limits, ...changes } })
  return (
    <FormSection title="Limits" aside="routes outside these are left out" columns={3}>
      <NumberField
        label="Longest time"
        suffix="months"
        min={0}
        value={limits.months}
        onCommit={(months) => set({ months })}
      />
      <NumberField
        label="Own money"
        prefix="$"
        min={0}
        value={limits.money}
        onCommit={(money) => set({ money })}
      />
      <NumberField
        label="Hours a week to study"
        suffix="hours"
        min={0}
        max={100}
        value={limits.hoursPerWeek}
        onCommit={(hoursPerWeek) => set({ hoursPerWeek })}
      />
      <TextField
        label="Shifts that are not possible"
        hint="Separated by semicolons, for example: night; weekend"
        value={limits.excludedShifts.join('; ')}
        onCommit={(text) =>
          set({
            excludedShifts: text
              .split(';')
              .map((each) => each.trim())
              .filter((each) => each !== ''),
          })
        }
      />
    </FormSection>
  )
}

function Removal({ person, onRemove }: { person: Person; onRemove: () => void }) {
  const [asking, setAsking] = useState(false)
  const [working, setWorking] = useState(false)
  const purge = async () => {
    setWorking(true)
    const purged = await client.call('person.removeForGood', { personId: person.id })
    setWorking(false)
    setAsking(false)
    if (!purged.ok) {
      showProblem(purged.problem)
      return
    }
    await readDocument()
    showDone(`${person.code} is removed for good`)
  }
  return (
    <div className="pb-person-removal">
      <Button icon="delete" onClick={onRemove}>
        Delete participant
      </Button>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        Remove for good
      </Button>
      <AlertDialog
        open={asking}
        title={`Remove ${person.code} for good?`}
        message="All answers go from the project, from its history and from the copies Pathbook keeps. This cannot be undone."
        confirmLabel="Remove for good"
        tone="danger"
        working={working ? 'Removing' : undefined}
        onConfirm={() => void purge()}
        onCancel={() => setAsking(false)}
      />
    </div>
  )
}
