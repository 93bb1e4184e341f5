import { useEffect, useState } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { InlineField } from '../canvas/InlineField.tsx'
import { duplicateMap, editMap, moveMap, showMap } from './mapsEdits.ts'
import { mapsStore } from './mapsStore.ts'
import { ruleText } from './shownRules.ts'

/** All maps of the project: choose, rename, reorder, copy, delete, make another. */
export function MapsPopover({ shown }: { shown: CareerMap }) {
  const open = mapsStore.use((view) => view.listOpen)
  const document = useProject((project) => project.document)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (open) setAnchor(window.document.getElementById('rail-maps.list'))
  }, [open])
  const maps = mapsInOrder(document)
  return (
    <Popover
      label="Maps"
      title="Maps of this project"
      anchor={anchor}
      open={open && anchor !== null}
      onOpenChange={(next) => mapsStore.set({ listOpen: next })}
      side="right"
      width="wide"
    >
      <div className="pb-map-structure pb-map-maps">
        {maps.map((map, index) => (
          <MapRow
            key={map.id}
            map={map}
            document={document}
            shown={map.id === shown.id}
            first={index === 0}
            last={index === maps.length - 1}
          />
        ))}
        <Button
          icon="add"
          size="small"
          onClick={() => mapsStore.set({ listOpen: false, newMap: 'all' })}
        >
          New map
        </Button>
      </div>
    </Popover>
  )
}

function MapRow(props: {
  map: CareerMap
  document: Document
  shown: boolean
  first: boolean
  last: boolean
}) {
  const { map, document, shown } = props
  const last = props.first && props.last
  const [renaming, setRenaming] = useState(false)
  return (
    <div className="pb-map-maps-row" data-shown={shown || undefined}>
      {renaming ? (
        <InlineField
          className="pb-map-maps-field"
          label={`Name of ${map.name}`}
          value={map.name}
          check={(text) => (text.trim() === '' ? 'A map needs a name.' : null)}
          onSave={(text) => {
            setRenaming(false)
            if (text.trim() !== map.name) editMap(map.id, { name: text.trim() })
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <button
          type="button"
          className="pb-map-maps-words"
          aria-current={shown || undefined}
          onClick={() => {
            showMap(map.id)
            mapsStore.set({ listOpen: false })
          }}
          onKeyDown={(event) => {
            if (event.key === 'F2') setRenaming(true)
          }}
        >
          <span className="pb-ellipsis">{map.name}</span>
          <small>
            {countOf(rolesOfMap(document, map).length, 'role')} · {ruleText(document, map.shows)}
          </small>
        </button>
      )}
      <IconButton
        icon="edit"
        size="small"
        label={`Rename ${map.name}`}
        shortcut="F2"
        onClick={() => setRenaming(true)}
      />
      <IconButton
        icon="arrowUp"
        size="small"
        label={`Move up: ${map.name}`}
        disabled={props.first}
        onClick={() => moveMap(map.id, -1)}
      />
      <IconButton
        icon="arrowDown"
        size="small"
        label={`Move down: ${map.name}`}
        disabled={props.last}
        onClick={() => moveMap(map.id, 1)}
      />
      <IconButton
        icon="duplicate"
        size="small"
        label={`Duplicate ${map.name}`}
        onClick={() => void duplicateMap(map)}
      />
      <IconButton
        icon="delete"
        size="small"
        label={`Delete ${map.name}`}
        disabledReason={last ? 'A project keeps at least one map' : undefined}
        onClick={() => mapsStore.set({ listOpen: false, deleting: map.id })}
      />
    </div>
  )
}
