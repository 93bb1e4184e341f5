import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'

/** Which map is shown, where the project has several. */
export function MapChoice({ map }: { map: CareerMap }) {
  const maps = useProject(({ document }) => mapsInOrder(document))
  if (maps.length < 2) return null
  return (
    <span className="pb-map-choice">
      <Select
        label="Map"
        labelHidden
        size="small"
        value={map.id}
        options={maps.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(mapId) => useView.setState({ mapId })}
      />
    </span>
  )
}
