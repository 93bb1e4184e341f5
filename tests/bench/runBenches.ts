import { root } from '../../scripts/checkout.mjs'
import { benchRoom } from './benchRoom.ts'
import type { Bench, Table } from './figures.ts'
import { currentLoad, machineFacts } from './machineFacts.ts'
import type { BenchOutcome, BenchReport } from './reportText.ts'

export type RunOptions = {
  readonly repeats: number
  readonly tell: (line: string) => void
}

/** Runs benches one after another; one that cannot be run does not keep the others from it. */
export async function runBenches(
  benches: readonly Bench[],
  { repeats, tell }: RunOptions,
): Promise<BenchReport> {
  const machine = machineFacts()
  const tables: Table[] = []
  const room = benchRoom({ repeats, tell, show: (table) => tables.push(table) })
  const outcomes: BenchOutcome[] = []
  const stop = (signal: NodeJS.Signals) => {
    tell(`Stopped by ${signal}.`)
    void room.close().finally(() => process.exit(1))
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, stop)
  try {
    for (const { name, says, run } of benches) {
      tell(`${name}: ${says}`)
      try {
        outcomes.push({ bench: name, figures: await run(room), problem: null })
      } catch (error) {
        const problem = sentenceOf(error, [room.folder, root])
        tell(`${name} could not be run: ${problem}`)
        outcomes.push({ bench: name, figures: [], problem })
      }
    }
  } finally {
    for (const signal of signals) process.removeListener(signal, stop)
    await room.close()
  }
  return { machine, loadAtEnd: currentLoad(), repeats, outcomes, tables }
}

/** The first line of an error without the places of this machine. */
function sentenceOf(error: unknown, places: readonly string[]): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return places.reduce((text, place) => text.replaceAll(place, '.'), line)
}
