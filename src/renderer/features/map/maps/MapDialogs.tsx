import { useProject } from '#renderer/state/projectStore.ts'
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx'
import { countOf } from '#shared/base/words.ts'
import { annotationsOfMap, placementsOfMap } from '#shared/domain/queries/maps.ts'
import { removeMap } from './mapsEdits.ts'
import { mapsStore } from './mapsStore.ts'
import { NewMapDialog } from './NewMapDialog.tsx'
import { RolePicker } from './RolePicker.tsx'
import { ShowElsewhereDialog } from './ShowElsewhereDialog.tsx'

/** The dialogs about whole maps; each is there when the store says so. */
export function MapDialogs() {
  return (
    <>
      <NewMapDialog />
      <RolePicker />
      <ShowElsewhereDialog />
      <DeleteMap />
    </>
  )
}

function DeleteMap() {
  const id = mapsStore.use((view) => view.deleting)
  const document = useProject((project) => project.document)
  const map = id === null ? undefined : document.map.get(id)
  const close = () => mapsStore.set({ deleting: null })
  const drawn = map ? annotationsOfMap(document, map.id).length : 0
  const placed = map ? placementsOfMap(document, map.id).size : 0
  const lost = [
    placed > 0 ? countOf(placed, 'place') : null,
    drawn > 0 ? countOf(drawn, 'note') : null,
  ].filter((part) => part !== null)
  return (
    <AlertDialog
      open={map !== undefined}
      title={`Delete the map ${map?.name ?? ''}?`}
      message={`Its roles and moves stay in the project.${
        lost.length > 0 ? ` ${lost.join(' and ')} of this map go with it.` : ''
      } You can undo this.`}
      confirmLabel="Delete map"
      tone="danger"
      onConfirm={() => {
        close()
        if (map) void removeMap(map)
      }}
      onCancel={close}
    />
  )
}
