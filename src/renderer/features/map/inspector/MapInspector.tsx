import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import { selectRoles, useView } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { countOf } from '#shared/base/words.ts'
import { newMap } from '#shared/domain/newMap.ts'
import { isOnSomeMap, rolesOfMap } from '#shared/domain/queries/maps.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { withRoles } from '#shared/domain/queries/shownRoles.ts'
import { type CareerMap, type Orientation, paperNames } from '#shared/domain/records/map.ts'
import { paperLabel } from '../paperLabel.ts'

const papers = paperNames.map((value) => ({ value, label: paperLabel(value) }))

/** The map itself while nothing on it is chosen: its names, its page, and what is on no map. */
export function MapInspector({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const change = (changes: Partial<Omit<CareerMap, 'id'>>) =>
    void edit.run({ type: 'map.edit', id: map.id, changes })
  const homeless = rolesInOrder(document).filter(({ id }) => !isOnSomeMap(document, id))
  return (
    <>
      <header className="pb-map-inspector-head">
        <div className="pb-map-inspector-place">
          <span>Map</span>
          <span className="pb-map-inspector-level">
            {countOf(rolesOfMap(document, map).length, 'role')}
          </span>
        </div>
        <h2>{map.name}</h2>
      </header>
      <div className="pb-map-inspector-body">
        <FormSection kind="panel" title="Words on the poster">
          <TextField
            label="Name"
            value={map.name}
            onCommit={(name) => name.trim() !== '' && change({ name: name.trim() })}
          />
          <TextField
            label="Headline"
            value={map.headline}
            onCommit={(headline) => change({ headline })}
          />
          <TextArea
            label="Tagline"
            rows={2}
            value={map.tagline}
            onCommit={(tagline) => change({ tagline })}
          />
          <TextArea
            label="In words, for people who do not see the map"
            rows={3}
            value={map.altText}
            onCommit={(altText) => change({ altText })}
          />
        </FormSection>
        <FormSection kind="panel" title="Page">
          <Select
            label="Paper"
            value={map.paper}
            options={papers}
            onChange={(paper) => change({ paper })}
          />
          <Segments<Orientation>
            label="Orientation"
            fill
            value={map.orientation}
            segments={[
              { value: 'landscape', label: 'Landscape' },
              { value: 'portrait', label: 'Portrait' },
            ]}
            onChange={(orientation) => change({ orientation })}
          />
          <Switch
            label="Page frame on the canvas"
            checked={map.showsFrame}
            onChange={(showsFrame) => change({ showsFrame })}
          />
        </FormSection>
        <FormSection kind="panel" title="Roles on no map" aside={homeless.length}>
          {homeless.length === 0 ? (
            <p className="pb-map-none">Every role is on a map.</p>
          ) : (
            <ul className="pb-map-names">
              {homeless.slice(0, 50).map(({ id, title }) => (
                <li key={id}>
                  <span className="pb-ellipsis">{title}</span>
                  <IconButton
                    icon="add"
                    size="small"
                    label={`Show ${title} on this map`}
                    onClick={() => {
                      change({ shows: withRoles(document, map, [id], 'shown') })
                      selectRoles([id])
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
        </FormSection>
      </div>
      <footer className="pb-map-inspector-foot">
        <Button icon="add" onClick={() => void addMap(document.map.size)}>
          New map
        </Button>
        <Button
          icon="delete"
          disabledReason={document.map.size < 2 ? 'A project keeps at least one map' : undefined}
          onClick={() => void removeMap(map)}
        >
          Delete map
        </Button>
      </footer>
    </>
  )
}

async function addMap(order: number): Promise<void> {
  const id = newId('map')
  const record = newMap({ id, name: 'New map', order })
  const done = await edit.run({ type: 'map.add', record })
  if (done.ok) useView.setState({ mapId: id })
}

async function removeMap(map: CareerMap): Promise<void> {
  const done = await edit.run({ type: 'map.remove', ids: [map.id] })
  if (!done.ok) return
  useView.setState({ mapId: null })
  showUndoable(`Deleted ${map.name}`, done.value)
}
