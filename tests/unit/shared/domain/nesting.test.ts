import { expect, test } from 'vitest'
import { checkCommand } from '#shared/domain/commands/command.ts'
import type { GateRule } from '#shared/domain/records/conditions.ts'
import type { RichNode } from '#shared/domain/records/guidebook.ts'
import { codeOf } from '../../../support/results.ts'

function gates(depth: number) {
  let rule: GateRule = { type: 'all', rules: [] }
  for (let level = 1; level < depth; level++) rule = { type: 'any', rules: [rule] }
  return { type: 'transition.edit', id: 'a', changes: { gates: [rule] } }
}

function textBlock(document: unknown) {
  return { type: 'block.edit', id: 'a', changes: { content: { type: 'text', document } } }
}

function richText(depth: number) {
  let node: RichNode = { type: 'text', text: 'a' }
  for (let level = 1; level < depth; level++) node = { type: 'bulletList', content: [node] }
  return textBlock(node)
}

test('rules of groups in groups and lists in lists are taken as deep as people make them', () => {
  expect(checkCommand(gates(10))).toMatchObject({ ok: true })
  expect(checkCommand(richText(40))).toMatchObject({ ok: true })
})

test.each([11, 300, 1_000, 100_000])('a rule %i levels deep is refused in words', (depth) => {
  expect(checkCommand(gates(depth))).toMatchObject({
    problem: {
      code: 'bad-command',
      message: expect.stringMatching(/lies too deep inside others$/),
    },
  })
})

test.each([41, 300, 1_000, 100_000])('rich text %i levels deep is refused in words', (depth) => {
  expect(checkCommand(richText(depth))).toMatchObject({
    problem: {
      code: 'bad-command',
      message: expect.stringMatching(/lies too deep inside others$/),
    },
  })
})

const circle: Record<string, unknown> = {}
circle.me = circle

test.each([
  ['a list', [1]],
  ['an object', { a: 1 }],
  ['itself', circle],
  ['a date', new Date(0)],
  ['a large whole number', 1n],
  ['no number', Number.NaN],
])('an attribute of rich text that is %s is refused, because it is no JSON scalar', (_, value) => {
  expect(codeOf(checkCommand(textBlock({ type: 'doc', attrs: { value } })))).toBe('bad-command')
})

test('an attribute with the name of the prototype changes no prototype', () => {
  const document: unknown = JSON.parse('{"type":"doc","attrs":{"__proto__":7,"level":2}}')
  const checked = checkCommand(textBlock(document))
  expect(JSON.stringify(checked)).toContain('"attrs":{"level":2}')
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})
