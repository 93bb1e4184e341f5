import { type KillReport, torture } from '../tests/support/torture.ts'

// Kills an editing program again and again and checks the file each time.
// `npm run torture -- 500 7` kills 500 times, beginning with seed 7.
const kills = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)

const reports: KillReport[] = []
await torture(kills, seed, (report) => {
  reports.push(report)
  const { wrong, moment, edits, acknowledged, found } = report
  const verdict = wrong.length === 0 ? 'whole' : wrong.join('; ')
  console.log(
    `${reports.length}/${kills} seed ${report.seed}, killed ${moment}: ${edits} edits up to revision ${acknowledged}, found ${found}, ${verdict}`,
  )
})
const bad = reports.filter(({ wrong }) => wrong.length > 0)
const inFlight = reports.filter(({ acknowledged, found }) => found > acknowledged).length
console.log(
  `${reports.length} kills, ${bad.length} files with something wrong; ${inFlight} times an edit was on disk that had not been acknowledged yet.`,
)
process.exitCode = bad.length === 0 && reports.length === kills ? 0 : 1
