import type { Id } from '../../base/identifiers.ts'
import { dollars, groupThousands } from '../../base/money.ts'
import type { Document } from '../../domain/document.ts'
import { shownPay } from '../../domain/queries/pay.ts'
import { requirementsOfRole } from '../../domain/queries/requirements.ts'
import { isOpen, transitionsFrom, transitionsTo } from '../../domain/queries/transitions.ts'
import type { Role } from '../../domain/records/role.ts'
import type { TransitionKind } from '../../domain/records/transition.ts'
import { cardFacts } from '../cardFacts.ts'

/** What a role has to be to be shown in full. Every condition that is set has to hold. */
export type RoleFilter = {
  /** Any of these; none stands for all. */
  readonly familyIds: readonly Id[]
  readonly bandIds: readonly Id[]
  readonly demand: readonly NonNullable<Role['demand']>[]
  /** Roles with a move of one of these kinds, and these moves alone; none stands for all. */
  readonly kinds: readonly TransitionKind[]
  readonly entryPoints: boolean
  readonly unconfirmed: boolean
  readonly pay: 'any' | 'with' | 'without'
  /** Middle pay in US dollars a year; roles without pay do not reach it. */
  readonly payAtLeast: number | null
  readonly credentialId: Id | null
  readonly competencyId: Id | null
  readonly employer: string | null
}

export const noFilter: RoleFilter = {
  familyIds: [],
  bandIds: [],
  demand: [],
  kinds: [],
  entryPoints: false,
  unconfirmed: false,
  pay: 'any',
  payAtLeast: null,
  credentialId: null,
  competencyId: null,
  employer: null,
}

export function isFiltering(filter: RoleFilter): boolean {
  return Object.values(filter).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== 'any',
  )
}

/** The filter without what is no longer in the project, so that nothing is dimmed for a lost reason. */
export function filterWithin(document: Document, filter: RoleFilter): RoleFilter {
  const known = (id: Id | null, ids: { has: (id: Id) => boolean }) =>
    id !== null && ids.has(id) ? id : null
  const { employer } = filter
  return {
    ...filter,
    familyIds: filter.familyIds.filter((id) => document.jobFamily.has(id)),
    bandIds: filter.bandIds.filter((id) => document.levelBand.has(id)),
    credentialId: known(filter.credentialId, document.credential),
    competencyId: known(filter.competencyId, document.competency),
    employer:
      employer !== null && [...document.role.values()].some((role) => role.employer === employer)
        ? employer
        : null,
  }
}

/** Ids of the roles that meet every condition. */
export function rolesPassing(
  document: Document,
  roles: readonly Role[],
  filter: RoleFilter,
): ReadonlySet<Id> {
  return new Set(roles.filter((role) => passes(document, role, filter)).map(({ id }) => id))
}

function passes(document: Document, role: Role, filter: RoleFilter): boolean {
  return (
    isAmong(filter.familyIds, role.familyId) &&
    isAmong(filter.bandIds, role.bandId) &&
    (filter.demand.length === 0 || (role.demand !== null && filter.demand.includes(role.demand))) &&
    (!filter.entryPoints || role.entryPoint) &&
    (filter.employer === null || role.employer === filter.employer) &&
    passesPay(role, filter) &&
    (!filter.unconfirmed || !cardFacts(document, role).confirmed) &&
    passesNeeds(document, role, filter) &&
    (filter.kinds.length === 0 || hasMoveOf(document, role, filter.kinds))
  )
}

function isAmong(ids: readonly Id[], id: Id): boolean {
  return ids.length === 0 || ids.includes(id)
}

function passesPay(role: Role, { pay, payAtLeast }: RoleFilter): boolean {
  if (pay === 'any' && payAtLeast === null) return true
  const median = shownPay(role)?.median ?? null
  if (pay === 'with' && median === null) return false
  if (pay === 'without' && median !== null) return false
  return payAtLeast === null || (median !== null && median >= payAtLeast)
}

function passesNeeds(document: Document, role: Role, filter: RoleFilter): boolean {
  const { credentialId, competencyId } = filter
  const hasCredential =
    credentialId === null || role.credentials.some((each) => each.credentialId === credentialId)
  if (!hasCredential || competencyId === null) return hasCredential
  return requirementsOfRole(document, role.id).some((each) => each.competencyId === competencyId)
}

function hasMoveOf(document: Document, role: Role, kinds: readonly TransitionKind[]): boolean {
  return [...transitionsFrom(document, role.id), ...transitionsTo(document, role.id)].some(
    (move) => isOpen(move) && kinds.includes(move.kind),
  )
}

/** One condition of a filter, as words and as what the filter is without it. */
export type FilterPart = { readonly text: string; readonly without: RoleFilter }

export type FilterWords = {
  readonly demand: (demand: NonNullable<Role['demand']>) => string
  readonly kind: (kind: TransitionKind) => string
}

/** The conditions of a filter one by one, for a bar that names them and lets each be taken away. */
export function filterParts(
  document: Document,
  filter: RoleFilter,
  words: FilterWords,
): readonly FilterPart[] {
  const listed = <Value>(
    values: readonly Value[],
    text: (value: Value) => string,
    put: (values: readonly Value[]) => Partial<RoleFilter>,
  ): FilterPart[] =>
    values.map((value) => ({
      text: text(value),
      without: { ...filter, ...put(values.filter((other) => other !== value)) },
    }))
  const single = (isSet: boolean, text: string, empty: Partial<RoleFilter>): FilterPart[] =>
    isSet ? [{ text, without: { ...filter, ...empty } }] : []
  const { credentialId, competencyId, payAtLeast, employer } = filter
  return [
    ...listed(
      filter.familyIds,
      (id) => document.jobFamily.get(id)?.name ?? '',
      (familyIds) => ({ familyIds }),
    ),
    ...listed(
      filter.bandIds,
      (id) => document.levelBand.get(id)?.name ?? '',
      (bandIds) => ({ bandIds }),
    ),
    ...listed(filter.demand, words.demand, (demand) => ({ demand })),
    ...listed(filter.kinds, words.kind, (kinds) => ({ kinds })),
    ...single(filter.entryPoints, 'Entry points', { entryPoints: false }),
    ...single(filter.pay === 'with', 'Pay is set', { pay: 'any' }),
    ...single(filter.pay === 'without', 'Pay is not set', { pay: 'any' }),
    ...single(payAtLeast !== null, `Pays ${dollars(payAtLeast ?? 0)} or more`, {
      payAtLeast: null,
    }),
    ...single(
      credentialId !== null,
      `Asks for ${document.credential.get(credentialId ?? '')?.name ?? ''}`,
      { credentialId: null },
    ),
    ...single(
      competencyId !== null,
      `Asks for ${document.competency.get(competencyId ?? '')?.name ?? ''}`,
      { competencyId: null },
    ),
    ...single(filter.unconfirmed, 'Facts not confirmed', { unconfirmed: false }),
    ...single(employer !== null, employer ?? '', { employer: null }),
  ]
}

/** "41 of 53 shown in full, 12 dimmed". */
export function filterCount(passing: number, all: number): string {
  if (passing === all) return `All ${groupThousands(all)} shown in full`
  const [full, dimmed] = [groupThousands(passing), groupThousands(all - passing)]
  return `${full} of ${groupThousands(all)} shown in full, ${dimmed} dimmed`
}
