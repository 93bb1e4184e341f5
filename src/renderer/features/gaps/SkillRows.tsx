import { showRecord } from '#renderer/state/view.ts'
import { HaveNeedBar } from '#renderer/ui/HaveNeedBar.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import type { ReadinessRow } from '#shared/analysis/readiness.ts'
import type { TransitionRow } from '#shared/analysis/transitionGap.ts'
import { countOf } from '#shared/base/words.ts'

type Row = ReadinessRow | TransitionRow

/** Skills of one state; each gap with what closes it. */
export function SkillRows(props: {
  title: string
  rows: readonly Row[]
  top?: readonly Row[]
  /** Numbers of the plan's steps that close each skill. */
  steps?: ReadonlyMap<string, readonly number[]>
}) {
  const { title, rows, top = [], steps } = props
  if (rows.length === 0) return null
  const ranks = new Map(top.map((row, index) => [row.competencyId, index + 1]))
  return (
    <div className="pb-skill-rows">
      <h2>
        {title} <small className="pb-gaps-aside">{countOf(rows.length, 'skill')}</small>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.competencyId} data-top={ranks.has(row.competencyId)}>
            <span className="pb-skill-name">
              <button type="button" onClick={() => showRecord('competency', row.competencyId)}>
                {row.name}
              </button>
              {row.essential && <em>must have</em>}
            </span>
            {row.have === null ? (
              <span className="pb-skill-unrated">asks level {row.need}</span>
            ) : (
              <HaveNeedBar have={row.have} need={row.need} />
            )}
            <span className="pb-skill-count">
              {row.have === null ? '–' : <b>{row.have}</b>} of {row.need}
            </span>
            <Closing row={row} steps={steps?.get(row.competencyId) ?? []} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Closing({ row, steps }: { row: Row; steps: readonly number[] }) {
  if (row.state === 'met') {
    return (
      <span className="pb-skill-closing">
        <Icon name="check" size={15} label="met" />
        {row.surplus > 0 && ` ${row.surplus} more than asked`}
      </span>
    )
  }
  return (
    <span className="pb-skill-closing" title={row.closing.text}>
      {steps.map((step) => (
        <i className="pb-skill-rank" key={step}>
          <span className="pb-hidden">plan step </span>
          {step}
        </i>
      ))}
      {row.closing.text}
    </span>
  )
}
