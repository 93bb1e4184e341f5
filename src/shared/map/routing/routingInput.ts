import type { LineShape } from '../../domain/records/map.ts'
import type { SceneMetrics } from '../scene.ts'
import type { Grid } from './grid.ts'
import type { Link, Route } from './route.ts'

/** A connection with what it needs to be drawn; `labelWidth` 0 has no label. */
export type LineWish = Link & {
  readonly labelWidth: number
  readonly arrows: { readonly start: boolean; readonly end: boolean }
}

export type RoutingInput = {
  readonly grid: Grid
  /** The way of each line. */
  readonly routes: readonly Route[]
  readonly lines: readonly LineWish[]
  readonly metrics: SceneMetrics
  /** Corridors between two lanes. */
  readonly laneRims: ReadonlySet<number>
  /** How lines were drawn by hand, by line. */
  readonly shapes: ReadonlyMap<number, LineShape>
}
