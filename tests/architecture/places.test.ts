import { expect, test } from 'vitest'
import { placeProblems } from './placeRules.ts'
import { readTree } from './sourceTree.ts'

const texts = readTree((path) =>
  /\.(?:[cm]?[jt]sx?|json|md|css|html|sql|yml|yaml|sh|txt|svg)$|^\.ci\//.test(path),
)

const slash = '/'

test('no file names a machine or the way the work was done', () => {
  expect(texts.size).toBeGreaterThan(100)
  expect(placeProblems(texts)).toEqual([])
})

test.each([
  [`const root = '${slash}work${slash}main'`, 'a path of one machine'],
  [`See ${slash}home${slash}someone${slash}notes`, 'a home folder'],
  [`C:${'\\'}Users${'\\'}someone`, 'a home folder'],
  [`cat > ${slash}tmp${slash}out.txt`, 'a temporary folder'],
  [`"resolved": "https:${slash}${slash}registry.example${slash}a.tgz"`, 'a package mirror'],
  [`as agreed in issue ${4 + 8}`, 'an issue number'],
  [`written by a sub${'agent'}`, 'how the work was shared out'],
])('%s is noticed', (line, what) => {
  expect(placeProblems(new Map([['a.md', `fine\n${line}\n`]]))).toEqual([`a.md:2 ${what}`])
})

test.each([
  'the work/life balance of shift work',
  'GET /homepage and /workbook/1',
  'https://registry.npmjs.org/zod',
  'Sessions and responses are records.',
])("%s is nobody's secret", (line) => {
  expect(placeProblems(new Map([['a.md', line]]))).toEqual([])
})
