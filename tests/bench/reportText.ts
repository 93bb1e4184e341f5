import { type Figure, type Goal, meets, type Spread, type Table, type Unit } from './figures.ts'
import type { MachineFacts } from './machineFacts.ts'

export type BenchOutcome = {
  readonly bench: string
  readonly figures: readonly Figure[]
  /** Why it could not be run; null when it was. */
  readonly problem: string | null
}

export type BenchReport = {
  readonly machine: MachineFacts
  readonly loadAtEnd: number
  readonly repeats: number
  readonly outcomes: readonly BenchOutcome[]
  readonly tables: readonly Table[]
}

const heads = ['Bench', 'What', 'Pathbook', 'Rival', 'Rival takes', 'Ratio', 'Goal', 'Goal met']

/** The report as Markdown: facts of the machine, one table, what was missed, what could not be run. */
export function reportText({ machine, loadAtEnd, repeats, outcomes, tables }: BenchReport): string {
  const rows = outcomes.flatMap(({ bench, figures }) =>
    figures.map((figure) => rowOf(bench, figure)),
  )
  const notes = outcomes.flatMap(({ bench, figures }) =>
    figures.flatMap(({ what, note }) => (note ? [`- ${bench}, ${what}: ${note}`] : [])),
  )
  const missed = missedGoals(outcomes)
  const failed = outcomes.flatMap(({ bench, problem }) =>
    problem === null ? [] : [`- ${bench}: ${problem}`],
  )
  return [
    '# Figures of Pathbook',
    '',
    `Node ${machine.node}, ${machine.system}, ${machine.cores} cores (${machine.processor}), ${machine.memoryGigabytes} GB; load ${machine.load} at the start, ${loadAtEnd} at the end. Median (least–most) of ${repeats} repeats; sides that are compared take turns, after a first turn that does not count. A ratio is our time over the rival's in the same run: below 1 we are faster.`,
    '',
    ...tableLines(heads, rows),
    ...tables.flatMap((table) => [
      ...section(table.title, tableLines(table.heads, table.rows)),
      '',
      ...table.notes.map((note) => `- ${note}`),
    ]),
    ...section('Notes', [...new Set(notes)]),
    ...section('Goals missed', missed),
    ...section('Could not be run', failed),
    '',
  ].join('\n')
}

/** A line for each figure that misses its goal. */
export function missedGoals(outcomes: readonly BenchOutcome[]): string[] {
  return outcomes.flatMap(({ bench, figures }) =>
    figures.flatMap(({ what, own, unit, goal }) =>
      goal && !meets(goal, own.median)
        ? [`- ${bench}, ${what}: ${amount(own.median, unit)}, wanted ${goalText(goal, unit)}`]
        : [],
    ),
  )
}

function tableLines(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
}

function rowOf(bench: string, { what, own, unit, rival, goal }: Figure): string[] {
  return [
    bench,
    what,
    spreadText(own, unit),
    rival?.name ?? '',
    rival ? spreadText(rival.spread, unit) : '',
    rival
      ? `${ratioText(rival.ratio.median)} (${ratioText(rival.ratio.least)}–${ratioText(rival.ratio.most)})`
      : '',
    goal ? goalText(goal, unit) : '',
    goal ? (meets(goal, own.median) ? 'yes' : '**no**') : '',
  ]
}

/** Spread of a single measurement is no spread. */
function spreadText({ median, least, most, count }: Spread, unit: Unit): string {
  return count < 2
    ? amount(median, unit)
    : `${amount(median, unit)} (${plain(least)}–${plain(most)})`
}

function goalText(goal: Goal, unit: Unit): string {
  return goal.atMost === undefined
    ? `at least ${amount(goal.atLeast, unit)}`
    : `at most ${amount(goal.atMost, unit)}`
}

function amount(value: number, unit: Unit): string {
  return unit === 'count' ? plain(value) : `${plain(value)} ${unit}`
}

function plain(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toFixed(value >= 10 ? 1 : 2)))
}

function ratioText(value: number): string {
  return value.toFixed(value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.01 ? 2 : 4)
}
