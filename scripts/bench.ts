import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benches } from '../tests/bench/benches.ts'
import { missedGoals, reportText } from '../tests/bench/reportText.ts'
import { runBenches } from '../tests/bench/runBenches.ts'
import { buildWhenStale } from './build.mjs'
import { root } from './checkout.mjs'

// Measures Pathbook and its rivals. `npm run bench -- open edit --repeats 9` runs two of the benches.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '5' } },
})
const repeats = Number(values.repeats)
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0 || !(repeats >= 1)) {
  const list = benches.map(({ name, says }) => `  ${name.padEnd(12)} ${says}`)
  console.error(
    [`Usage: npm run bench -- [names] [--repeats N]. The benches are:`, ...list].join('\n'),
  )
  process.exit(2)
}

const chosen =
  positionals.length === 0 ? benches : benches.filter(({ name }) => positionals.includes(name))
await buildWhenStale()
const report = await runBenches(chosen, { repeats, tell: (line) => console.error(line) })
const text = reportText(report)
console.log(text)

const folder = join(root, 'out')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'bench.md'), text)
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`)

const missed = missedGoals(report.outcomes).length
const failed = report.outcomes.filter(({ problem }) => problem !== null).length
console.error(
  `${report.outcomes.length - failed} of ${report.outcomes.length} benches run, ${missed === 0 ? 'every goal met' : `${missed} goals missed`}.`,
)
process.exitCode = failed === 0 ? 0 : 1
