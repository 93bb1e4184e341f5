import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { handlers } from '#main/api/handlers/index.ts'
import { contract } from '#shared/api/contract.ts'
import { commandLineDoor, type Door, electronDoor, loopbackDoor } from './doors.ts'
import { steps } from './steps.ts'

vi.mock('electron', () => import('../fakes/electron.ts'))

const results = new Map<Door['name'], unknown[]>()

/** What differs from run to run and from folder to folder, made alike. */
function comparable(value: unknown, { folder }: Door): unknown {
  const text = JSON.stringify(value)
    .replaceAll(`${folder}/`, '')
    .replaceAll(folder, '')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'TIME')
    .replace(/\(\d{4}-\d\d-\d\d \d\d\.\d\d\)/g, '(TIME)')
    .replace(/\d{8}T\d{9}Z-\d+-[0-9a-f]{12}/g, 'SNAPSHOT')
  return JSON.parse(text)
}

beforeAll(async () => {
  for (const open of [commandLineDoor, loopbackDoor, electronDoor]) {
    const door = await open()
    const answers: unknown[] = []
    for (const { method, input } of steps) {
      answers.push(comparable(await door.call(method, await input(door)), door))
    }
    results.set(door.name, answers)
    await door.close()
  }
})
afterAll(() => results.clear())

function resultsOf(name: Door['name']): unknown[] {
  const found = results.get(name)
  if (!found) throw new Error(`The door ${name} was not opened`)
  return found
}

const numbered = steps.map((step, index) => ({ ...step, index }))

describe.each(numbered)('$says ($method)', ({ result, index }) => {
  test.each(['command line', 'loopback', 'electron'] as const)('through the %s', (name) => {
    expect(resultsOf(name)[index]).toMatchObject(result)
  })
})

test.each(numbered.filter(({ differs }) => !differs))(
  '$says ($method) alike through every door',
  ({ index }) => {
    const first = resultsOf('command line')[index]
    expect(resultsOf('loopback')[index]).toEqual(first)
    expect(resultsOf('electron')[index]).toEqual(first)
  },
)

test('every call of the contract is tried well and badly', () => {
  const well = steps.filter(({ result }) => !('ok' in result) || result.ok === true)
  const badly = steps.filter(({ result }) => 'ok' in result && result.ok === false)
  // Opening a link well would open a browser.
  const elsewhere = ['app.openLink']
  const methods = Object.keys(contract)
  expect(new Set([...well.map(({ method }) => method), ...elsewhere])).toEqual(new Set(methods))
  expect(new Set(badly.map(({ method }) => method))).toEqual(new Set(methods))
})

test('every call of the contract has a handler and no handler is left over', () => {
  expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(contract).toSorted())
})
