import { findGateGap } from '#shared/analysis/gateGap.ts'
import { findReadiness, type Readiness } from '#shared/analysis/readiness.ts'
import { limitsOf } from '#shared/analysis/routeLimits.ts'
import { findRoutes, type ProposedRoute, type RouteSearch } from '#shared/analysis/routes.ts'
import { planTraining, type TrainingPlan } from '#shared/analysis/trainingPlan.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { ratingsOfPerson } from '#shared/domain/queries/people.ts'
import type { Person } from '#shared/domain/records/people.ts'
import type { Project } from '#shared/domain/records/project.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import { projectScale } from '#shared/domain/scales.ts'
import type { BookPaper } from '../pageContent.ts'
import { chooseMap } from './map/chooseMap.ts'
import { workbookTitle } from './wording.ts'

export type WorkbookOptions = {
  /** Null prints a workbook for a role, which is always blank. */
  readonly personId: Id | null
  /** The role the workbook leads to; null takes the person's target. */
  readonly targetRoleId: Id | null
  /** Blank leaves everything open that a participant answers; filled shows what is known. */
  readonly mode: 'blank' | 'filled'
  readonly paper: BookPaper
}

/** What is known of a participant beside the role they want. */
export type FilledFacts = {
  readonly person: Person
  readonly readiness: Readiness
  /** The first role of the best route, else the target: what the plan leads to. */
  readonly next: Role
  readonly plan: TrainingPlan
}

/** Everything the pages are made from, asked for once. */
export type WorkbookFacts = {
  readonly document: Document
  readonly settings: Project
  readonly title: string
  /** Pseudonym of the participant; empty in a workbook for a role. */
  readonly code: string
  readonly current: Role | null
  readonly target: Role
  readonly scale: Scale | null
  /** ISO date for which papers and ratings are judged; empty where the project names none. */
  readonly asOf: string
  /** Null in blank mode. */
  readonly filled: FilledFacts | null
  /** Null where nothing says where the way begins. */
  readonly search: RouteSearch | null
  readonly routes: readonly ProposedRoute[]
  /** Null in a project without a map. */
  readonly mapId: Id | null
  /** Present role, roles on the best route, target. */
  readonly sheets: readonly Role[]
}

/**
 * Problems: `person-not-found`, `role-not-found`, `no-target-role` and `person-needed` (a filled
 * workbook without a participant).
 */
export function workbookFacts(document: Document, options: WorkbookOptions): Result<WorkbookFacts> {
  const ends = endsOf(document, options)
  if (!ends.ok) return ends
  const { person, current, target } = ends.value
  const settings = settingsOf(document)
  const asOf = asOfDate(document, person)
  const isFilled = options.mode === 'filled'
  const search = searchOf(document, { person: isFilled ? person : null, current, target, asOf })
  const routes = search?.routes ?? []
  const next = routes[0]?.steps[0]?.to ?? target
  const filled = isFilled && person ? filledFacts(document, { person, target, next, asOf }) : null
  const onRoute = routes[0]?.roles ?? []
  const sheets = [...new Set([...(current ? [current] : []), ...onRoute, target])]
  return ok({
    document,
    settings,
    title: workbookTitle(settings.title),
    code: person?.code ?? '',
    current,
    target,
    scale: projectScale(document),
    asOf,
    filled,
    search,
    routes,
    mapId: chooseMap(document, sheets),
    sheets,
  })
}

type Ends = { readonly person: Person | null; readonly current: Role | null; readonly target: Role }

function endsOf(document: Document, options: WorkbookOptions): Result<Ends> {
  const { personId, targetRoleId, mode } = options
  const person = personId === null ? null : (document.person.get(personId) ?? null)
  if (personId !== null && person === null) {
    return problem(
      'person-not-found',
      'This participant is no longer in the project. Choose another.',
    )
  }
  if (mode === 'filled' && person === null) {
    return problem(
      'person-needed',
      'A filled workbook is made for one participant. Choose a participant, or print a blank one.',
    )
  }
  const wanted = targetRoleId ?? person?.targetRoleId ?? null
  if (wanted === null) {
    return problem(
      'no-target-role',
      person === null
        ? 'A workbook leads to a role. Choose the role, or a participant who has a target.'
        : `${person.code} has no target role yet. Choose one for the participant, or choose the role this workbook leads to.`,
    )
  }
  const target = document.role.get(wanted)
  if (!target) {
    return problem('role-not-found', 'This role is no longer in the project. Choose another.')
  }
  const currentId = person?.currentRoleId ?? null
  return ok({
    person,
    target,
    current: currentId === null ? null : (document.role.get(currentId) ?? null),
  })
}

/** The later of the project's own date and the last rating, so that no answer lies in the future. */
function asOfDate(document: Document, person: Person | null): string {
  const { asOf } = settingsOf(document)
  const rated = person === null ? [] : ratingsOfPerson(document, person.id)
  const last = rated.at(-1)?.date ?? ''
  return asOf === null || last.slice(0, asOf.length) >= asOf ? last || (asOf ?? '') : asOf
}

function filledFacts(
  document: Document,
  ends: {
    readonly person: Person
    readonly target: Role
    readonly next: Role
    readonly asOf: string
  },
): FilledFacts {
  const { person, target, next, asOf } = ends
  const readiness = findReadiness(document, person, target, { asOf })
  const nearest =
    next.id === target.id ? readiness : findReadiness(document, person, next, { asOf })
  const gateGap = findGateGap(document, { kind: 'person', person }, next, { asOf })
  return { person, readiness, next, plan: planTraining(document, nearest.rows, gateGap) }
}

/** From the participant with their limits, else from the present role without any. */
function searchOf(
  document: Document,
  ends: Omit<Ends, 'person'> & { readonly person: Person | null; readonly asOf: string },
): RouteSearch | null {
  const { person, current, target, asOf } = ends
  if (person) {
    const limits = limitsOf(person)
    return findRoutes(document, { kind: 'person', person }, target, { asOf, limits })
  }
  if (current === null) return null
  return findRoutes(document, { kind: 'role', role: current }, target, { asOf })
}
