import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import type { ReadinessRow } from '#shared/analysis/readiness.ts'
import { classRules } from '#shared/analysis/readinessClass.ts'
import { percentText } from '#shared/analysis/score.ts'
import type { TransitionRow } from '#shared/analysis/transitionGap.ts'
import { readableDate } from '#shared/base/dates.ts'
import type { Rater } from '#shared/domain/records/people.ts'
import { GateList } from './GateList.tsx'
import type { GapResult } from './gapNow.ts'
import { RaterSelect } from './RaterSelect.tsx'
import { SkillRows } from './SkillRows.tsx'
import { SumTable } from './SumTable.tsx'

type Row = ReadinessRow | TransitionRow

/** Gates, class, score with its sum, and every skill with what closes its gap. */
export function ComparisonPane(props: {
  result: GapResult
  rater: Rater | null
  onRater: (rater: Rater | null) => void
}) {
  const { comparison } = props.result
  const { result } = comparison
  const rows: readonly Row[] = result.rows
  const short = rows.filter(({ state }) => state === 'short')
  const unrated = rows.filter(({ state }) => state === 'not rated')
  const met = rows.filter(({ state }) => state === 'met')
  const notApplicable = rows.filter(({ state }) => state === 'not applicable')
  const noResult = comparison.kind === 'role' ? comparison.result.noResult : null
  return (
    <section className="pb-gaps-comparison" aria-label="Comparison" data-region>
      <GateList gates={result.gates} />
      <ScoreHead {...props} />
      {noResult !== null && <StatusWord tone="note">{noResult}</StatusWord>}
      {comparison.kind === 'role' && noResult === null && (
        <p className="pb-gaps-overlap">
          {`${comparison.result.transferable.length} transferable, ${comparison.result.stretch.length} one level short, ${comparison.result.new.length} new. Both roles ask for ${comparison.result.overlap.count} of ${comparison.result.overlap.total} skills.`}
        </p>
      )}
      <SkillRows
        title="To learn, most important first"
        rows={short}
        top={result.topFive}
        steps={props.result.plan.stepNumbers}
      />
      <SkillRows title="Not rated yet, neither gap nor match" rows={unrated} />
      <SkillRows title="Already met" rows={met} />
      <SkillRows title="Does not apply" rows={notApplicable} />
    </section>
  )
}

function ScoreHead(props: {
  result: GapResult
  rater: Rater | null
  onRater: (rater: Rater | null) => void
}) {
  const [open, setOpen] = useState(false)
  const { comparison } = props.result
  const { result } = comparison
  const { score, readinessClass, thresholds, formula, asOf } = result
  const rule = classRules(thresholds).find(({ id }) => id === readinessClass.id)?.rule ?? ''
  const rater = comparison.kind === 'person' ? comparison.result.rater : null
  return (
    <div className="pb-gaps-score">
      <div className="pb-gaps-class">
        <b>{readinessClass.name}</b>
        <span title={rule}>{rule}</span>
      </div>
      <p>
        {score.percent === null
          ? 'Nothing is rated yet, so there is no score.'
          : `${formula.name} ${percentText(score.percent)}: ${round(score.part)} of ${round(score.whole)} weighted levels. ${score.levels.count} of ${score.levels.total} levels held. ${score.coverage.count} of ${score.coverage.total} requirements rated${score.notRated > 0 ? `, ${score.notRated} not rated` : ''}.`}
      </p>
      <ul className="pb-gaps-reasons">
        {readinessClass.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="pb-gaps-score-foot">
        <Button size="small" icon="table" pressed={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the sum' : 'Show the sum'}
        </Button>
        {comparison.kind === 'person' && (
          <RaterSelect value={props.rater} onChange={props.onRater} />
        )}
        <small>
          {rater?.rater
            ? `Rated by ${rater.rater}${rater.lastDate ? `, ${readableDate(rater.lastDate)}` : ''}. `
            : ''}
          {`As of ${readableDate(asOf)}.`}
        </small>
      </div>
      {open && <SumTable score={score} formula={formula} />}
    </div>
  )
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
