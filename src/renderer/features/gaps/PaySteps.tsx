import type { Route } from '#shared/analysis/route.ts'
import { longDuration, shortDuration } from '#shared/base/duration.ts'
import { dollarsShort } from '#shared/base/money.ts'

const width = 216
const height = 84
const top = 14
const bottom = 18

/** Middle pay along a route as a stepped line; all routes share both scales. */
export function PaySteps(props: { route: Route; longest: number; highest: number }) {
  const { route, longest, highest } = props
  const { medians } = route.pay
  if (medians.some((median) => median === null)) {
    return <p className="pb-pay-none">Pay along this route is not known for every role.</p>
  }
  const x = (month: number) => (month / (longest * 1.15)) * width
  const y = (pay: number) => height - bottom - (pay / highest) * (height - top - bottom)
  const points: string[] = []
  for (const [index, median] of medians.entries()) {
    const start = index === 0 ? 0 : (route.steps[index - 1]?.endMonth ?? 0)
    const end = route.steps[index]?.endMonth ?? longest * 1.15
    points.push(`${x(start)},${y(median ?? 0)}`, `${x(end)},${y(median ?? 0)}`)
  }
  const last = medians.at(-1) ?? 0
  const first = medians[0] ?? 0
  return (
    <svg
      className="pb-pay-steps"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Middle pay from ${dollarsShort(first)} to ${dollarsShort(last)} in ${longDuration(route.months.typical)}`}
    >
      <line x1="0" x2={width} y1={height - bottom} y2={height - bottom} className="pb-pay-axis" />
      <polyline points={points.join(' ')} className="pb-pay-line" />
      <text x="0" y={y(first) - 5}>
        {dollarsShort(first)}
      </text>
      <text x={width} y={y(last) - 5} textAnchor="end">
        {dollarsShort(last)}
      </text>
      <text x="0" y={height - 4}>
        now
      </text>
      <text
        x={Math.max(44, Math.min(x(route.months.typical), width - 30))}
        y={height - 4}
        textAnchor="middle"
      >
        {shortDuration(route.months.typical)}
      </text>
    </svg>
  )
}
