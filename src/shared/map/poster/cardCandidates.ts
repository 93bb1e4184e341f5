import type { PosterProfile } from './posterProfile.ts'

/** Cards of one kind: millimeters at a type size in points, and how far they give way. */
export type CardKind = {
  readonly detail: 'full' | 'compact' | 'title' | 'block'
  /** The reference on a wide spine, or in a corner tab. */
  readonly reference: 'spine' | 'tab'
  readonly width: number
  readonly height: number
  readonly type: number
  readonly gap: number
  /** Widths to try at one type size, in multiples of `width`. */
  readonly widths: readonly number[]
}

export const blockKind: CardKind = {
  detail: 'block',
  reference: 'tab',
  width: 13,
  height: 9,
  type: 10,
  gap: 3,
  widths: [1, 0.85, 0.72],
}

/** Richest first; the sizes are those of the sheet where each kind is drawn first. */
const cardKinds: readonly CardKind[] = [
  {
    detail: 'full',
    reference: 'spine',
    width: 51.5,
    height: 43.5,
    type: 16.6,
    gap: 7.2,
    widths: [1],
  },
  { detail: 'full', reference: 'tab', width: 39, height: 38, type: 14, gap: 6, widths: [1] },
  {
    detail: 'compact',
    reference: 'tab',
    width: 37,
    height: 26,
    type: 13.5,
    gap: 6,
    widths: [1, 0.9],
  },
  {
    detail: 'title',
    reference: 'tab',
    width: 26,
    height: 15,
    type: 10.5,
    gap: 3,
    widths: [1, 0.93, 0.88, 0.83],
  },
  blockKind,
]

/** How close lines run, in multiples of the line width; type on them is `label` or the smallest. */
export type Density = {
  readonly port: number
  readonly track: number
  readonly clearance: number
  readonly label: number
  /** Boxes of labels, in multiples of what their type asks for; the padding gives way. */
  readonly labelRoom: number
  readonly entry: number
  /** Of the gap between columns. */
  readonly gap: number
}
/** From airy to dense: the first one that fits is taken. */
const densities: readonly Density[] = [
  { port: 6.8, track: 6.3, clearance: 4.2, label: 12.5, labelRoom: 1, entry: 13.5, gap: 1 },
  { port: 6, track: 5, clearance: 3, label: 11.5, labelRoom: 0.97, entry: 10, gap: 0.9 },
  { port: 5.1, track: 4.2, clearance: 2.6, label: 11, labelRoom: 0.945, entry: 8, gap: 0.78 },
]
export const densest: Density = {
  port: 4.7,
  track: 3.9,
  clearance: 2.4,
  label: 10,
  labelRoom: 1,
  entry: 7,
  gap: 1,
}

/** Before titles give way to references, lines run as close as they still can be told apart. */
const tight: Density = { ...densest, port: 4.5, track: 3.7, clearance: 2.2, gap: 0.6 }

export type Candidate = {
  readonly kind: CardKind
  readonly type: number
  readonly width: number
  readonly density: Density
  /** Lines a title may take. */
  readonly titleLines: number
  /**
   * Share of the room the map may fill: cards that are larger or richer than the sheet usually has
   * are for maps that leave some of it free.
   */
  readonly fill: number
}

/** A map with few cards gets larger and richer ones than its sheet usually has. */
const sparseGrowth = [1.6, 1.45, 1.3, 1.15]
/** The first candidate whose titles are about as large as the sheet's. */
export const usualStep = sparseGrowth.length - 1
/** Every kind of card the sheet has type for, richest first, each from full size to its floor. */
export function candidatesFor(profile: PosterProfile): Candidate[] {
  const [airy] = densities
  const first = cardKinds.findIndex(({ detail }) => detail === profile.detail)
  const larger = cardKinds
    .slice(0, 1)
    .flatMap((kind) =>
      sparseGrowth.map((growth) => ({ kind, type: profile.titleSize * growth, fill: 0.8 })),
    )
  const richer = cardKinds
    .slice(0, Math.max(0, first))
    .map((kind) => ({ kind, type: profile.titleSize, fill: 0.95 }))
  const generous = [...larger, ...richer].map(
    (wish): Candidate => ({ ...wish, width: 1, density: airy ?? densest, titleLines: 3 }),
  )
  // One step richer than the sheet usually has, also close together, but never in smaller type.
  const closer = cardKinds.slice(Math.max(0, first - 1), Math.max(0, first)).flatMap((kind) =>
    kind.widths.flatMap((width) =>
      linesOf(kind).flatMap((titleLines) =>
        densitiesOf(kind).map((density): Candidate => {
          return { kind, type: profile.titleSize, width, density, titleLines, fill: 0.98 }
        }),
      ),
    ),
  )
  const usual = cardKinds.slice(Math.max(0, first)).flatMap((kind) => {
    const floor = floorOf(kind, profile)
    const found: Candidate[] = []
    for (const type of typeSizes(profile.titleSize, floor)) {
      for (const width of kind.widths) {
        for (const titleLines of linesOf(kind)) {
          for (const density of densitiesOf(kind)) {
            found.push({ kind, type, width, density, titleLines, fill: 1 })
          }
        }
      }
    }
    return found
  })
  return [...generous, ...closer, ...usual]
}

/** Titles alone may take more lines, and lines run closer before they give way. */
function linesOf({ detail }: CardKind): number[] {
  return detail === 'title' ? [4, 3] : [3]
}

function densitiesOf({ detail }: CardKind): readonly Density[] {
  return detail === 'title' ? [...densities, tight] : densities
}

/** From the largest down in small steps; the smallest is tried too. */
function typeSizes(largest: number, smallest: number): number[] {
  const sizes: number[] = []
  for (let size = largest; size > smallest + 0.01; size -= largest * 0.03) sizes.push(size)
  return [...sizes, Math.min(largest, smallest)]
}

/** Titles may shrink to the smallest type; full cards only as far as their credentials can. */
function floorOf(kind: CardKind, profile: PosterProfile): number {
  if (kind.detail !== 'full') return profile.smallest
  return Math.max(profile.smallest, profile.titleSize * (kind.reference === 'spine' ? 0.84 : 0.76))
}
