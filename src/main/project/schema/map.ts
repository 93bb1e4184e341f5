import { index, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Annotation, CareerMap, LineShape } from '#shared/domain/records/map.ts'
import {
  choice,
  decimal,
  flag,
  json,
  key,
  optionalChoice,
  optionalJson,
  whole,
  words,
} from './columns.ts'
import { role } from './role.ts'
import { jobFamily, levelBand } from './structure.ts'
import { transition } from './transition.ts'

export const map = sqliteTable('map', {
  id: key(),
  name: words(),
  headline: words(),
  tagline: words(),
  shows: json<CareerMap['shows']>(),
  arrangement: choice<CareerMap['arrangement']>(),
  collapsedFamilyIds: json<CareerMap['collapsedFamilyIds']>(),
  collapsedBandIds: json<CareerMap['collapsedBandIds']>(),
  paper: choice<CareerMap['paper']>(),
  customPaper: optionalJson<CareerMap['customPaper']>(),
  orientation: choice<CareerMap['orientation']>(),
  readFrom: decimal(),
  showsFrame: flag(),
  callouts: json<CareerMap['callouts']>(),
  altText: words(),
  address: words(),
  logoId: text(),
  order: whole(),
})

export const placement = sqliteTable(
  'placement',
  {
    id: key(),
    mapId: words().references(() => map.id),
    roleId: words().references(() => role.id),
    column: whole(),
    row: whole(),
    pinned: flag(),
    x: real(),
    y: real(),
  },
  (table) => [unique().on(table.mapId, table.roleId), index('placement_role').on(table.roleId)],
)

export const annotation = sqliteTable(
  'annotation',
  {
    id: key(),
    mapId: words().references(() => map.id),
    kind: choice<Annotation['kind']>(),
    text: words(),
    imageId: text(),
    familyId: text().references(() => jobFamily.id),
    bandId: text().references(() => levelBand.id),
    x: decimal(),
    y: decimal(),
    width: decimal(),
    height: decimal(),
    targetRoleId: text().references(() => role.id),
    color: text(),
    locked: flag(),
    order: whole(),
  },
  (table) => [index('annotation_map').on(table.mapId)],
)

export const lineShape = sqliteTable(
  'line_shape',
  {
    id: key(),
    mapId: words().references(() => map.id),
    transitionId: words().references(() => transition.id),
    fromSide: optionalChoice<LineShape['fromSide']>(),
    toSide: optionalChoice<LineShape['toSide']>(),
    bends: json<LineShape['bends']>(),
  },
  (table) => [
    unique().on(table.mapId, table.transitionId),
    index('line_shape_transition').on(table.transitionId),
  ],
)
