import type { GateGap } from '#shared/analysis/gateGap.ts'
import { shortDuration, totalDuration } from '#shared/base/duration.ts'
import { dollarRange } from '#shared/base/money.ts'
import { countOf } from '#shared/base/words.ts'

/** What opens the gates: steps on a time line, side by side where nothing keeps them apart. */
export function GateSteps({ gap }: { gap: GateGap }) {
  const length = Math.max(gap.months.whileWorking, 1)
  return (
    <div className="pb-gate-steps">
      <h2>
        Steps that open the gates <small>beside work, prerequisites first</small>
      </h2>
      {gap.steps.length === 0 ? (
        <p className="pb-gaps-none">Nothing is left to do here.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">When</th>
              <th scope="col">Cost</th>
            </tr>
          </thead>
          <tbody>
            {gap.steps.map((step, index) => (
              <tr key={step.id}>
                <td>
                  <i className="pb-skill-rank">{index + 1}</i>
                  <span>
                    <b>{step.name}</b>
                    <small>{[step.reason, step.detail].filter(Boolean).join(', ')}</small>
                  </span>
                </td>
                <td>
                  <span className="pb-gate-time">
                    <i
                      style={{
                        left: `${(step.whileWorking.start / length) * 100}%`,
                        width: `${Math.max(((step.whileWorking.finish - step.whileWorking.start) / length) * 100, 1.5)}%`,
                      }}
                      data-critical={step.whileWorking.critical}
                    />
                  </span>
                  <small>
                    {step.months.whileWorking === null
                      ? 'time not set'
                      : step.months.whileWorking === 0
                        ? 'no waiting'
                        : shortDuration(step.months.whileWorking)}
                  </small>
                </td>
                <td>{step.cost ? dollarRange(step.cost) : 'not set'}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{countOf(gap.steps.length, 'step')}</td>
              <td>
                {`${totalDuration(gap.months.whileWorking)} while working, ${totalDuration(gap.months.fullTime)} full time`}
              </td>
              <td>{dollarRange(gap.cost)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {gap.unsupplied.length > 0 && (
        <p className="pb-gaps-none">{`No program in this project leads to: ${gap.unsupplied.join(', ')}.`}</p>
      )}
      {gap.assumptions.map((sentence) => (
        <p className="pb-gaps-none" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  )
}
