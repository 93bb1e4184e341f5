import type { Id } from '#shared/base/identifiers.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** A role that has a title and a place and says nothing else yet; the planner gives its reference. */
export function newRole(fields: {
  readonly id: Id
  readonly title: string
  readonly familyId: Id
  readonly bandId: Id
}): Role {
  return {
    mapReference: '',
    shortTitle: '',
    aliases: [],
    rung: '',
    setting: '',
    employer: '',
    occupationCode: '',
    occupationVintage: '',
    jobZone: null,
    purpose: '',
    tasks: [],
    likes: '',
    hard: '',
    nationalPay: null,
    localPay: null,
    shifts: '',
    physicalDemands: '',
    preparation: '',
    entryConditions: [],
    employment: null,
    growth: null,
    demand: null,
    entryPoint: false,
    exitPoint: false,
    credentials: [],
    tools: [],
    interests: '',
    requirementChange: '',
    sourceId: null,
    asOf: null,
    confirmation: 'edited',
    ...fields,
  }
}
