import { expect, test } from 'vitest'
import { checkCommand } from '#shared/domain/commands/command.ts'

function said(type: string, changes: object): string {
  const checked = checkCommand({ type, id: 'a', changes })
  return checked.ok ? '' : checked.problem.message
}

test.each([
  ['role.edit', { title: 'x'.repeat(301) }, 'title must not be longer than 300 letters'],
  ['role.edit', { title: ' ' }, 'title must not be empty'],
  ['role.edit', { title: 7 }, 'title must be text'],
  ['role.edit', { title: undefined }, 'title is missing'],
  ['role.edit', { entryPoint: 'no' }, 'entryPoint must be yes or no'],
  ['role.edit', { aliases: {} }, 'aliases must be a list'],
  ['role.edit', { demand: 'huge' }, 'demand must be much-faster, faster, average or declining'],
  [
    'role.edit',
    { tasks: Array.from({ length: 201 }, () => '') },
    'tasks must not list more than 200',
  ],
  ['role.edit', { color: '' }, 'must not hold color'],
  ['role.edit', { mapReference: 'nurse' }, 'mapReference is not a map reference like C3'],
  ['scale.edit', { points: [] }, 'points must list at least 2'],
  ['requirement.edit', { importance: 6 }, 'importance must not be above 5'],
  ['requirement.edit', { importance: 0.5 }, 'importance must not be below 1'],
  ['requirement.edit', { level: Number.NaN }, 'level must be a number'],
  ['competency.edit', { tier: 1.5 }, 'tier must be a whole number'],
  ['block.edit', { content: { type: 'song' } }, 'content > type is nothing that belongs here'],
])('a %s with %j is refused in plain words', (type, changes, words) => {
  expect(said(type, changes)).toMatch(
    new RegExp(`^This value cannot be kept: changes (> )?${words}$`),
  )
})
