import { index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Pathway, Transition } from '#shared/domain/records/transition.ts'
import { choice, flag, json, key, optionalJson, whole, words } from './columns.ts'
import { provenance } from './provenance.ts'
import { role } from './role.ts'

export const transition = sqliteTable(
  'transition',
  {
    id: key(),
    fromRoleId: text().references(() => role.id),
    toRoleId: words().references(() => role.id),
    kind: choice<Transition['kind']>(),
    tags: json<Transition['tags']>(),
    commonness: choice<Transition['commonness']>(),
    gates: json<Transition['gates']>(),
    requiredExperienceMonths: real(),
    programIds: json<Transition['programIds']>(),
    fullTimeMonths: optionalJson<Transition['fullTimeMonths']>(),
    workingMonths: optionalJson<Transition['workingMonths']>(),
    cost: optionalJson<Transition['cost']>(),
    payer: choice<Transition['payer']>(),
    supportIds: json<Transition['supportIds']>(),
    doneBy: json<Transition['doneBy']>(),
    employerCommitment: words(),
    note: words(),
    status: choice<Transition['status']>(),
    ...provenance(),
  },
  (table) => [
    index('transition_from_role').on(table.fromRoleId),
    index('transition_to_role').on(table.toRoleId),
  ],
)

export const pathway = sqliteTable('pathway', {
  id: key(),
  name: words(),
  transitionIds: json<Pathway['transitionIds']>(),
  audience: words(),
  stages: json<Pathway['stages']>(),
  narrative: words(),
  onPoster: flag(),
  order: whole(),
})
