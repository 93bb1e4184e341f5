import type { SceneMetrics } from '../scene.ts'

/** Lengths that follow from the metrics, in points. */
export type Sizes = {
  /** Room an arrow head takes at the end of a line. */
  readonly arrow: number
  readonly labelHeight: number
  readonly ringRadius: number
  /** From a ring to the card above it. */
  readonly entryLength: number
  /** From a ring that stands between two cards of a cell, with room for its label. */
  readonly stubLength: number
}

/** Width of a collapsed lane and height of a collapsed band. */
export function stripSize(metrics: SceneMetrics): number {
  return metrics.labelSize * 2.2
}

/** A label is this many times as high as its type; labelDrawing draws it so. */
const labelHeightShare = 1.45

export function sizesOf(metrics: SceneMetrics, stubLabels: boolean): Sizes {
  const labelHeight = metrics.showLabels ? metrics.labelSize * labelHeightShare : 0
  const entryLength = metrics.entryLength ?? metrics.portGap * 1.5
  return {
    arrow: metrics.portGap * 0.65,
    labelHeight,
    ringRadius: metrics.portGap * 0.27,
    entryLength,
    stubLength: stubLabels
      ? Math.max(entryLength, labelHeight + metrics.portGap * 1.2)
      : entryLength,
  }
}
