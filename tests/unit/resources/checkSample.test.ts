import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { checkout } from './templates.ts'

test('every record of the templates fits its schema and the rules of a project', async () => {
  const script = join(checkout, 'scripts/checkSample.ts')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^blank:\n/)
  expect(stdout).toMatch(/\nhealthcare:\n/)
})
