import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { goTo, selectRoles } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import type { ProposedRoute } from '#shared/analysis/routes.ts'
import { shortDuration, totalDuration } from '#shared/base/duration.ts'
import { dollarChange, dollarRange } from '#shared/base/money.ts'
import type { ExtraLimits, GapResult } from './gapNow.ts'
import { PaySteps } from './PaySteps.tsx'
import './routes.css'

/** The best routes side by side, under limits of time and money. */
export function RoutesCompared(props: {
  result: GapResult
  limits: ExtraLimits
  onLimits: (limits: ExtraLimits) => void
}) {
  const { routes } = props.result
  const { limits } = routes
  const longest = Math.max(12, ...routes.routes.map(({ months }) => months.typical))
  const medians = routes.routes.flatMap(({ pay }) => pay.medians.filter((each) => each !== null))
  const highest = Math.max(1, ...medians)
  return (
    <div className="pb-routes">
      <div className="pb-routes-head">
        <h2>Routes compared</h2>
        <NumberField
          label="Longest time"
          labelHidden
          size="small"
          placeholder="any time"
          suffix="months"
          min={0}
          value={props.limits.months ?? limits.months}
          onCommit={(months) => props.onLimits({ ...props.limits, months })}
        />
        <NumberField
          label="Highest cost"
          labelHidden
          size="small"
          placeholder="any cost"
          prefix="$"
          min={0}
          value={props.limits.cost ?? limits.cost}
          onCommit={(cost) => props.onLimits({ ...props.limits, cost })}
        />
      </div>
      <ul className="pb-routes-explained">
        {routes.explanation.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="pb-routes-cards">
        {routes.routes.map((route, index) => (
          <RouteCard
            key={route.id}
            route={route}
            number={index + 1}
            longest={longest}
            highest={highest}
          />
        ))}
      </div>
      {routes.excluded.length > 0 && (
        <ul className="pb-routes-excluded">
          {routes.excluded.map(({ route, reason }) => (
            <li key={route.id}>
              {`${route.roles.map(({ mapReference }) => mapReference).join(' → ')}: ${reason}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function RouteCard(props: {
  route: ProposedRoute
  number: number
  longest: number
  highest: number
}) {
  const { route } = props
  const colors = useFamilyColors()
  const facts: readonly (readonly [string, string])[] = [
    ['Total time', route.months.typical > 0 ? totalDuration(route.months.typical) : 'not set'],
    ['Cost', dollarRange(route.cost)],
    ['Pay change', route.pay.change === null ? 'not known' : dollarChange(route.pay.change)],
    [
      'First raise',
      route.pay.firstRaiseMonth === null
        ? 'none'
        : `month ${Math.max(Math.round(route.pay.firstRaiseMonth), 1)}`,
    ],
    ['Skills to raise', String(route.gaps)],
    ['Open gates', String(route.openGates)],
  ]
  return (
    <article className="pb-route" aria-label={`Route ${props.number}`}>
      <h3>{throughOf(route)}</h3>
      <div className="pb-route-steps">
        {route.roles.map((role, index) => {
          const step = route.steps[index - 1]
          return (
            <span key={role.id} className="pb-route-step" title={role.title}>
              {step && (
                <span className="pb-route-line">
                  <LineSample kind={step.transition.kind} width={30} />
                  <small>{step.months ? shortDuration(step.months.typical) : '–'}</small>
                </span>
              )}
              <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
              <span className="pb-hidden">{role.title}</span>
            </span>
          )
        })}
      </div>
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PaySteps route={route} longest={props.longest} highest={props.highest} />
      <ul className="pb-route-reasons">
        {route.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Button
        size="small"
        icon="map"
        onClick={() => {
          selectRoles(route.roles.map(({ id }) => id))
          goTo('map')
        }}
      >
        Show on map
      </Button>
    </article>
  )
}

function throughOf(route: ProposedRoute): string {
  const between = route.roles.slice(1, -1)
  if (between.length === 0) return 'Straight there'
  return `Through ${between.map(({ shortTitle, title }) => shortTitle || title).join(', ')}`
}
