import { index, sqliteTable, unique } from 'drizzle-orm/sqlite-core'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { choice, flag, json, key, optionalJson, whole, words } from './columns.ts'
import { role } from './role.ts'

export const map = sqliteTable('map', {
  id: key(),
  name: words(),
  headline: words(),
  tagline: words(),
  roleIds: optionalJson<CareerMap['roleIds']>(),
  paper: choice<CareerMap['paper']>(),
  orientation: choice<CareerMap['orientation']>(),
  showsFrame: flag(),
  callouts: json<CareerMap['callouts']>(),
  altText: words(),
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
  },
  (table) => [unique().on(table.mapId, table.roleId), index('placement_role').on(table.roleId)],
)
