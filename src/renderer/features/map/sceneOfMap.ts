import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { sceneOf } from '#shared/map/buildScene.ts'
import { type MapPlan, planMap } from '#shared/map/planMap.ts'
import type { Scene, SceneMetrics } from '#shared/map/scene.ts'
import { sameLayout } from './whole/layoutMessages.ts'

type Planned = {
  readonly plan: MapPlan
  readonly roleIds: readonly Id[] | null
  /** Scenes of the plan by their sizes. */
  readonly scenes: Map<string, Scene>
}

const mostPlans = 3
const mostScenes = 12
let known: readonly Planned[] = []

/**
 * The scene of a map in some sizes. Plans and scenes are kept while what they show stays the same:
 * a start size is found by trying several, and a map that is shown again is the same as before.
 */
export function sceneOfMap(
  document: Document,
  mapId: Id,
  metrics: SceneMetrics,
  roleIds: readonly Id[] | null,
): Scene {
  const { plan, scenes } = planned(document, mapId, roleIds)
  const key = JSON.stringify(metrics)
  const scene = scenes.get(key) ?? sceneOf(plan, metrics)
  scenes.delete(key)
  scenes.set(key, scene)
  const [oldest] = scenes.keys()
  if (scenes.size > mostScenes && oldest !== undefined) scenes.delete(oldest)
  return scene
}

function planned(document: Document, mapId: Id, roleIds: readonly Id[] | null): Planned {
  const found = known.find(
    (each) =>
      each.plan.mapId === mapId &&
      each.roleIds === roleIds &&
      sameLayout(each.plan.document, document),
  )
  const made = found ?? {
    plan: planMap(document, mapId, roleIds === null ? {} : { roleIds }),
    roleIds,
    scenes: new Map(),
  }
  known = [made, ...known.filter((each) => each !== made)].slice(0, mostPlans)
  return made
}
