import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Scene, SceneMetrics } from '#shared/map/scene.ts'
import type { PackedHops } from '../surface/hops.ts'

/** Record kinds a layout is made of; the worker is told of no others. */
export const layoutKinds = [
  'project',
  'map',
  'jobFamily',
  'levelBand',
  'role',
  'transition',
  'placement',
  'credential',
  'annotation',
  'lineShape',
] as const

export type LayoutKinds = Pick<Document, (typeof layoutKinds)[number]>

export type LayoutAsk = {
  readonly ask: number
  /** Collections that the worker does not have yet. */
  readonly changed: Partial<LayoutKinds>
  readonly mapId: Id
  readonly metrics: SceneMetrics
}

export type LayoutAnswer = {
  readonly ask: number
  /** Its lines have no hops of their own. */
  readonly scene: Scene
  readonly hops: PackedHops
}

/** Whether two documents are laid out alike. */
export function sameLayout(one: LayoutKinds, other: LayoutKinds): boolean {
  return layoutKinds.every((kind) => one[kind] === other[kind])
}
