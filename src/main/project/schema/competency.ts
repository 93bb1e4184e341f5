import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Competency, Requirement } from '#shared/domain/records/competency.ts'
import { choice, decimal, flag, json, key, optionalChoice, whole, words } from './columns.ts'
import { provenance } from './provenance.ts'
import { role } from './role.ts'
import { scale } from './structure.ts'

export const competency = sqliteTable('competency', {
  id: key(),
  code: words(),
  name: words(),
  definition: words(),
  behaviors: json<Competency['behaviors']>(),
  group: words(),
  category: choice<Competency['category']>(),
  tier: integer(),
  kind: choice<Competency['kind']>(),
  scaleId: text().references(() => scale.id),
  levelDescriptors: json<Competency['levelDescriptors']>(),
  reusability: optionalChoice<Competency['reusability']>(),
  status: choice<Competency['status']>(),
  aliases: json<Competency['aliases']>(),
  externalId: words(),
  order: whole(),
  ...provenance(),
})

export const requirement = sqliteTable(
  'requirement',
  {
    id: key(),
    roleId: words().references(() => role.id),
    competencyId: words().references(() => competency.id),
    scaleId: words().references(() => scale.id),
    level: decimal(),
    importance: decimal(),
    essential: flag(),
    neededBy: json<Requirement['neededBy']>(),
    assessedBy: choice<Requirement['assessedBy']>(),
    note: words(),
    ...provenance(),
  },
  (table) => [
    unique().on(table.roleId, table.competencyId),
    index('requirement_competency').on(table.competencyId),
  ],
)
