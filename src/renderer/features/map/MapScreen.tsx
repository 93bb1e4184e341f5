import { useEffect, useMemo, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { selectRoles, selectTransition, useView } from '#renderer/state/view.ts'
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { useMapActions } from './actions/useMapActions.ts'
import { MapCanvas } from './canvas/MapCanvas.tsx'
import { PartBar } from './canvas/PartBar.tsx'
import { FilterBar } from './focus/FilterBar.tsx'
import { useLeftOut } from './focus/useFocusedRoles.ts'
import { Inspector } from './inspector/Inspector.tsx'
import type { ListRow } from './list/listRows.ts'
import { MapList } from './list/MapList.tsx'
import { SpeechPanel } from './list/SpeechPanel.tsx'
import { deletion, removeRoles } from './mapEdits.ts'
import { mapStore } from './mapStore.ts'
import { MapDialogs } from './maps/MapDialogs.tsx'
import { canShowAll, shownPart } from './parts.ts'
import { Presentation } from './present/Presentation.tsx'
import { FrameForm } from './structure/FrameForm.tsx'
import { RemovePart } from './structure/RemovePart.tsx'
import { ToolRail } from './ToolRail.tsx'
import { useMapStatus } from './useMapStatus.ts'
import './map.css'
import './frame.css'
import './overlay.css'
import './maps/maps.css'
import './structure/structure.css'

/** The map: drawn on a canvas or told as a list, with what can be said about its parts beside it. */
export function MapScreen() {
  const document = useProject((project) => project.document)
  const chosenId = useView((view) => view.mapId)
  const map =
    (chosenId === null ? undefined : document.map.get(chosenId)) ?? mapsInOrder(document)[0]
  useFocus()
  useMapActions(map ?? null)
  useMapStatus(map ?? null)
  if (!map) {
    return (
      <EmptyState
        title="No map yet"
        sentence="This project has no map. Undo brings the last one back."
      />
    )
  }
  return <MapView map={map} />
}

function MapView({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const mode = mapStore.use((view) => view.mode)
  const listSide = mapStore.use((view) => view.listSide)
  const wanted = mapStore.use((view) => view.part)
  const [activeRow, setActiveRow] = useState<ListRow | null>(null)
  const { role, jobFamily, levelBand, transition } = document
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these collections decide the part.
  const part = useMemo(
    () => shownPart(document, map, wanted),
    [role, jobFamily, levelBand, transition, map, wanted],
  )
  const inFocus = useLeftOut(map)
  const roleIds = useSameIds(inFocus ?? part?.roleIds ?? null)
  const all = rolesOfMap(document, map)
  return (
    <div className="pb-map">
      <ToolRail map={map} />
      {mode === 'list' ? (
        <>
          <div className="pb-map-column">
            <FilterBar map={map} />
            <MapList map={map} onActive={setActiveRow} />
          </div>
          {listSide === 'words' ? (
            <SpeechPanel row={activeRow} map={map} />
          ) : (
            <Inspector map={map} />
          )}
        </>
      ) : (
        <>
          <div className="pb-map-column">
            {part && (
              <PartBar shown={part} all={all.length} offersAll={canShowAll(document, all)} />
            )}
            <MapCanvas map={map} roleIds={roleIds} />
          </div>
          <Inspector map={map} />
        </>
      )}
      <DeleteDialog />
      <MapDialogs />
      <Presentation map={map} />
      <FrameForm map={map} />
      <RemovePart />
    </div>
  )
}

/** The same list again while it holds the same ids, so that nothing is drawn anew for it. */
function useSameIds(ids: readonly string[] | null): readonly string[] | null {
  const text = ids === null ? null : ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal texts are equal lists.
  return useMemo(() => ids, [text])
}

/** Links from other screens choose what they lead to. */
function useFocus(): void {
  const focus = useView((view) => view.focus)
  useEffect(() => {
    if (focus?.kind === 'role') selectRoles([focus.id])
    else if (focus?.kind === 'transition') selectTransition(focus.id)
    else if (focus?.kind === 'map') useView.setState({ mapId: focus.id })
  }, [focus])
}

function DeleteDialog() {
  const { roleIds, title, message } = deletion.use((value) => value)
  return (
    <AlertDialog
      open={roleIds.length > 0}
      title={title}
      message={message}
      confirmLabel={roleIds.length === 1 ? 'Delete role' : 'Delete roles'}
      tone="danger"
      onConfirm={() => void removeRoles(roleIds)}
      onCancel={() => deletion.set({ roleIds: [] })}
    />
  )
}
