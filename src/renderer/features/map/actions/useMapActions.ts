import { useMemo } from 'react'
import { useScreenActions } from '#renderer/state/actions.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { annotationActions } from '../annotate/annotationActions.ts'
import { arrangeActions } from '../arrange/arrangeActions.ts'
import { focusActions } from '../focus/focusActions.ts'
import { mapActions } from './mapActions.ts'
import { selectionActions } from './selectionActions.ts'
import { toolActions } from './toolActions.ts'
import { viewActions } from './viewActions.ts'

/** Everything one can do on the Map screen, for rail, menu, keys and command palette alike. */
export function useMapActions(map: CareerMap | null): void {
  const mapId = map?.id ?? null
  const actions = useMemo(
    () => [
      ...toolActions,
      ...annotationActions,
      ...mapActions(mapId),
      ...arrangeActions(mapId),
      ...selectionActions,
      ...viewActions,
      ...focusActions,
    ],
    [mapId],
  )
  useScreenActions(actions)
}
