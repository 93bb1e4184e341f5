import { runAction, shortcutOf, useActions } from '#renderer/state/actions.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { IconName } from '#renderer/ui/icons.tsx'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { isFiltering } from '#shared/map/focus/roleFilter.ts'
import { focusStore } from './focus/focusStore.ts'
import { mapStore } from './mapStore.ts'
import { MapsPopover } from './maps/MapsPopover.tsx'
import { mapsStore } from './maps/mapsStore.ts'
import { StructurePopover } from './StructurePopover.tsx'
import { structure } from './structureStore.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

type RailTool = readonly [id: string, icon: IconName]

const pointing: readonly RailTool[] = [
  ['map.select', 'select'],
  ['map.pan', 'pan'],
  ['map.addRole', 'addRole'],
  ['map.connect', 'connect'],
  ['map.add-text', 'note'],
]
const arranging: readonly RailTool[] = [
  ['map.tidy', 'tidy'],
  ['map.families', 'columns'],
  ['map.levels', 'level'],
  ['map.pageFrame', 'pageFrame'],
]

const looking: readonly RailTool[] = [
  ['map.filter', 'filter'],
  ['map.present', 'session'],
]

/** The tools of the map, each an action with a key of its own. */
export function ToolRail({ map }: { map: CareerMap }) {
  const tool = mapStore.use((view) => view.tool)
  const mode = mapStore.use((view) => view.mode)
  const overview = mapStore.use((view) => view.overview)
  const zoom = mapStore.use((view) => view.shownZoom)
  const open = structure.use((value) => value.open)
  const filtering = focusStore.use(({ filter, filterOpen }) => filterOpen || isFiltering(filter))
  const mapsOpen = mapsStore.use((view) => view.listOpen)
  const pressed: Record<string, boolean> = {
    'map.select': mode === 'canvas' && tool === 'select',
    'map.pan': mode === 'canvas' && tool === 'pan',
    'map.addRole': mode === 'canvas' && tool === 'role',
    'map.connect': mode === 'canvas' && tool === 'connect',
    'map.families': open === 'families',
    'map.levels': open === 'levels',
    'map.pageFrame': map.showsFrame,
    'maps.list': mapsOpen,
    'map.filter': filtering,
    'map.listView': mode === 'list',
  }
  const button = ([id, icon]: RailTool) => (
    <RailButton key={id} id={id} icon={icon} pressed={pressed[id] ?? false} />
  )
  return (
    <div className="pb-map-rail" role="toolbar" aria-label="Map tools" aria-orientation="vertical">
      {pointing.map(button)}
      <hr />
      {arranging.map(button)}
      <hr />
      {button(['map.listView', 'list'])}
      {button(['maps.list', 'map'])}
      <span className="pb-map-rail-looking">{looking.map(button)}</span>
      <MapsPopover shown={map} />
      <StructurePopover />
      {mode === 'canvas' && overview !== 'full' && (
        <div className="pb-map-rail-zoom">
          <ZoomButtons zoom={zoom} />
        </div>
      )}
    </div>
  )
}

function RailButton(props: { id: string; icon: IconName; pressed: boolean }) {
  const action = useActions(({ actions }) => actions.get(props.id))
  return (
    <IconButton
      id={`rail-${props.id}`}
      icon={props.icon}
      label={action?.label ?? ''}
      shortcut={shortcutOf(action)}
      pressed={props.pressed}
      tooltipSide="right"
      iconSize={19}
      onClick={() => runAction(props.id)}
    />
  )
}
