import { useDeferredValue, useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Scene } from '#shared/map/scene.ts'
import { withChosenLabels } from '../chosenLabels.ts'
import { connectCommand, type HalfDone, tryCommand, tryGhost } from '../halfDone.ts'
import { mapStore } from '../mapStore.ts'
import { useMapScene } from '../useMapScene.ts'
import type { WholeMap } from '../whole/useWholeMap.ts'
import type { ZoomLook } from '../zoomLook.ts'

export type Scenes = {
  readonly document: Document
  /** The map as saved. */
  readonly saved: Scene
  /** The map with the gesture in progress carried out. */
  readonly shown: Scene
  readonly halfDone: HalfDone
}

/** Larger maps show where dragged cards would land, and route their lines when they have landed. */
const mostRoutedLive = 250

/** The map as it is and as it would be; the same scene twice while nothing is half done. */
export function useScenes(
  mapId: Id,
  zoom: ZoomLook | null,
  roleIds: readonly Id[] | null,
  whole: WholeMap | null,
): Scenes | null {
  const document = useProject(({ document }) => document)
  const laidOut = useMapScene(document, mapId, whole ? null : zoom, roleIds)
  const ofWhole = useMemo(
    () => (whole && zoom ? whole.sceneAt(zoom, document) : null),
    [whole, zoom, document],
  )
  const saved = whole ? ofWhole : laidOut
  const live = (saved?.lines.length ?? 0) <= mostRoutedLive
  const halfDone = useHalfDone(document, mapId, live)
  const shownIds = useShownIds(roleIds)
  const tried = useMemo(
    () => (whole && zoom && halfDone.document ? whole.sceneAt(zoom, halfDone.document) : null),
    [whole, zoom, halfDone],
  )
  const next = useMapScene(
    halfDone.document ?? document,
    mapId,
    halfDone.document && !whole ? zoom : null,
    shownIds,
  )
  const drawn = tried ?? next ?? saved
  const chosen = useChosenLines(drawn, zoom?.metrics.showLabels ?? true)
  return useMemo(() => {
    if (!saved || !drawn || !zoom) return null
    const labeled =
      chosen === null
        ? drawn
        : withChosenLabels(halfDone.document ?? document, drawn, chosen, zoom.metrics.labelSize)
    return { document, saved, shown: labeled, halfDone }
  }, [document, saved, drawn, halfDone, chosen, zoom])
}

/** Moves whose times are shown though there is no room for all of them; null where all are. */
function useChosenLines(scene: Scene | null, allShown: boolean): ReadonlySet<Id> | null {
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const selectedTransitionId = useView((view) => view.selectedTransitionId)
  return useMemo(() => {
    if (!scene || allShown || scene.detail === 'block') return null
    const only = selectedRoleIds.length === 1 ? selectedRoleIds[0] : undefined
    const lines = scene.lines.filter(
      ({ id, fromId, toId }) =>
        id === selectedTransitionId || (only !== undefined && (fromId === only || toId === only)),
    )
    return new Set(lines.map(({ id }) => id))
  }, [scene, allShown, selectedRoleIds, selectedTransitionId])
}

function useHalfDone(document: Document, mapId: Id, live: boolean): HalfDone {
  const landing = mapStore.use((view) => view.landing)
  const connection = mapStore.use((view) => view.connection)
  const ghost = mapStore.use((view) => view.ghost)
  // Where the pointer is matters for the hint only; the end and the kind make the picture.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pointer's place is left out.
  const line = useMemo(
    () => (connection === null ? null : { ...connection, point: null }),
    [connection?.fromId, connection?.toId, connection?.kind, connection?.phase],
  )
  const reshaping = mapStore.use((view) => view.reshaping)
  const tidying = mapStore.use((view) => view.tidying)
  const asked = useDeferredValue(landing)
  const reshaped = useDeferredValue(reshaping?.kind === 'bends' ? reshaping.command : null)
  return useMemo(() => {
    if (asked) return tryCommand(document, live ? asked : null)
    if (tidying) return tryCommand(document, tidying.command)
    if (reshaped) return tryCommand(document, live ? reshaped : null)
    if (line) return tryCommand(document, connectCommand(document, line, null))
    if (ghost) return tryGhost(document, ghost, mapId)
    return tryCommand(document, null)
  }, [document, asked, tidying, reshaped, line, ghost, mapId, live])
}

/** A part of a map also shows the role that is just being made. */
function useShownIds(roleIds: readonly Id[] | null): readonly Id[] | null {
  const ghostId = mapStore.use(({ ghost }) => ghost?.roleId ?? null)
  return useMemo(
    () => (roleIds === null || ghostId === null ? roleIds : [...roleIds, ghostId]),
    [roleIds, ghostId],
  )
}
