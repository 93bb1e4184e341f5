import { expect, test } from 'vitest'
import { handlers } from '#main/api/handlers/index.ts'
import { contract } from '#shared/api/contract.ts'
import { readTree } from './sourceTree.ts'

const window = [...readTree((path) => /^src\/renderer\/.*\.tsx?$/.test(path)).values()].join('\n')
const methods = Object.keys(contract)

/** Names that stand quoted as the first argument of a call. */
function calledIn(text: string): string[] {
  return [...text.matchAll(/\bcall\(\s*'([\w.]+)'/g)].map(([, name = '']) => name)
}

test('every call of the contract has a handler, and every handler a call', () => {
  expect(Object.keys(handlers).toSorted()).toEqual(methods.toSorted())
})

test('the window makes every call of the contract and no other', () => {
  expect([...new Set(calledIn(window))].toSorted()).toEqual(methods.toSorted())
})

test('calls are found over a line break, and names elsewhere are not', () => {
  expect(calledIn("client.call(\n  'app.info', {})")).toEqual(['app.info'])
  expect(calledIn("recall('app.info'); const name = 'app.info'")).toEqual([])
})
