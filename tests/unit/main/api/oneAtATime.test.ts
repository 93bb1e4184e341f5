import { expect, test } from 'vitest'
import { oneAtATime } from '#main/api/oneAtATime.ts'

test('work begins when the work before it has ended', async () => {
  const run = oneAtATime()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await Promise.resolve()
    seen.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([run(work('a')), run(work('b'))])).toEqual(['a', 'b'])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('work that fails stops no other', async () => {
  const run = oneAtATime()
  const failed = run(() => Promise.reject(new Error('no')))
  const next = run(async () => 'yes')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('yes')
})
