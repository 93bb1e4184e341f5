import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EditableText } from '#renderer/ui/EditableText.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { countOf } from '#shared/base/words.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { MapTab } from '../maps/MapTab.tsx'
import { duplicateMap, editMap } from '../maps/mapsEdits.ts'
import { mapsStore, type MapTab as Tab } from '../maps/mapsStore.ts'
import { PageTab } from '../maps/PageTab.tsx'
import { WordsTab } from '../maps/WordsTab.tsx'

/** The map itself while nothing on it is chosen: what it shows, its sheet and its words. */
export function MapInspector({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const tab = mapsStore.use((view) => view.tab)
  return (
    <>
      <header className="pb-map-inspector-head">
        <div className="pb-map-inspector-place">
          <span>Map</span>
          <span className="pb-map-inspector-level">
            {countOf(rolesOfMap(document, map).length, 'role')}
          </span>
        </div>
        <h2>
          <EditableText
            label="Map name"
            value={map.name}
            check={(text) => (text.trim() === '' ? 'A map needs a name.' : null)}
            onCommit={(name) => editMap(map.id, { name: name.trim() })}
          />
        </h2>
      </header>
      <Tabs<Tab>
        className="pb-map-inspector-tabs"
        label="About this map"
        value={tab}
        onChange={(next) => mapsStore.set({ tab: next })}
        tabs={[
          { value: 'roles', label: 'Roles', panel: <MapTab map={map} /> },
          { value: 'page', label: 'Sheet', panel: <PageTab map={map} /> },
          { value: 'words', label: 'Words', panel: <WordsTab map={map} /> },
        ]}
      />
      <footer className="pb-map-inspector-foot">
        <Button icon="add" onClick={() => mapsStore.set({ newMap: 'all' })}>
          New map
        </Button>
        <Button icon="duplicate" onClick={() => void duplicateMap(map)}>
          Duplicate
        </Button>
      </footer>
    </>
  )
}
