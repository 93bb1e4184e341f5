import { expect, test } from 'vitest'
import { posterDrawing } from '#shared/map/poster/posterDrawing.ts'
import { unwrap } from '../../../../../support/results.ts'
import { aMap } from '../aMap.ts'

function findingsFrom(readFrom: number) {
  const map = { id: 'map', headline: 'Start anywhere.', tagline: '', readFrom }
  const options = {
    paper: 'A1',
    orientation: 'landscape',
    palette: 'color',
    howToRead: 'shown',
    routes: 'shown',
    payChart: 'shown',
  } as const
  const { findings } = unwrap(posterDrawing(aMap({ map: [map] }), 'map', options))
  return findings.map(({ code, severity }) => [code, severity])
}

test('titles that cannot be read from where readers stand are a problem', () => {
  expect(findingsFrom(0.9)).toEqual([])
  expect(findingsFrom(5)).toEqual([['type-too-small', 'problem']])
})

test('small print that needs a step closer is for review', () => {
  expect(findingsFrom(1.8)).toEqual([['notes-too-small', 'review']])
})
