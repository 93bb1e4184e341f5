import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { key, words } from './columns.ts'

export const source = sqliteTable('source', {
  id: key(),
  name: words(),
  publisher: words(),
  title: words(),
  url: words(),
  accessDate: text(),
  license: words(),
  vintage: words(),
  expires: text(),
  attribution: words(),
})
