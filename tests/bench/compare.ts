import type { Figure, Rival } from './figures.ts'
import { spread } from './spread.ts'

/** Does the work once and answers how many milliseconds it took; what surrounds it is not counted. */
export type Timed = () => Promise<number> | number

export type Comparison = {
  readonly what: string
  readonly repeats: number
  readonly own: Timed
  readonly rivals: readonly {
    readonly name: string
    readonly work: Timed
    readonly note?: string
  }[]
  readonly more?: Pick<Figure, 'goal' | 'note'>
}

/**
 * Runs both sides in turn, so that a busy moment of the machine meets both, after one round that
 * does not count. One figure for each rival.
 */
export async function compare({ what, repeats, own, rivals, more }: Comparison): Promise<Figure[]> {
  const ownTimes: number[] = []
  const rivalTimes = rivals.map((): number[] => [])
  for (let round = 0; round <= repeats; round++) {
    const time = await own()
    if (round > 0) ownTimes.push(time)
    for (const [index, { work }] of rivals.entries()) {
      const rivalTime = await work()
      if (round > 0) rivalTimes[index]?.push(rivalTime)
    }
  }
  return rivals.map(({ name, note }, index) => ({
    what,
    unit: 'ms',
    own: spread(ownTimes),
    rival: rivalOf(name, ownTimes, rivalTimes[index] ?? []),
    ...more,
    ...(note === undefined ? {} : { note }),
  }))
}

/** A rival measured beside us, or one set of times against another of the same run. */
export function rivalOf(
  name: string,
  ownTimes: readonly number[],
  rivalTimes: readonly number[],
): Rival {
  const ratios = ownTimes.map((time, index) => time / (rivalTimes[index] ?? Number.NaN))
  return { name, spread: spread(rivalTimes), ratio: spread(ratios) }
}

/** The milliseconds a piece of work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
