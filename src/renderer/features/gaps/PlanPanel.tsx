import type { GateGap } from '#shared/analysis/gateGap.ts'
import type { PlanStep, TrainingPlan } from '#shared/analysis/trainingPlan.ts'
import { shortDuration, totalDuration } from '#shared/base/duration.ts'
import { dollarRange } from '#shared/base/money.ts'
import { countOf } from '#shared/base/words.ts'
import './routes.css'

/** Steps that open the gates and close the gaps, side by side where nothing keeps them apart. */
export function PlanPanel({ plan, gap }: { plan: TrainingPlan; gap: GateGap }) {
  const length = Math.max(plan.months.whileWorking, 1)
  return (
    <div className="pb-gate-steps">
      <h2>
        Training plan that closes the gap{' '}
        <small className="pb-gaps-aside">beside work, prerequisites first</small>
      </h2>
      {plan.steps.length === 0 ? (
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
            {plan.steps.map((step) => (
              <tr key={step.id}>
                <td>
                  <i className="pb-skill-rank">{step.number}</i>
                  <span>
                    <b>{step.name}</b>
                    <small>{detailOf(step)}</small>
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
              <td>{countOf(plan.steps.length, 'step')}</td>
              <td>{planTime(plan)}</td>
              <td>{dollarRange(plan.cost)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {plan.notClosed.length > 0 && (
        <p className="pb-gaps-none">
          {`Left to practice, because no course that fits this plan reaches the level: ${plan.notClosed.map(({ name }) => name).join(', ')}.`}
        </p>
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

/** Both times where they differ. */
function planTime({ months }: TrainingPlan): string {
  const working = totalDuration(months.whileWorking)
  const full = totalDuration(months.fullTime)
  return working === full
    ? `${working}, while working or full time`
    : `${working} while working, ${full} full time`
}

function detailOf(step: PlanStep): string {
  const closes = step.closes.length > 0 ? `closes ${countOf(step.closes.length, 'skill')}` : ''
  return [step.reason, step.detail, closes].filter((part) => part !== '').join(', ')
}
