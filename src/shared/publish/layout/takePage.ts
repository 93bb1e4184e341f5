import {
  type Cluster,
  cluster,
  type FlowItem,
  heightOf,
  type Newspaper,
  type Solid,
  solid,
} from './flowItem.ts'
import { type Inked, joinInk, type Placement } from './inked.ts'

export type Room = {
  /** What is left of this page, in points. */
  readonly height: number
  /** What a whole page has. */
  readonly page: number
}

export type Taken = {
  readonly ink: Inked
  readonly rest: readonly FlowItem[]
  /** Something indivisible is higher than a page and runs over its end. */
  readonly overflow: boolean
}

const tolerance = 0.01
/** A piece of something that is cut is at least this high, unless all of it is lower. */
const leastPiece = 60
const leastColumns = 130

/**
 * As many items as fit the room, with what has to stay together kept together. On an empty page at
 * least one item is taken, so that pages are always filled until nothing is left.
 */
export function takePage(items: readonly FlowItem[], room: Room): Taken {
  const placed: Placement[] = []
  let y = 0
  let width = 0
  const finish = (count: number, rest: readonly FlowItem[], overflow = false): Taken => {
    const kept = placed.slice(0, count)
    const last = kept.at(-1)
    const height = last ? last.y + last.ink.height : 0
    return { ink: joinInk({ width, height }, kept), rest: continued(rest), overflow }
  }
  // Positions in `items` of what is placed, to find the last place where a page may end.
  const indexes: number[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind === 'break') {
      if (placed.length > 0) return finish(placed.length, items.slice(index + 1))
      continue
    }
    const top = y + (placed.length === 0 ? 0 : item.above)
    if (top + item.height <= room.height + tolerance) {
      placed.push({ ink: inkOf(item), x: 0, y: top })
      indexes.push(index)
      width = Math.max(width, item.kind === 'solid' ? item.ink.width : item.width)
      y = top + item.height
      continue
    }
    const cut = cutItem(item, { height: room.height - top, page: room.page })
    if (cut) {
      placed.push({ ink: cut.ink, x: 0, y: top })
      width = Math.max(width, cut.ink.width)
      return finish(placed.length, [cut.rest, ...items.slice(index + 1)], cut.overflow)
    }
    const end = lastEnd(items, indexes)
    if (end > 0) return finish(end, items.slice((indexes[end - 1] ?? 0) + 1))
    if (room.height < room.page - tolerance) return finish(0, items)
    if (placed.length > 0) return finish(placed.length, items.slice(index))
    placed.push({ ink: inkOf(item), x: 0, y: top })
    return finish(1, items.slice(index + 1), true)
  }
  return finish(placed.length, [])
}

/** How many of the placed items may stay when the next one does not fit. */
function lastEnd(items: readonly FlowItem[], indexes: readonly number[]): number {
  for (let count = indexes.length; count > 0; count -= 1) {
    const last = items[indexes[count - 1] ?? 0]
    if (last && last.kind !== 'break' && !last.keepWithNext) return count
  }
  return 0
}

/** What follows on the next page, with the header of a table that is going on. */
function continued(rest: readonly FlowItem[]): readonly FlowItem[] {
  const [first] = rest
  if (!first || first.kind === 'break' || first.again === null) return rest
  const header: Solid = solid(first.again, { keepWithNext: true })
  return [header, { ...first, again: null, above: 0 }, ...rest.slice(1)]
}

function inkOf(item: Exclude<FlowItem, { kind: 'break' }>): Inked {
  switch (item.kind) {
    case 'solid':
      return item.ink
    case 'cluster':
      return clusterInk(item)
    case 'newspaper':
      return columnsInk(item, splitColumns(item, item.height).columns)
  }
}

function clusterInk(item: Cluster): Inked {
  const inside = item.height - item.padding.top - item.padding.bottom
  const placed = item.columns.map((column): Placement => {
    const { ink } = takePage(column.items, { height: inside + 1, page: Number.POSITIVE_INFINITY })
    const shift = column.align === 'middle' ? (inside - ink.height) / 2 : 0
    return { ink, x: column.x, y: item.padding.top + shift }
  })
  const ink = joinInk({ width: item.width, height: item.height }, placed)
  return { ...ink, shapes: [...item.decorate(item.height), ...ink.shapes] }
}

type Cut = { readonly ink: Inked; readonly rest: FlowItem; readonly overflow: boolean }

/** The upper part of what may be cut; null when it may not, or when not enough of it fits here. */
function cutItem(item: Exclude<FlowItem, { kind: 'break' }>, room: Room): Cut | null {
  const isTooLong = item.height > room.page + tolerance
  switch (item.kind) {
    case 'solid':
      return null
    case 'cluster':
      return isTooLong ? cutCluster(item, room) : null
    case 'newspaper':
      return isTooLong || item.breaks === 'anywhere' ? cutNewspaper(item, room) : null
  }
}

function cutCluster(item: Cluster, room: Room): Cut | null {
  const around = item.padding.top + item.padding.bottom
  const inside = { height: room.height - around, page: room.page - around }
  if (inside.height < leastPiece) return null
  const taken = item.columns.map((column) => takePage(column.items, inside))
  const height = Math.max(0, ...taken.map(({ ink }) => ink.height))
  if (height === 0) return null
  const upper = joinInk(
    { width: item.width, height: height + around },
    taken.map(({ ink }, index) => ({
      ink,
      x: item.columns[index]?.x ?? 0,
      y: item.padding.top,
    })),
  )
  return {
    ink: { ...upper, shapes: [...item.decorate(height + around), ...upper.shapes] },
    overflow: taken.some(({ overflow }) => overflow),
    rest: cluster(
      {
        width: item.width,
        padding: item.padding,
        decorate: item.decorate,
        columns: item.columns.map(({ x }, index) => ({ x, items: taken[index]?.rest ?? [] })),
      },
      { keepWithNext: item.keepWithNext, again: item.again },
    ),
  }
}

function cutNewspaper(item: Newspaper, room: Room): Cut | null {
  if (room.height < Math.min(leastColumns, room.page)) return null
  const { columns, rest } = splitColumns(item, room.height)
  if (columns.length === 0 || rest.length === 0) return null
  return {
    ink: columnsInk(item, columns),
    overflow: columns.some(({ overflow }) => overflow),
    rest: newspaperOf({ ...item, items: rest }),
  }
}

type Split = { readonly columns: readonly Taken[]; readonly rest: readonly FlowItem[] }

function splitColumns(item: Pick<Newspaper, 'items' | 'count'>, height: number): Split {
  const columns: Taken[] = []
  let { items } = item
  while (columns.length < item.count && items.length > 0) {
    const taken = takePage(items, { height, page: height })
    columns.push(taken)
    items = taken.rest
  }
  return { columns, rest: items }
}

function columnsInk(item: Pick<Newspaper, 'width' | 'pitch'>, columns: readonly Taken[]): Inked {
  const height = Math.max(0, ...columns.map(({ ink }) => ink.height))
  return joinInk(
    { width: item.width, height },
    columns.map(({ ink }, index) => ({ ink, x: index * item.pitch, y: 0 })),
  )
}

/** The same with the lowest height at which its columns hold all of it. */
export function newspaperOf(item: Omit<Newspaper, 'height'>): Newspaper {
  const { items, count } = item
  const whole = heightOf(items)
  const tallest = Math.max(0, ...items.map((each) => (each.kind === 'break' ? 0 : each.height)))
  let low = Math.max(whole / count, tallest)
  let high = Math.max(whole, low)
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (columnsNeeded(items, middle) <= count) high = middle
    else low = middle
  }
  // Headers that stand again make a column a little higher than its items.
  while (splitColumns(item, high).rest.length > 0) high += 12
  return { ...item, height: columnsInk(item, splitColumns(item, high).columns).height }
}

/** How many columns of a height the items fill, without drawing anything. */
function columnsNeeded(items: readonly FlowItem[], height: number): number {
  let columns = 1
  let start = 0
  let y = 0
  // The last place in this column where it may end.
  let end = 0
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!item || item.kind === 'break') continue
    const top = index === start ? 0 : y + item.above
    if (top + item.height <= height + tolerance || index === start) {
      y = top + item.height
      if (!item.keepWithNext) end = index + 1
      continue
    }
    columns += 1
    start = end > start ? end : index
    end = start
    y = 0
    index = start - 1
  }
  return columns
}
