import { index, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Cohort, Person, Rating } from '#shared/domain/records/people.ts'
import { choice, json, key, words } from './columns.ts'
import { competency } from './competency.ts'
import { role } from './role.ts'
import { scale } from './structure.ts'

export const person = sqliteTable('person', {
  id: key(),
  code: words(),
  currentRoleId: text().references(() => role.id),
  targetRoleId: text().references(() => role.id),
  credentials: json<Person['credentials']>(),
  experience: json<Person['experience']>(),
  answers: json<Person['answers']>(),
  limits: json<Person['limits']>(),
  goals: words(),
  notes: words(),
})

export const rating = sqliteTable(
  'rating',
  {
    id: key(),
    personId: words().references(() => person.id),
    competencyId: words().references(() => competency.id),
    rater: choice<Rating['rater']>(),
    scaleId: words().references(() => scale.id),
    answer: choice<Rating['answer']>(),
    level: real(),
    date: words(),
    evidence: words(),
  },
  (table) => [
    unique().on(table.personId, table.competencyId, table.rater, table.date),
    index('rating_competency').on(table.competencyId),
  ],
)

export const cohort = sqliteTable('cohort', {
  id: key(),
  name: words(),
  personIds: json<Cohort['personIds']>(),
  note: words(),
})
