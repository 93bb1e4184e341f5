import { useMemo } from 'react'
import { useScreenActions } from '#renderer/state/actions.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { annotationActions } from '../annotate/annotationActions.ts'
import { arrangeActions } from '../arrange/arrangeActions.ts'
import { focusActions } from '../focus/focusActions.ts'
import { mapsActions, showMapActions } from '../maps/mapsActions.ts'
import { presentActions } from '../present/presentActions.ts'
import { frameActions } from '../structure/frameActions.ts'
import { mapActions } from './mapActions.ts'
import { selectionActions } from './selectionActions.ts'
import { toolActions } from './toolActions.ts'
import { viewActions } from './viewActions.ts'

/** Everything one can do on the Map screen, for rail, menu, keys and command palette alike. */
export function useMapActions(map: CareerMap | null): void {
  const mapId = map?.id ?? null
  const maps = useProject(({ document }) => mapsInOrder(document))
  const others = useMemo(() => showMapActions(maps), [maps])
  useScreenActions(others)
  const actions = useMemo(
    () => [
      ...toolActions,
      ...annotationActions,
      ...mapActions(mapId),
      ...arrangeActions(mapId),
      ...mapsActions(mapId),
      ...frameActions(mapId),
      ...selectionActions,
      ...viewActions,
      ...focusActions,
      ...presentActions,
    ],
    [mapId],
  )
  useScreenActions(actions)
}
