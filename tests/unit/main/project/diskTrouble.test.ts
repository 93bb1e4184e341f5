import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectInMemory } from '#main/project/connection.ts'
import { codeOfSqliteError } from '#main/project/fileProblem.ts'
import { notSaved } from '#main/project/notSaved.ts'
import { notWritten } from '#main/project/notWritten.ts'
import { readHeader } from '#main/project/readHeader.ts'
import { systemCode } from '#main/project/systemCode.ts'
import { codeOf } from '../../../support/results.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

const path = join('maps', 'copy.pathbook')

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['SQLITE_FULL', 'the disk is full'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOENT', 'there is no folder maps'],
  ['EROFS', 'you may not write in the folder maps'],
  ['SQLITE_READONLY_DIRECTORY', 'you may not write in the folder maps'],
  ['EISDIR', 'a folder has this name'],
  ['EIO', 'Make sure that the disk is connected'],
])('%s, when a file is written, is told as “%s”', (code, words) => {
  const { message, details } = notWritten(path, code).problem
  expect(message).toMatch(/^“copy.pathbook” could not be written/)
  expect(message).toContain(words)
  expect(details).toEqual({ code })
})

test.each([
  ['moved', 'is not in its place any more'],
  ['SQLITE_READONLY', 'may not be written any more'],
  ['SQLITE_CORRUPT', 'was damaged while it was open'],
  ['SQLITE_FULL', 'Make sure that the disk has room'],
  ['SQLITE_IOERR_WRITE', 'could not be written'],
])('%s, when an edit is saved, is told as “%s”', (code, words) => {
  const { message } = notSaved(code).problem
  expect(message).toMatch(/^Nothing was changed, because the project file /)
  expect(message).toContain(words)
})

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_READ', 'not-read'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_CORRUPT_INDEX', 'damaged'],
  ['SQLITE_BUSY_RECOVERY', 'already-open'],
  ['SQLITE_CANTOPEN', 'no-permission'],
  ['SQLITE_READONLY_ROLLBACK', 'needs-repair'],
])('%s, when a file is opened, is the problem %s', (sqlite, code) => {
  expect(codeOfSqliteError(sqlite)).toBe(code)
})

test('a rule of the tables that is broken is a bug, not trouble of the disk', () => {
  const connection = connectInMemory()
  connection.exec('CREATE TABLE point (value INTEGER CHECK (value > 0)) STRICT')
  const errors = ['INSERT INTO point VALUES (0)', "INSERT INTO point VALUES ('a')", 'INSERT'].map(
    (sql) => {
      try {
        connection.exec(sql)
        return null
      } catch (error) {
        return { isError: error instanceof Error, code: systemCode(error) }
      }
    },
  )
  connection.close()
  expect(errors).toEqual(Array.from({ length: 3 }, () => ({ isError: true, code: null })))
})

test('names that lead nowhere are files that are not there', () => {
  const folder = temporaryFolder()
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'))
  const names = ['gone', 'x'.repeat(5000), 'loop', join('gone', 'gone')]
  expect(names.map((name) => codeOf(readHeader(join(folder, name))))).toEqual(
    names.map(() => 'not-found'),
  )
})
