import { at } from './at.ts'
import { columnPassage, isCorridor } from './grid.ts'
import type { PlacedLabel, WantedRoom } from './labels.ts'
import { type Pieces, sectionOf } from './pieces.ts'
import type { PathRoute, Route } from './route.ts'
import { eachJog } from './routeShape.ts'
import type { RoutingInput } from './routingInput.ts'
import type { ChannelNeeds, RowFrame, RowNeeds } from './rowFrame.ts'
import type { Sizes } from './sizes.ts'

/** Room given where labels found none. */
export type Room = {
  /** Points added below the tracks of a channel, by channel and track. */
  readonly gaps: Map<number, Map<number, number>>
  /** Gaps beside the straight lines of a section, and between the lines of a corridor's section. */
  readonly wider: Map<number, number>
  /** Points added to the width of a corridor, half on either side of its lines, by corridor. */
  readonly strips: Map<number, number>
}

export function emptyRoom(): Room {
  return { gaps: new Map(), wider: new Map(), strips: new Map() }
}

/** A strip on either side of a corridor's lines takes a label together with the rim of a card. */
const stripShare = 1.4

type State = {
  readonly routes: readonly Route[]
  readonly pieces: Pieces
  readonly room: Room
  readonly sizes: Sizes
  readonly rows: RowFrame
}

export type GivenRoom = {
  /** Lines stand wider apart now. */
  readonly respread: boolean
  /** Straight lines between neighbors that better run over their row. */
  readonly overInstead: readonly number[]
}

/**
 * Lines beside a straight one first stand wider, then it gets more height; other lines get more
 * height where they run level, or more width where they run up a corridor or lead across one.
 */
export function giveRoom(
  blocked: readonly PlacedLabel[],
  { lines }: RoutingInput,
  { routes, pieces, room, sizes, rows }: State,
): GivenRoom {
  let respread = false
  const overInstead: number[] = []
  for (const { line, wantsRoom } of blocked) {
    const route = at(routes, line)
    if (route.shape === 'side') {
      overInstead.push(line)
      continue
    }
    const straight = route.jogs.length === 0
    const { section } = at(at(pieces.runsOfLine, line), 0)
    const { labelWidth } = at(lines, line)
    const before = room.wider.get(section) ?? 0
    const besideLine = labelWidth / 2 + sizes.arrow * 0.6
    const gap = before < besideLine ? besideLine : labelWidth + sizes.arrow * 0.6
    if (straight && before < gap) {
      room.wider.set(section, gap)
      respread = true
    } else if (wantsRoom !== null) openGap(wantsRoom, room, rows, sizes)
    else {
      const corridor = at(pieces.runsOfLine, line).find(({ passage }) => isCorridor(passage))
      if (corridor && !room.wider.has(corridor.section)) {
        room.wider.set(corridor.section, besideLine)
        respread = true
      } else if (openStrip(route, labelWidth, room)) respread = true
    }
  }
  return { respread, overInstead }
}

/** Widens a corridor that the longest level piece of a line leads across; false when it is. */
function openStrip(route: PathRoute, labelWidth: number, room: Room): boolean {
  let [start, end] = [0, 0]
  eachJog(route, (_, first, last) => {
    if (last - first > end - start) [start, end] = [first, last]
  })
  const corridor = Math.ceil((start + end) / 4)
  if (start === end || room.strips.has(corridor)) return false
  room.strips.set(corridor, labelWidth * stripShare)
  return true
}

/** Parts the tracks around a height so far that a label has its place there. */
function openGap({ y, from }: WantedRoom, room: Room, rows: RowFrame, sizes: Sizes): void {
  const index = rows.channels.findIndex(
    (channel) => y >= channel.y && y <= channel.y + channel.height,
  )
  const channel = rows.channels[index]
  if (!channel) return
  const edge = from === 'above' ? y - 0.5 : y + 0.5
  const above = channel.trackYs.findIndex((track) => track < edge)
  const track = above === -1 ? channel.trackYs.length : above
  const upper = channel.trackYs[track] ?? channel.y
  const lower = channel.trackYs[track - 1] ?? channel.y + channel.height
  const needed = sizes.labelHeight + sizes.arrow * 0.8 - (lower - upper)
  const gaps = room.gaps.get(index) ?? new Map<number, number>()
  gaps.set(track, (gaps.get(track) ?? 0) + Math.max(sizes.labelHeight * 0.3, needed))
  room.gaps.set(index, gaps)
}

/** What the lines ask of the heights of channels. */
export function rowNeeds(
  { grid, lines }: RoutingInput,
  routes: readonly Route[],
  pieces: Pieces,
  room: Room,
): RowNeeds {
  const channels = pieces.tracksOfChannel.map(
    (tracks, channel): Writable<ChannelNeeds> => ({
      tracks,
      lowLabels: false,
      straightLabels: false,
      stubs: false,
      gaps: room.gaps.get(channel) ?? new Map(),
    }),
  )
  let hasEntries = false
  let entryLabels = false
  for (const [line, route] of routes.entries()) {
    const labeled = at(lines, line).labelWidth > 0
    if (route.shape === 'side') {
      at(channels, route.row).lowLabels ||= labeled
      continue
    }
    const top = at(grid.cards, route.high).row + 1
    if (route.stub) at(channels, top).stubs = true
    else if (route.low === -1) hasEntries = true
    if (route.jogs.length > 0 || !labeled) continue
    if (route.low === -1) entryLabels ||= top === grid.rows
    else {
      at(channels, top).straightLabels = true
      at(channels, at(grid.cards, route.low).row).lowLabels = true
    }
  }
  return { channels, hasEntries, entryLabels, lowRows: grid.strips.rows }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

export function hasStubLabels({ lines }: RoutingInput, routes: readonly Route[]): boolean {
  return routes.some(
    (route, line) => route.shape === 'path' && route.stub && at(lines, line).labelWidth > 0,
  )
}

/**
 * Farthest places of lines above cards that are joined with a neighbor: the label of the joining
 * line reaches over their inner corners.
 */
export function narrowSections(
  { grid, lines, metrics }: RoutingInput,
  pieces: Pieces,
): Map<number, number> {
  const narrow = new Map<number, number>()
  for (const side of pieces.sides) {
    const over = (at(lines, side.line).labelWidth - metrics.columnGap) / 2
    if (over <= 0) continue
    for (const card of [side.left, side.right]) {
      const { row, column } = at(grid.cards, card)
      const section = sectionOf(grid, columnPassage(column), row)
      const reach = metrics.cardWidth / 2 - over - metrics.portGap * 0.35
      narrow.set(section, Math.min(reach, narrow.get(section) ?? reach))
    }
  }
  return narrow
}
