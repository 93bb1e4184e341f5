import { expect, test } from 'vitest'
import { menuTable } from '#main/hosts/electron/menu.ts'
import { sections } from '#renderer/state/view.ts'
import { readTree } from '../architecture/sourceTree.ts'

const window = [...readTree((path) => path.startsWith('src/renderer/')).values()].join('\n')

const actions = menuTable.flatMap(({ entries }) =>
  entries.flatMap((entry) => (entry !== 'line' && 'action' in entry ? [entry.action] : [])),
)

test.each(actions.filter((action) => !action.startsWith('go.')))(
  'the window knows the action %s of the menu',
  (action) => {
    expect(window.includes(`'${action}'`)).toBe(true)
  },
)

test('the menu leads to every section of the window, in order', () => {
  const wanted = actions.filter((action) => action.startsWith('go.'))
  expect(wanted).toEqual(sections.map((section) => `go.${section}`))
})
