import { integer, real, sqliteTable } from 'drizzle-orm/sqlite-core'
import type { Credential, Program, Support } from '#shared/domain/records/learning.ts'
import { choice, flag, json, key, optionalJson, words } from './columns.ts'
import { provenance } from './provenance.ts'

export const credential = sqliteTable('credential', {
  id: key(),
  name: words(),
  shortName: words(),
  issuer: words(),
  type: choice<Credential['type']>(),
  legallyRequired: flag(),
  stateSpecific: flag(),
  prerequisites: json<Credential['prerequisites']>(),
  hours: json<Credential['hours']>(),
  cost: optionalJson<Credential['cost']>(),
  validityMonths: integer(),
  renewal: words(),
  stacksTo: json<Credential['stacksTo']>(),
  provisionalMonths: integer(),
  description: words(),
  ...provenance(),
})

export const program = sqliteTable('program', {
  id: key(),
  name: words(),
  provider: words(),
  kind: choice<Program['kind']>(),
  mode: choice<Program['mode']>(),
  hours: json<Program['hours']>(),
  duration: optionalJson<Program['duration']>(),
  delivery: json<Program['delivery']>(),
  credit: words(),
  articulation: words(),
  cost: optionalJson<Program['cost']>(),
  payer: choice<Program['payer']>(),
  paidWhen: choice<Program['paidWhen']>(),
  onClockPercent: real(),
  basicSkillsIncluded: flag(),
  startDates: json<Program['startDates']>(),
  seats: integer(),
  coverage: json<Program['coverage']>(),
  awards: json<Program['awards']>(),
  apprenticeship: flag(),
  contact: words(),
  description: words(),
  ...provenance(),
})

export const support = sqliteTable('support', {
  id: key(),
  name: words(),
  need: choice<Support['need']>(),
  provision: words(),
  eligibility: words(),
  cost: optionalJson<Support['cost']>(),
  capacity: integer(),
  contact: words(),
  gap: words(),
  ...provenance(),
})
