import { expect, test } from 'vitest'
import { presentStep } from '#renderer/features/map/present/presentKeys.ts'

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['N', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['p', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['F5', 'first'],
  ['b', 'black'],
  ['.', 'black'],
  ['h', 'rest'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['Escape', 'end'],
  ['x', null],
  ['constructor', null],
] as const)('the key %s of a keyboard or a remote control means %s', (key, step) => {
  expect(presentStep(key)).toBe(step)
})
