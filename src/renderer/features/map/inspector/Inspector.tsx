import { usePreferences } from '#renderer/state/preferences.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { AnnotationInspector } from '../annotate/AnnotationInspector.tsx'
import { mapStore } from '../mapStore.ts'
import { ManyInspector } from './ManyInspector.tsx'
import { MapInspector } from './MapInspector.tsx'
import { MoveInspector } from './MoveInspector.tsx'
import { RoleInspector } from './RoleInspector.tsx'
import './inspector.css'

/** What can be said and changed about the chosen thing: a role, several, a move, or the map. */
export function Inspector({ map }: { map: CareerMap }) {
  const open = usePreferences((preferences) => preferences.inspectorOpen)
  const overlayOpen = mapStore.use((view) => view.overlayOpen)
  const document = useProject((project) => project.document)
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const selectedTransitionId = useView((view) => view.selectedTransitionId)
  const roles = selectedRoleIds.flatMap((id) => document.role.get(id) ?? [])
  const [only] = roles
  const selectedAnnotationId = useView((view) => view.selectedAnnotationId)
  const annotation =
    selectedAnnotationId === null ? undefined : document.annotation.get(selectedAnnotationId)
  const transition =
    selectedTransitionId === null ? undefined : document.transition.get(selectedTransitionId)
  return (
    <aside
      className="pb-map-inspector"
      aria-label="Inspector"
      data-region
      data-open={open || undefined}
      data-overlay={overlayOpen || undefined}
    >
      {annotation ? (
        <AnnotationInspector key={annotation.id} annotation={annotation} />
      ) : transition ? (
        <MoveInspector key={transition.id} transition={transition} map={map} />
      ) : roles.length > 1 ? (
        <ManyInspector roles={roles} map={map} />
      ) : only ? (
        <RoleInspector key={only.id} role={only} map={map} />
      ) : (
        <MapInspector key={map.id} map={map} />
      )}
    </aside>
  )
}
