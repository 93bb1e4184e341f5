import type { Shape } from '#shared/map/drawing.ts'
import type { Inked } from './inked.ts'

type Common = {
  /** Free room over it, in points; none at the top of a page. */
  readonly above: number
  readonly keepWithNext: boolean
  /** Stands again at the top of a page that begins with this item: the header of a table. */
  readonly again: Inked | null
  readonly height: number
}

/** A piece that is never cut. */
export type Solid = Common & { readonly kind: 'solid'; readonly ink: Inked }

/** Columns beside each other. It is cut only when it is higher than a whole page. */
export type Cluster = Common & {
  readonly kind: 'cluster'
  readonly width: number
  readonly columns: readonly ClusterColumn[]
  readonly least: number
  readonly padding: { readonly top: number; readonly bottom: number }
  /** What is drawn under the columns once the height is known. */
  readonly decorate: (height: number) => readonly Shape[]
}

export type ClusterColumn = {
  readonly x: number
  readonly items: readonly FlowItem[]
  readonly align: 'top' | 'middle'
}

/** One text in columns beside each other, as low as they can be; it goes on on the next page. */
export type Newspaper = Common & {
  readonly kind: 'newspaper'
  readonly width: number
  readonly pitch: number
  readonly count: number
  readonly items: readonly FlowItem[]
  /** Columns are cut anywhere, or only when they are higher than a page. */
  readonly breaks: 'anywhere' | 'when too long'
}

/** The next item begins a new page, unless this one is still empty. */
export type Break = { readonly kind: 'break' }

export type FlowItem = Solid | Cluster | Newspaper | Break

type Rules = {
  readonly above?: number
  readonly keepWithNext?: boolean
  readonly again?: Inked | null
}

export function solid(ink: Inked, rules: Rules = {}): Solid {
  return { kind: 'solid', ink, height: ink.height, ...complete(rules) }
}

export function cluster(
  content: {
    readonly width: number
    readonly columns: readonly (Omit<ClusterColumn, 'align'> & {
      readonly align?: ClusterColumn['align']
    })[]
    readonly least?: number
    readonly padding?: Cluster['padding']
    readonly decorate?: Cluster['decorate']
  },
  rules: Rules = {},
): Cluster {
  const padding = content.padding ?? { top: 0, bottom: 0 }
  const least = content.least ?? 0
  const columns = content.columns.map(({ x, items, align = 'top' }) => {
    // Pages break around clusters, not inside of them.
    return { x, align, items: items.filter(({ kind }) => kind !== 'break') }
  })
  const inside = Math.max(0, ...columns.map(({ items }) => heightOf(items)))
  return {
    kind: 'cluster',
    width: content.width,
    columns,
    least,
    padding,
    decorate: content.decorate ?? (() => []),
    height: Math.max(least, inside + padding.top + padding.bottom),
    ...complete(rules),
  }
}

function complete({ above = 0, keepWithNext = false, again = null }: Rules) {
  return { above, keepWithNext, again }
}

/** Height of items below each other. */
export function heightOf(items: readonly FlowItem[]): number {
  let height = 0
  let isFirst = true
  for (const item of items) {
    if (item.kind === 'break') continue
    height += item.height + (isFirst ? 0 : item.above)
    isFirst = false
  }
  return height
}

/** The items with more room over the first of them. */
export function withAbove(items: readonly FlowItem[], above: number): FlowItem[] {
  return items.map((item, index) =>
    index === 0 && item.kind !== 'break' ? { ...item, above } : item,
  )
}

/** The items so that the next one follows the last of them on the same page. */
export function keptWithNext(items: readonly FlowItem[]): FlowItem[] {
  return items.map((item, index) =>
    index === items.length - 1 && item.kind !== 'break' ? { ...item, keepWithNext: true } : item,
  )
}

/** The items all on one page. */
export function keptTogether(items: readonly FlowItem[]): FlowItem[] {
  return items.map((item, index) =>
    index < items.length - 1 && item.kind !== 'break' ? { ...item, keepWithNext: true } : item,
  )
}
