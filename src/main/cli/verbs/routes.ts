import { limitsOf, noLimits, type RouteLimits } from '#shared/analysis/routeLimits.ts'
import { findRoutes, type ProposedRoute, type RouteSearch } from '#shared/analysis/routes.ts'
import { totalDuration } from '#shared/base/duration.ts'
import { dollarChange, dollarRange, dollars } from '#shared/base/money.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { countOf, listOf } from '#shared/base/words.ts'
import { jsonOption, type Options, type Outcome, usageProblem, type Verb } from '../verb.ts'
import { endOptions, readEnds } from './ends.ts'

export const routes: Verb = {
  name: 'routes',
  words: 'FILE (--person NAME | --from ROLE) --to ROLE',
  says: 'finds the best routes to a role, under limits of time and cost',
  options: {
    ...endOptions,
    max: { type: 'string', value: 'N', says: 'how many routes at most; 3 unless named' },
    'max-months': {
      type: 'string',
      value: 'M',
      says: "months a route may take; the participant's own limit unless named",
    },
    'max-cost': {
      type: 'string',
      value: 'C',
      says: "dollars a route may cost; the participant's own money is a limit too",
    },
    ...jsonOption,
  },
  examples: [
    'routes hospital.pathbook --from "Patient transporter" --to "Registered nurse" --max 5',
    'routes hospital.pathbook --person "Participant 07" --to C3 --max-months 18 --max-cost 2500 --json',
  ],
  async run(request) {
    const numbers = numbersOf(request.options)
    if (!numbers.ok) return numbers
    const ends = await readEnds(request)
    if (!ends.ok) return ends
    const { document, start, to } = ends.value
    const { count, months, cost } = numbers.value
    const own = start.kind === 'person' ? limitsOf(start.person) : noLimits
    const limits = { ...own, months: months ?? own.months, cost: cost ?? own.cost }
    const search = findRoutes(document, start, to, {
      asOf: request.environment.today,
      count: count ?? 3,
      limits,
    })
    return ok(outcomeOf(search))
  },
}

type Numbers = {
  readonly count: number | null
  readonly months: number | null
  readonly cost: number | null
}

function numbersOf(options: Options): Result<Numbers> {
  const count = numberOf(options, 'max', /^[1-9]\d{0,2}$/, 'a whole number from 1 to 999')
  if (!count.ok) return count
  const months = numberOf(options, 'max-months', /^\d{1,4}(\.\d+)?$/, 'a number of months')
  if (!months.ok) return months
  const cost = numberOf(options, 'max-cost', /^\d{1,9}(\.\d+)?$/, 'an amount of dollars')
  if (!cost.ok) return cost
  return ok({ count: count.value, months: months.value, cost: cost.value })
}

function numberOf(
  options: Options,
  name: string,
  pattern: RegExp,
  what: string,
): Result<number | null> {
  const text = options.text(name)
  if (text === undefined) return ok(null)
  if (pattern.test(text)) return ok(Number(text))
  return usageProblem(`--${name} takes ${what}, not ${text}.`)
}

function outcomeOf(search: RouteSearch): Outcome {
  const { routes: found, explanation, excluded, limits } = search
  return {
    exit: 0,
    json: found.map(jsonOf),
    lines: found.flatMap((route, index) => [...(index > 0 ? [''] : []), ...linesOf(route)]),
    notes: [...limitNotes(limits), ...explanation, ...excluded.map(({ reason }) => reason)],
  }
}

/** What was asked for, so that nobody takes a short list for a complete one. */
function limitNotes({ months, cost, ownCost, excludedShifts }: RouteLimits): string[] {
  const parts = [
    ...(months === null ? [] : [`at most ${totalDuration(months)}`]),
    ...(cost === null ? [] : [`at most ${dollars(cost)}`]),
    ...(ownCost === null ? [] : [`at most ${dollars(ownCost)} of own money`]),
    ...excludedShifts.map((shift) => `no ${shift} shifts`),
  ]
  return parts.length === 0 ? [] : [`Limits: ${listOf(parts)}.`]
}

function jsonOf({ roles, months, cost, pay, gaps, reasons }: ProposedRoute) {
  return {
    roles: roles.map(({ title }) => title),
    months,
    cost,
    wageChange: pay.change,
    gaps,
    reasons,
  }
}

function linesOf({ roles, months, cost, pay, gaps, reasons }: ProposedRoute): string[] {
  const change = pay.change === null ? 'pay not comparable' : `pay ${dollarChange(pay.change)}`
  return [
    roles.map(({ title }) => title).join(' > '),
    `  ${totalDuration(months.typical)}, ${dollarRange(cost)}, ${change}, ${countOf(gaps, 'skill')} to raise`,
    ...reasons.map((reason) => `  - ${reason}`),
  ]
}
