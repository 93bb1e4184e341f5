import { hundredths } from '../hundredths.ts'
import type { SceneMetrics } from '../scene.ts'
import { at } from './at.ts'
import { type Sizes, stripSize } from './sizes.ts'

/** Where rows and channels lie from top to bottom, in points. */
export type RowFrame = {
  readonly height: number
  /** Top edges of the cards of each row. */
  readonly rowYs: readonly number[]
  readonly channels: readonly Channel[]
}

export type Channel = {
  readonly y: number
  readonly height: number
  /** Heights of the tracks, the lowest on the page first. */
  readonly trackYs: readonly number[]
}

export type ChannelNeeds = {
  readonly tracks: number
  /** Labels of lines that run straight through, or of neighbors above their cards, stand here. */
  readonly lowLabels: boolean
  readonly straightLabels: boolean
  /** Rings stand right below the cards above this channel. */
  readonly stubs: boolean
  /** Points added below each track, and above the last one, after labels found no room. */
  readonly gaps: ReadonlyMap<number, number>
}

export type RowNeeds = {
  readonly channels: readonly ChannelNeeds[]
  readonly hasEntries: boolean
  /** An entry line of the lowest row carries a label. */
  readonly entryLabels: boolean
  /** Rows of collapsed bands. */
  readonly lowRows: ReadonlySet<number>
}

type Measured = {
  readonly height: number
  readonly above: number
  readonly below: number
  readonly pitch: number
  readonly tracks: number
  readonly gaps: ReadonlyMap<number, number>
}

const noGaps: ReadonlyMap<number, number> = new Map()

/**
 * A channel is as high as its tracks and labels need; `targetHeight` gives every channel between
 * rows its share of what is left.
 */
export function rowFrame(needs: RowNeeds, metrics: SceneMetrics, sizes: Sizes): RowFrame {
  const last = needs.channels.length - 1
  const measured = needs.channels.map((channel, index) => {
    if (index === last) return lowest(needs, metrics, sizes)
    return measure(channel, metrics, sizes, index === 0)
  })
  const heightOf = (row: number) =>
    needs.lowRows.has(row) ? stripSize(metrics) : metrics.cardHeight
  let natural = measured.reduce((sum, { height }) => sum + height, 0)
  for (let row = 0; row < last; row++) natural += heightOf(row)
  const spare = Math.max(0, (metrics.targetHeight ?? 0) - natural)
  const inner = measured.filter((_, index) => isInner(index, last))
  const innerHeight = inner.reduce((sum, { height }) => sum + height, 0)

  const channels: Channel[] = []
  const rowYs: number[] = []
  let y = 0
  for (const [index, channel] of measured.entries()) {
    const share =
      innerHeight === 0
        ? spare / measured.length
        : isInner(index, last)
          ? (spare * channel.height) / innerHeight
          : 0
    const height = hundredths(channel.height + share)
    channels.push({ y, height, trackYs: trackYs(channel, y, height) })
    y = hundredths(y + height)
    if (index === last) break
    rowYs.push(y)
    y = hundredths(y + heightOf(index))
  }
  return { height: y, rowYs, channels }
}

/** Lowest and highest line a band reaches to: the middle of the channels around its rows. */
export function middleOfChannel(frame: RowFrame, channel: number): number {
  if (channel === 0) return 0
  if (channel === frame.channels.length - 1) return frame.height
  const { y, height } = at(frame.channels, channel)
  return y + height / 2
}

function isInner(index: number, last: number): boolean {
  return index > 0 && index < last
}

function measure(
  needs: ChannelNeeds,
  metrics: SceneMetrics,
  sizes: Sizes,
  isTop: boolean,
): Measured {
  const { labelHeight } = sizes
  const turn = metrics.portGap * 0.95
  const below = needs.lowLabels ? Math.max(turn, labelHeight + metrics.portGap * 0.65) : turn
  const stub = needs.stubs ? sizes.stubLength + sizes.ringRadius : 0
  const above = isTop ? metrics.portGap * 0.7 : turn + stub
  const pitch = Math.max(metrics.trackGap, labelHeight * 0.5 + 3.5)
  const straight = needs.straightLabels ? sizes.arrow + labelHeight + metrics.portGap * 0.6 : 0
  const least = isTop ? metrics.portGap * 0.7 : Math.max(metrics.portGap * 1.5, straight) + stub
  const { tracks, gaps } = needs
  const given = [...gaps.values()].reduce((sum, gap) => sum + gap, 0)
  if (tracks === 0) {
    const height = isTop && needs.lowLabels ? below + metrics.portGap * 0.3 : least + given
    return { height, above: 0, below: 0, pitch, tracks, gaps }
  }
  const height = Math.max(least, above + below + (tracks - 1) * pitch + given)
  return { height, above, below, pitch, tracks, gaps }
}

/** Below the lowest row there are only rings. */
function lowest(needs: RowNeeds, metrics: SceneMetrics, sizes: Sizes): Measured {
  const labels = needs.entryLabels ? sizes.labelHeight + metrics.portGap * 0.5 : 0
  const height = needs.hasEntries
    ? sizes.entryLength + labels + sizes.ringRadius + metrics.portGap * 0.8
    : metrics.portGap
  return { height, above: 0, below: 0, pitch: 0, tracks: 0, gaps: noGaps }
}

/** Room beyond the need is shared by the gaps between tracks and the two rims. */
function trackYs(channel: Measured, top: number, height: number): number[] {
  const { tracks, above, below, pitch, gaps } = channel
  if (tracks === 0) return []
  const given = [...gaps.values()].reduce((sum, gap) => sum + gap, 0)
  const spare = Math.max(0, height - above - below - (tracks - 1) * pitch - given)
  const share = spare / (tracks + 1)
  const ys: number[] = []
  let y = top + height - below - share
  for (let track = 0; track < tracks; track++) {
    y -= gaps.get(track) ?? 0
    ys.push(y)
    y -= pitch + share
  }
  return ys
}

/** Height of the rings below the lowest row. */
export function ringY(frame: RowFrame, metrics: SceneMetrics, sizes: Sizes): number {
  return frame.height - metrics.portGap * 0.8 - sizes.ringRadius
}
