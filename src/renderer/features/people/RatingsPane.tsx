import { useMemo, useState } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { today } from '#renderer/state/findings.ts'
import { currentDocument, useProject } from '#renderer/state/projectStore.ts'
import { goTo, useView } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { VirtualList } from '#renderer/ui/VirtualList.tsx'
import { ratingId } from '#shared/base/identifiers.ts'
import { capitalize, countOf } from '#shared/base/words.ts'
import { type Person, type Rater, type Rating, raters } from '#shared/domain/records/people.ts'
import { projectScale } from '#shared/domain/scales.ts'
import { RatingRowView, RatingsHead } from './RatingRowView.tsx'
import { ratingRows } from './ratingRows.ts'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** One rater's answers, entered by keyboard, beside what the other raters said. */
export function RatingsPane(props: { person: Person; onChooseRoles: () => void }) {
  const { person } = props
  const document = useProject(({ document }) => document)
  const [rater, setRater] = useState<Rater>('self')
  const [date, setDate] = useState(today())
  const [all, setAll] = useState(false)
  const [active, setActive] = useState(-1)
  const rows = useMemo(
    () => ratingRows(document, person, all ? 'all' : 'of interest'),
    [document, person, all],
  )
  const answered = rows.filter((row) => row.kind === 'competency' && row.answers.has(rater)).length
  const total = rows.filter(({ kind }) => kind === 'competency').length
  const rate = (competencyId: string, answer: Rating['answer'], level: number | null) =>
    void save(person, competencyId, { rater, date, answer, level })

  return (
    <div className="pb-ratings">
      <div className="pb-ratings-bar">
        <Segments
          label="Rater"
          value={rater}
          segments={raters.map((value) => ({ value, label: capitalize(value) }))}
          onChange={setRater}
        />
        <TextField
          label="Date of these answers"
          labelHidden
          size="small"
          value={date}
          onCommit={(text) => {
            if (dayPattern.test(text.trim())) setDate(text.trim())
          }}
        />
        <Checkbox label="Show every competency" checked={all} onChange={setAll} />
        <Button
          icon="gaps"
          disabledReason={person.targetRoleId === null ? 'Choose a target role first' : undefined}
          onClick={() => {
            useView.setState({
              gap: { personId: person.id, fromRoleId: null, toRoleId: person.targetRoleId },
            })
            goTo('gaps')
          }}
        >
          Show gap
        </Button>
      </div>
      <p className="pb-ratings-note">
        {`${answered} of ${countOf(total, 'competency', 'competencies')} answered by ${rater}. Press 0 to 5 to set, Delete to clear, N for not applicable.`}
      </p>
      {rows.length === 0 ? (
        <NothingToRate person={person} onChooseRoles={props.onChooseRoles} />
      ) : (
        <div className="pb-ratings-table" data-level-group>
          <VirtualList
            label={`Ratings by ${rater}`}
            semantics="grid"
            count={rows.length}
            rowHeight={32}
            rowKey={(index) => rows[index]?.id ?? String(index)}
            isHeading={(index) => rows[index]?.kind === 'group'}
            active={active}
            onActiveChange={setActive}
            header={<RatingsHead rater={rater} />}
            headerHeight={34}
            ruled
            renderRow={(index) => {
              const row = rows[index]
              return row ? <RatingRowView row={row} rater={rater} onRate={rate} /> : null
            }}
          />
        </div>
      )}
    </div>
  )
}

/** Why there is nothing to rate yet, and the step that changes it. */
function NothingToRate({ person, onChooseRoles }: { person: Person; onChooseRoles: () => void }) {
  const roleId = person.targetRoleId ?? person.currentRoleId
  return roleId === null ? (
    <EmptyState
      plain
      sentence="Choose a role now and a target role; what they ask for is then listed here."
      action={<Button onClick={onChooseRoles}>Choose roles</Button>}
    />
  ) : (
    <EmptyState
      plain
      sentence="The chosen roles ask for no skills yet. Enter what they ask for in the matrix."
      action={
        <Button icon="matrix" onClick={() => goTo('matrix', { kind: 'role', id: roleId })}>
          Open matrix
        </Button>
      }
    />
  )
}

type Answer = Pick<Rating, 'rater' | 'date' | 'answer' | 'level'>

/** Writes one answer; clearing one of the same day removes it, an older one is taken back. */
async function save(person: Person, competencyId: string, answer: Answer): Promise<void> {
  const document = currentDocument()
  const scale = projectScale(document)
  if (!scale) return
  const id = ratingId(person.id, competencyId, answer.rater, answer.date)
  const known = document.rating.get(id)
  if (answer.answer === 'not assessed' && known) {
    await edit.run({ type: 'rating.remove', ids: [id] })
    return
  }
  await edit.run({
    type: 'person.rate',
    ratings: [
      {
        id,
        personId: person.id,
        competencyId,
        scaleId: scale.id,
        evidence: known?.evidence ?? '',
        ...answer,
      },
    ],
  })
}
