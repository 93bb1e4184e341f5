import { useProject } from '#renderer/state/projectStore.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { LevelSelector } from '#renderer/ui/LevelSelector.tsx'
import { capitalize } from '#shared/base/words.ts'
import { type Rater, type Rating, raters } from '#shared/domain/records/people.ts'
import { pointLabel, projectScale } from '#shared/domain/scales.ts'
import type { RatingRow } from './ratingRows.ts'

// The grid around these rows moves the focus, so its cells take none themselves.
const columnHead = { role: 'columnheader' } as const
const cell = { role: 'gridcell' } as const

/** Column heads: the rater being entered, then what everybody said. */
export function RatingsHead({ rater }: { rater: Rater }) {
  return (
    <div className="pb-ratings-head">
      <span {...columnHead}>Competency</span>
      <span {...columnHead}>{capitalize(rater)}</span>
      <span {...columnHead}>Does not apply</span>
      <span {...columnHead}>Target asks</span>
      {raters.map((each) => (
        <span {...columnHead} key={each}>
          {capitalize(each)}
        </span>
      ))}
    </div>
  )
}

/** One competency: a level selector for the chosen rater and the latest answers of all raters. */
export function RatingRowView(props: {
  row: RatingRow
  rater: Rater
  onRate: (competencyId: string, answer: Rating['answer'], level: number | null) => void
}) {
  const { row, rater, onRate } = props
  const scale = useProject(({ document }) => projectScale(document))
  if (row.kind === 'group') {
    return (
      <b {...cell} className="pb-ratings-group">
        {row.name}
      </b>
    )
  }
  const { competency, answers } = row
  const mine = answers.get(rater)
  const level = mine?.answer === 'level' ? mine.level : null
  const notApplicable = mine?.answer === 'not applicable'
  const set = (value: number | null) =>
    onRate(competency.id, value === null ? 'not assessed' : 'level', value)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: N is a second way to the checkbox inside.
    <div
      className="pb-ratings-row"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.altKey) return
        event.preventDefault()
        onRate(competency.id, notApplicable ? 'not assessed' : 'not applicable', null)
      }}
    >
      <span {...cell} className="pb-ratings-name" title={competency.definition}>
        {competency.name}
      </span>
      <span {...cell}>
        <LevelSelector
          label={`${competency.name}, ${rater}`}
          value={level}
          locked={notApplicable}
          describe={(value) => (scale ? pointLabel(scale, value) : String(value))}
          onChange={set}
        />
      </span>
      <span {...cell}>
        <Checkbox
          label={`${competency.name} does not apply`}
          labelHidden
          checked={notApplicable}
          onChange={(checked) =>
            onRate(competency.id, checked ? 'not applicable' : 'not assessed', null)
          }
        />
      </span>
      <span {...cell} className="pb-ratings-value">
        {row.asked ?? ''}
      </span>
      {raters.map((each) => (
        <span {...cell} key={each} className="pb-ratings-value">
          {wordOf(answers.get(each))}
        </span>
      ))}
    </div>
  )
}

/** Not assessed stays a dash, never a zero. */
function wordOf(rating: Rating | undefined): string {
  if (!rating || rating.answer === 'not assessed') return '–'
  return rating.answer === 'not applicable' ? 'n/a' : String(rating.level ?? '–')
}
