import { useProject } from '#renderer/state/projectStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { lineShapesOfMap } from '#shared/domain/queries/maps.ts'
import { type CardSide, type CareerMap, cardSides } from '#shared/domain/records/map.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { changeShape, reconnect } from './lineEdits.ts'

const free = 'free'
const sideWords: Record<CardSide, string> = {
  top: 'Top',
  right: 'Right',
  bottom: 'Bottom',
  left: 'Left',
}
const sides = [
  { value: free, label: 'As the layout has it' },
  ...cardSides.map((value) => ({ value, label: sideWords[value] })),
]

/** The ends of a move and how its line is drawn on this map, all without dragging. */
export function LineSection({ transition, map }: { transition: Transition; map: CareerMap }) {
  const document = useProject((project) => project.document)
  const shape = lineShapesOfMap(document, map.id).get(transition.id)
  const roles = useRoleOptions()
  const bends = shape?.bends ?? []
  const change = (changes: Parameters<typeof changeShape>[2]) =>
    changeShape(map.id, transition.id, changes)
  const setBend = (index: number, axis: 'x' | 'y', value: number | null) =>
    change({
      bends: bends.map((bend, at) => (at === index ? { ...bend, [axis]: value ?? 0 } : bend)),
    })
  return (
    <>
      <FormSection kind="panel" title="Ends">
        {transition.fromRoleId !== null && (
          <Combobox
            label="Starts at"
            required
            value={transition.fromRoleId}
            options={roles}
            onChange={(roleId) => roleId && reconnect(transition.id, 'from', roleId)}
          />
        )}
        <Combobox
          label="Leads to"
          required
          value={transition.toRoleId}
          options={roles}
          onChange={(roleId) => roleId && reconnect(transition.id, 'to', roleId)}
        />
      </FormSection>
      <FormSection kind="panel" title="Line on this map" columns={2}>
        {transition.fromRoleId !== null && (
          <Select
            label="Leaves at"
            value={shape?.fromSide ?? free}
            options={sides}
            onChange={(side) => change({ fromSide: sideOf(side) })}
          />
        )}
        <Select
          label="Arrives at"
          value={shape?.toSide ?? free}
          options={sides}
          onChange={(side) => change({ toSide: sideOf(side) })}
        />
        {bends.map((bend, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bends have no identity of their own.
          <div key={index} className="pb-span-all pb-map-bend">
            <NumberField
              label={`Bend ${index + 1}, columns`}
              value={bend.x}
              min={-100}
              max={100}
              onCommit={(value) => setBend(index, 'x', value)}
            />
            <NumberField
              label="rows"
              value={bend.y}
              min={-100}
              max={100}
              onCommit={(value) => setBend(index, 'y', value)}
            />
            <IconButton
              icon="delete"
              size="small"
              label={`Remove bend ${index + 1}`}
              onClick={() => change({ bends: bends.filter((_, at) => at !== index) })}
            />
          </div>
        ))}
        <Button
          className="pb-span-all"
          icon="add"
          onClick={() => change({ bends: [...bends, bends.at(-1) ?? { x: 0.5, y: -0.5 }] })}
        >
          Add a bend
        </Button>
        {shape && (
          <Button className="pb-span-all" icon="tidy" onClick={() => change(null)}>
            Let the layout draw this line
          </Button>
        )}
      </FormSection>
    </>
  )
}

function sideOf(value: string): CardSide | null {
  return cardSides.find((side) => side === value) ?? null
}
