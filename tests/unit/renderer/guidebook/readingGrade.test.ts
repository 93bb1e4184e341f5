import { expect, test } from 'vitest'
import {
  countSyllables,
  countWords,
  readingGrade,
} from '#renderer/features/guidebook/readingGrade.ts'

test.each([
  ['a', 1],
  ['the', 1],
  ['job', 1],
  ['rooms', 1],
  ['cleaned', 1],
  ['needed', 2],
  ['table', 2],
  ['safely', 2],
  ['careers', 2],
  ['certificate', 4],
  ['nation', 2],
  ['radiology', 5],
  ['O*NET', 2],
  ['2024', 1],
])('%s is spoken in %i syllables', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables)
})

test('hyphenated words, short forms and numbers are single words', () => {
  expect(countWords("It's a hands-on course of 400 hours.")).toBe(7)
  expect(countWords(' … ')).toBe(0)
})

test('the grade is 0.39 times words a sentence plus 11.8 times syllables a word less 15.59', () => {
  // 13 words in 2 sentences; only "surely" has two syllables.
  const text = 'You clean the rooms we use. You know which things go where, surely.'
  expect(countWords(text)).toBe(13)
  expect(readingGrade([text])).toBeCloseTo(0.39 * (13 / 2) + 11.8 * (14 / 13) - 15.59, 10)
})

test('the end of a passage ends a sentence, a point inside a number does not', () => {
  expect(readingGrade(['We pay', 'You pay'])).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 10)
  expect(readingGrade(['It is 1.5 years'])).toBe(readingGrade(['It is 1.5 years.']))
})

test('longer sentences and longer words read harder', () => {
  const easy = readingGrade(['We help you. Ask us.']) ?? 0
  const long = readingGrade(['We help you when you come and ask us in the hall.']) ?? 0
  const hard = readingGrade(['Administrative personnel facilitate professional development.']) ?? 0
  expect(long).toBeGreaterThan(easy)
  expect(hard).toBeGreaterThan(long)
})

test('without a word there is no grade', () => {
  expect(readingGrade([])).toBeNull()
  expect(readingGrade(['', '...'])).toBeNull()
})
