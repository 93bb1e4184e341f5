import { useEffect, useState } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EditableText } from '#renderer/ui/EditableText.tsx'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import { askToRemove } from './structure/frameEdits.ts'
import { addFamily, addLevel, freeLetter } from './structureEdits.ts'
import { structure } from './structureStore.ts'

/** Lanes and bands of the map: rename, reorder, add, delete. */
export function StructurePopover() {
  const open = structure.use((value) => value.open)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (open) setAnchor(document.getElementById(`rail-map.${open}`))
  }, [open])
  return (
    <Popover
      label={open === 'levels' ? 'Levels' : 'Job families'}
      title={open === 'levels' ? 'Levels' : 'Job families'}
      anchor={anchor}
      open={open !== null && anchor !== null}
      onOpenChange={(next) => {
        if (!next) structure.set({ open: null })
      }}
      side="right"
      width="wide"
    >
      {open === 'levels' ? <Levels /> : <Families />}
    </Popover>
  )
}

function moved(ids: readonly Id[], index: number, step: 1 | -1): Id[] {
  const next = [...ids]
  const [id] = next.splice(index, 1)
  if (id !== undefined) next.splice(index + step, 0, id)
  return next
}

function Families() {
  const project = useProject(({ document }) => document)
  const colors = useFamilyColors()
  const families = familiesInOrder(project)
  const ids = families.map(({ id }) => id)
  const letter = freeLetter(project)
  return (
    <div className="pb-map-structure">
      {families.map((family, index) => (
        <StructureRow
          key={family.id}
          start={<FamilyBadge letter={family.letter} color={colors.get(family.id)} />}
          label="Job family"
          name={family.name}
          moves={['Move left', 'Move right']}
          first={index === 0}
          last={index === ids.length - 1}
          onRename={(name) =>
            void edit.run({ type: 'jobFamily.edit', id: family.id, changes: { name } })
          }
          onMove={(step) =>
            void edit.run({ type: 'jobFamily.reorder', ids: moved(ids, index, step) })
          }
          onEdit={() => structure.set({ form: { kind: 'family', id: family.id }, open: null })}
          onDelete={() => askToRemove({ kind: 'family', id: family.id })}
        />
      ))}
      <Button
        icon="add"
        size="small"
        disabledReason={letter === null ? 'All 26 letters are taken' : undefined}
        onClick={() => void addFamily()}
      >
        Add job family
      </Button>
    </div>
  )
}

function Levels() {
  const project = useProject(({ document }) => document)
  const bands = bandsInOrder(project)
  const ids = bands.map(({ id }) => id)
  return (
    <div className="pb-map-structure">
      {bands
        .map((band, index) => (
          <StructureRow
            key={band.id}
            start={<b className="pb-map-numeral">{romanNumeral(index + 1)}</b>}
            label="Level"
            name={band.name}
            moves={['Move down', 'Move up']}
            first={index === 0}
            last={index === ids.length - 1}
            onRename={(name) =>
              void edit.run({ type: 'levelBand.edit', id: band.id, changes: { name } })
            }
            onMove={(step) =>
              void edit.run({ type: 'levelBand.reorder', ids: moved(ids, index, step) })
            }
            onEdit={() => structure.set({ form: { kind: 'level', id: band.id }, open: null })}
            onDelete={() => askToRemove({ kind: 'level', id: band.id })}
          />
        ))
        .toReversed()}
      <Button icon="add" size="small" onClick={() => void addLevel()}>
        Add level on top
      </Button>
    </div>
  )
}

function StructureRow(props: {
  start: React.ReactNode
  label: string
  name: string
  /** Words of the steps to the start and to the end of the order. */
  moves: readonly [string, string]
  first: boolean
  last: boolean
  onRename: (name: string) => void
  onMove: (step: 1 | -1) => void
  onEdit: () => void
  onDelete: () => void
}) {
  const upward = props.label === 'Level'
  return (
    <div className="pb-map-structure-row">
      {props.start}
      <EditableText
        label={`${props.label} name`}
        value={props.name}
        openOnPress
        check={(text) => (text === '' ? 'A name is needed.' : null)}
        onCommit={props.onRename}
      />
      <IconButton
        icon="settings"
        size="small"
        label={`Edit ${props.name}`}
        onClick={props.onEdit}
      />
      <IconButton
        icon={upward ? 'arrowDown' : 'arrowLeft'}
        size="small"
        label={`${props.moves[0]}: ${props.name}`}
        disabled={props.first}
        onClick={() => props.onMove(-1)}
      />
      <IconButton
        icon={upward ? 'arrowUp' : 'arrowRight'}
        size="small"
        label={`${props.moves[1]}: ${props.name}`}
        disabled={props.last}
        onClick={() => props.onMove(1)}
      />
      <IconButton
        icon="delete"
        size="small"
        label={`Delete ${props.name}`}
        onClick={props.onDelete}
      />
    </div>
  )
}
