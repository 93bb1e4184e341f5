import type { Formula } from '#shared/analysis/formulas.ts'
import { percentText, type Score } from '#shared/analysis/score.ts'

/** The sum behind a score, line by line, with the formula's name and the other fits beside it. */
export function SumTable({ score, formula }: { score: Score; formula: Formula }) {
  const percent = (value: number | null) => (value === null ? 'none' : percentText(value))
  return (
    <div className="pb-sum">
      <p>
        <b>{formula.name}</b>: {formula.text}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Importance × min(have, need)</th>
          </tr>
        </thead>
        <tbody>
          {score.terms.map((term) => (
            <tr key={term.competencyId}>
              <td>{term.name}</td>
              <td>{term.text}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>Sum</td>
            <td>{`${round(score.part)} of ${round(score.whole)} = ${percent(score.percent)}`}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        {`Average gap ${score.averageGap === null ? 'none' : round(score.averageGap)} levels. Percent fit ${percent(score.fit.percent)}, within one level ${percent(score.fitWithinOne.percent)}. Coverage ${percent(score.coverage.percent)}.`}
      </p>
      <p>{formula.note}</p>
    </div>
  )
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
