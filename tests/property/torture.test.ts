import { expect, test } from 'vitest'
import { type KillReport, torture } from '../support/torture.ts'

const kills = 20
const seed = 20_260_517

test(`after ${kills} kills at random moments (seed ${seed}) every acknowledged edit is there`, async () => {
  const reports: KillReport[] = []
  await torture(kills, seed, (report) => reports.push(report))
  expect(reports.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  expect(reports).toHaveLength(kills)
  // Most kills hit a program that was editing; otherwise nothing would have been proved.
  const busy = reports.filter(({ edits }) => edits > 0)
  expect(busy.length).toBeGreaterThan(kills / 2)
})
