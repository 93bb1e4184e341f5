import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Project } from '#shared/domain/records/project.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import { choice, flag, json, key, whole, words } from './columns.ts'

export const scale = sqliteTable('scale', {
  id: key(),
  name: words(),
  description: words(),
  points: json<Scale['points']>(),
  allowsNotApplicable: flag(),
})

export const project = sqliteTable('project', {
  id: text().$type<'project'>().primaryKey().notNull(),
  title: words(),
  subtitle: words(),
  client: words(),
  scope: choice<Project['scope']>(),
  regions: json<Project['regions']>(),
  sector: words(),
  languages: json<Project['languages']>(),
  contactTitle: words(),
  contactText: words(),
  disclaimer: words(),
  license: words(),
  attributions: json<Project['attributions']>(),
  defaultScaleId: text().references(() => scale.id),
  editionNumber: words(),
  editionStatus: choice<Project['editionStatus']>(),
  asOf: text(),
  reviewBy: text(),
  payScale: json<Project['payScale']>(),
  thresholds: json<Project['thresholds']>(),
})

export const jobFamily = sqliteTable('job_family', {
  id: key(),
  letter: words(),
  name: words(),
  description: words(),
  color: text(),
  columns: integer(),
  icon: words(),
  lastReference: whole(),
  order: whole(),
})

export const levelBand = sqliteTable('level_band', {
  id: key(),
  name: words(),
  description: words(),
  preparation: words(),
  icon: words(),
  rows: integer(),
  order: whole(),
})
