import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'

/** Which map is shown, where the project has several. */
export function MapMenu({ map }: { map: CareerMap }) {
  const maps = useProject(({ document }) => mapsInOrder(document))
  if (maps.length < 2) return null
  return (
    <Menu
      label="Maps"
      trigger={
        <IconButton icon="map" label={`Map: ${map.name}`} tooltipSide="right" iconSize={19} />
      }
      entries={maps.map(({ id, name }) => ({
        kind: 'check',
        id,
        label: name,
        checked: id === map.id,
        onChange: () => useView.setState({ mapId: id }),
      }))}
    />
  )
}
