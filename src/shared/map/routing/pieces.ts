import { at } from './at.ts'
import { cardAt, columnOf, type Grid, isCorridor } from './grid.ts'
import type { Link, PathRoute, Route } from './route.ts'

/** Where a vertical piece ends: on a card, at a turn, or at a ring (neither). */
export type RunEnd = { readonly card: number; readonly jog: Jog | null }

/** A vertical piece of a line; `low` is its lower end. A low end on a card is on the card's top. */
export type Run = {
  readonly line: number
  readonly passage: number
  readonly wide: boolean
  readonly low: RunEnd
  readonly high: RunEnd
  /** The ring of this run stands right below the card above. */
  readonly stub: boolean
  /** Pieces of one section (or corridor) can meet: the free way between two cards of a column. */
  readonly section: number
  x: number
}

/** A horizontal piece in a channel between two runs, `left` and `right` on the page. */
export type Jog = {
  readonly line: number
  readonly channel: number
  readonly over: boolean
  left: Run
  right: Run
  /** 0 is the lowest track of the channel. */
  track: number
  y: number
}

/** A straight line between the sides of two cards. */
export type Side = {
  readonly line: number
  readonly row: number
  readonly left: number
  readonly right: number
}

export type Pieces = {
  readonly runs: readonly Run[]
  readonly jogs: readonly Jog[]
  readonly sides: readonly Side[]
  /** Runs of a line in the order of its route. */
  readonly runsOfLine: readonly (readonly Run[])[]
  readonly jogsOfChannel: readonly (readonly Jog[])[]
  /** Runs that touch a channel, passing or turning. */
  readonly runsOfChannel: readonly (readonly Run[])[]
  readonly runsOfSection: ReadonlyMap<number, readonly Run[]>
  readonly tracksOfChannel: number[]
}

type OpenEnd = { card: number; jog: Jog | null }

/** Takes routes apart into the pieces that get coordinates. */
export function piecesOf(grid: Grid, links: readonly Link[], routes: readonly Route[]): Pieces {
  const runs: Run[] = []
  const jogs: Jog[] = []
  const sides: Side[] = []
  const runsOfLine: Run[][] = links.map(() => [])
  for (const [line, route] of routes.entries()) {
    if (route.shape === 'side') {
      sides.push({ line, row: route.row, left: route.left, right: route.right })
      continue
    }
    const made = takeApart(grid, route, line, at(links, line).wide)
    runs.push(...made.runs)
    jogs.push(...made.jogs)
    runsOfLine[line] = made.runs
  }
  const channels = Array.from({ length: grid.rows + 1 }, (_, channel) => channel)
  const runsOfChannel: Run[][] = channels.map(() => [])
  const runsOfSection = new Map<number, Run[]>()
  for (const run of runs) {
    for (let channel = topChannel(grid, run); channel <= bottomChannel(grid, run); channel++) {
      runsOfChannel[channel]?.push(run)
    }
    const mates = runsOfSection.get(run.section)
    if (mates) mates.push(run)
    else runsOfSection.set(run.section, [run])
  }
  const jogsOfChannel: Jog[][] = channels.map(() => [])
  for (const jog of jogs) jogsOfChannel[jog.channel]?.push(jog)
  return {
    runs,
    jogs,
    sides,
    runsOfLine,
    jogsOfChannel,
    runsOfChannel,
    runsOfSection,
    tracksOfChannel: channels.map(() => 0),
  }
}

function takeApart(
  grid: Grid,
  route: PathRoute,
  line: number,
  wide: boolean,
): { runs: Run[]; jogs: Jog[] } {
  const last = route.passages.length - 1
  const ends = route.passages.map((): { low: OpenEnd; high: OpenEnd } => ({
    low: { card: -1, jog: null },
    high: { card: -1, jog: null },
  }))
  const runs = route.passages.map((passage, index): Run => {
    const { low, high } = at(ends, index)
    const descends = route.over && index === last
    if (index === 0) low.card = route.low
    if (descends) low.card = route.high
    else if (index === last) high.card = route.high
    const channel = channelOf(grid, route, index)
    const section = sectionOf(grid, passage, channel)
    return { line, passage, wide, low, high, stub: route.stub, section, x: 0 }
  })
  const jogs = route.jogs.map((channel, index): Jog => {
    const [before, after] = [at(runs, index), at(runs, index + 1)]
    const [left, right] = before.passage < after.passage ? [before, after] : [after, before]
    const jog: Jog = { line, channel, over: route.over, left, right, track: 0, y: 0 }
    at(ends, index).high.jog = jog
    if (route.over) at(ends, index + 1).high.jog = jog
    else at(ends, index + 1).low.jog = jog
    return jog
  })
  return { runs, jogs }
}

/** Some channel the run touches. */
function channelOf(grid: Grid, route: PathRoute, index: number): number {
  const known = route.jogs[index] ?? route.jogs[index - 1]
  return known ?? at(grid.cards, route.high).row + 1
}

/** One number per corridor, and per free stretch between two cards of a column. */
export function sectionOf(grid: Grid, passage: number, channel: number): number {
  if (isCorridor(passage)) return passage * (grid.rows + 1)
  let row = channel
  while (row < grid.rows && cardAt(grid, row, columnOf(passage)) === -1) row++
  return passage * (grid.rows + 1) + row
}

function topChannel(grid: Grid, run: Run): number {
  if (run.high.jog) return run.high.jog.channel
  return at(grid.cards, run.high.card).row + 1
}

function bottomChannel(grid: Grid, run: Run): number {
  if (run.low.jog) return run.low.jog.channel
  if (run.low.card >= 0) return at(grid.cards, run.low.card).row
  return run.stub ? at(grid.cards, run.high.card).row + 1 : grid.rows
}
