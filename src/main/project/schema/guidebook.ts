import { sqliteTable } from 'drizzle-orm/sqlite-core'
import type { Block, Chapter, Guidebook } from '#shared/domain/records/guidebook.ts'
import { choice, decimal, flag, json, key, whole, words } from './columns.ts'

export const guidebook = sqliteTable('guidebook', {
  id: key(),
  title: words(),
  subtitle: words(),
  audience: words(),
  readingGrade: decimal(),
  paper: choice<Guidebook['paper']>(),
  coverNote: words(),
  order: whole(),
})

export const chapter = sqliteTable('chapter', {
  id: key(),
  guidebookId: words().references(() => guidebook.id),
  title: words(),
  summary: words(),
  audiences: json<Chapter['audiences']>(),
  numbered: flag(),
  ready: flag(),
  order: whole(),
})

export const block = sqliteTable('block', {
  id: key(),
  chapterId: words().references(() => chapter.id),
  content: json<Block['content']>(),
  order: whole(),
})
