import { expect, test } from 'vitest'
import { type Offence, parseFile } from './parsedFile.ts'
import { isTypeScript, readTree } from './sourceTree.ts'

const longestFile = 400

const code = readTree((path) => isTypeScript(path) && /^(src|tests|scripts)\//.test(path))
const styles = readTree((path) => /^src\/.*\.(css|sql|html)$/.test(path))

function offences(rules: readonly Offence['rule'][], where: (path: string) => boolean): string[] {
  return [...code]
    .filter(([path]) => where(path))
    .flatMap(([path, text]) =>
      parseFile(path, text)
        .offences.filter(({ rule }) => rules.includes(rule))
        .map(({ rule, line }) => `${path}:${line} ${rule}`),
    )
}

function rulesIn(text: string, path = 'a.tsx'): string[] {
  return parseFile(path, text).offences.map(({ rule }) => rule)
}

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

test('no file of source or tests is longer than 400 lines', () => {
  const long = [...code, ...styles].filter(([, text]) => linesOf(text) > longestFile)
  expect(long.map(([path, text]) => `${path}: ${linesOf(text)}`)).toEqual([])
})

test('line counts do not depend on a last line break', () => {
  expect([linesOf('a\nb'), linesOf('a\nb\n')]).toEqual([2, 2])
})

test('only tool settings have default exports', () => {
  expect(offences(['default export'], (path) => !path.endsWith('.config.ts'))).toEqual([])
})

test('no type is asserted outside shared/base, and none is any', () => {
  const outsideBase = (path: string) => !path.startsWith('src/shared/base/')
  expect(offences(['any', 'non-null', 'assertion'], outsideBase)).toEqual([])
})

test('the shared core asks for no time, no randomness and no surroundings', () => {
  expect(offences(['impure'], (path) => path.startsWith('src/shared/'))).toEqual([])
})

test.each([
  ['export default 1', ['default export']],
  ['const a = 1; export { a as default }', ['default export']],
  ['export function f(a: any) { return a }', ['any']],
  ['export const a = (b: string | null) => b!.length', ['non-null']],
  ['export const a = (b: unknown) => b as string', ['assertion']],
  ['export const a = Date.now()', ['impure']],
  ['export const a = new Date()', ['impure']],
  ['export const a = Math.random()', ['impure']],
  ['export const a = process.env.HOME', ['impure']],
])('%s is noticed', (text, rules) => {
  expect(rulesIn(text)).toEqual(rules)
})

test('an assertion in angle brackets is noticed', () => {
  expect(rulesIn('export const a = (b: unknown) => <string>b', 'a.ts')).toEqual(['assertion'])
})

test.each([
  "import * as fs from 'node:fs'; export { fs as files }",
  "import { a as b } from './a.ts'; export { b as c }",
  'export const a = [1] as const',
  'export const a = <p>Pay as of May, never any!</p>',
  'export const a = (b: string) => new Date(b)',
  '// as any!\nexport const a = "b as any"',
])('%s is no offence', (text) => {
  expect(rulesIn(text)).toEqual([])
})
