import { useMemo } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Scene } from '#shared/map/scene.ts'
import { sceneOfMap } from './sceneOfMap.ts'
import type { ZoomLook } from './zoomLook.ts'

/** Record kinds a scene is made of; other edits leave it as it is. */
type SceneKinds = Pick<
  Document,
  | 'project'
  | 'map'
  | 'jobFamily'
  | 'levelBand'
  | 'role'
  | 'transition'
  | 'placement'
  | 'credential'
  | 'annotation'
  | 'lineShape'
>

/**
 * The scene of a map at a zoom, kept while nothing it shows changes. `roleIds` limits it to a part.
 */
export function useMapScene(
  document: Document,
  mapId: Id,
  zoom: ZoomLook | null,
  roleIds: readonly Id[] | null,
): Scene | null {
  const kinds: SceneKinds = document
  const { project, map, jobFamily, levelBand, role, transition, placement, credential } = kinds
  const { annotation, lineShape } = kinds
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these collections are drawn.
  return useMemo(
    () => (zoom === null ? null : sceneOfMap(document, mapId, zoom.metrics, roleIds)),
    [
      project,
      map,
      jobFamily,
      levelBand,
      role,
      transition,
      placement,
      credential,
      annotation,
      lineShape,
      mapId,
      zoom,
      roleIds,
    ],
  )
}
