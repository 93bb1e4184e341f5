import { expect, test } from 'vitest'
import { lettersBeforeHyphen } from '#shared/map/syllables.ts'

test.each([
  ['Environmental', 9, 'Environ-mental'],
  ['Environmental', 6, 'Envi-ronmental'],
  ['Cardiovascular', 8, 'Cardio-vascular'],
  ['technologist', 7, 'techno-logist'],
  ['Phlebotomist', 8, 'Phleboto-mist'],
  ['Authorization', 8, 'Authori-zation'],
  ['practitioner', 6, 'practi-tioner'],
  ['strengths', 5, 'stren-gths'],
  ['Krankenschwester', 16, 'Krankenschwes-ter'],
  ['łaźnia', 4, 'łaźn-ia'],
])('%s with room for %i letters breaks as %s', (word, most, broken) => {
  const count = lettersBeforeHyphen(word, most)
  expect(`${word.slice(0, count)}-${word.slice(count)}`).toBe(broken)
})
