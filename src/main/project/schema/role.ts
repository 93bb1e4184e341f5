import { sqliteTable } from 'drizzle-orm/sqlite-core'
import type { Role } from '#shared/domain/records/role.ts'
import { flag, json, key, optionalChoice, optionalJson, words } from './columns.ts'
import { provenance } from './provenance.ts'
import { jobFamily, levelBand } from './structure.ts'

export const role = sqliteTable('role', {
  id: key(),
  mapReference: words(),
  title: words(),
  shortTitle: words(),
  aliases: json<Role['aliases']>(),
  familyId: words().references(() => jobFamily.id),
  bandId: words().references(() => levelBand.id),
  rung: words(),
  setting: words(),
  employer: words(),
  occupationCode: words(),
  occupationVintage: words(),
  jobZone: optionalJson<Role['jobZone']>(),
  purpose: words(),
  tasks: json<Role['tasks']>(),
  likes: words(),
  hard: words(),
  nationalPay: optionalJson<Role['nationalPay']>(),
  localPay: optionalJson<Role['localPay']>(),
  shifts: words(),
  physicalDemands: words(),
  preparation: words(),
  entryConditions: json<Role['entryConditions']>(),
  employment: optionalJson<Role['employment']>(),
  growth: optionalJson<Role['growth']>(),
  demand: optionalChoice<Role['demand']>(),
  entryPoint: flag(),
  exitPoint: flag(),
  credentials: json<Role['credentials']>(),
  tools: json<Role['tools']>(),
  interests: words(),
  requirementChange: words(),
  ...provenance(),
})
