import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Evidence, LaborFigure } from '#shared/domain/records/facts.ts'
import { choice, decimal, json, key, whole, words } from './columns.ts'
import { provenance } from './provenance.ts'
import { role } from './role.ts'
import { source } from './source.ts'

export const laborFigure = sqliteTable(
  'labor_figure',
  {
    id: key(),
    roleId: text().references(() => role.id),
    occupationCode: words(),
    measure: choice<LaborFigure['measure']>(),
    value: decimal(),
    unit: words(),
    geography: words(),
    baselineYear: whole(),
    horizonYear: integer(),
    scenario: choice<LaborFigure['scenario']>(),
    components: json<LaborFigure['components']>(),
    method: words(),
    confidence: choice<LaborFigure['confidence']>(),
    comment: words(),
    ...provenance(),
  },
  (table) => [index('labor_figure_role').on(table.roleId)],
)

export const evidence = sqliteTable('evidence', {
  id: key(),
  name: words(),
  method: choice<Evidence['method']>(),
  date: text(),
  place: words(),
  participants: words(),
  note: words(),
  subjects: json<Evidence['subjects']>(),
  sourceId: text().references(() => source.id),
})
