import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Scene } from '#shared/map/scene.ts'
import { sceneWords } from '#shared/map/sceneDrawing.ts'
import { useFiltered } from '../focus/useFocusedRoles.ts'
import { moveSpeech, roleSpeech } from '../speech.ts'

/** What the canvas says without eyes: its help, and every new selection. */
export function CanvasWords({ scene, map }: { scene: Scene; map: CareerMap }) {
  const document = useProject((project) => project.document)
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const selectedTransitionId = useView((view) => view.selectedTransitionId)
  const { passing } = useFiltered(map)
  const [only] = selectedRoleIds
  const words =
    selectedTransitionId !== null
      ? moveSpeech(document, selectedTransitionId)
      : selectedRoleIds.length > 1
        ? `${selectedRoleIds.length} roles selected.`
        : only !== undefined
          ? roleSpeech(document, only, passing?.has(only) === false ? 'Filtered out' : '')
          : ''
  return (
    <div className="pb-hidden">
      <h1>{map.name}</h1>
      <p id="map-canvas-words">
        Press Ctrl L for the same map as a list. Arrow keys go from card to card, Enter edits a
        title, C connects, R adds a role, Ctrl F finds a role, F filters, F6 leaves the canvas.{' '}
        {map.name}. {sceneWords(scene)}.
      </p>
      <p role="status">{words}</p>
    </div>
  )
}
