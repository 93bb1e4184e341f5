import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { showRecord } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import {
  familiesInOrder,
  mapsInOrder,
  pathwaysInOrder,
  scalesInOrder,
} from '#shared/domain/queries/order.ts'
import type { SettingsProps } from './settingsProps.ts'

function Caption(props: { caption: string; onCommit: (caption: string) => void }) {
  return (
    <TextField
      label="Caption"
      placeholder="Printed below the map"
      value={props.caption}
      onCommit={props.onCommit}
    />
  )
}

export function MapSettings({ content, onChange }: SettingsProps<'map'>) {
  const map = useProject(({ document }) => document.map)
  return (
    <>
      <Select
        label="Map"
        value={content.mapId}
        options={mapsInOrder({ map }).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(mapId) => onChange({ ...content, mapId })}
      />
      <Caption
        caption={content.caption}
        onCommit={(caption) => onChange({ ...content, caption })}
      />
    </>
  )
}

export function FamilyMapSettings({ content, onChange }: SettingsProps<'family-map'>) {
  const jobFamily = useProject(({ document }) => document.jobFamily)
  const colors = useFamilyColors()
  return (
    <>
      <Select
        label="Job family"
        value={content.familyId}
        options={familiesInOrder({ jobFamily }).map(({ id, name, letter }) => ({
          value: id,
          label: name,
          start: <FamilyBadge letter={letter} color={colors.get(id)} />,
        }))}
        onChange={(familyId) => onChange({ ...content, familyId })}
      />
      <Caption
        caption={content.caption}
        onCommit={(caption) => onChange({ ...content, caption })}
      />
    </>
  )
}

export function RouteSettings({ content, onChange }: SettingsProps<'route'>) {
  const pathway = useProject(({ document }) => document.pathway)
  return (
    <>
      <Combobox
        label="Route"
        required
        value={content.pathwayId}
        options={pathwaysInOrder({ pathway }).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(pathwayId) => {
          if (pathwayId !== null) onChange({ ...content, pathwayId })
        }}
      />
      <Button
        kind="quiet"
        size="small"
        icon="external"
        onClick={() => showRecord('pathway', content.pathwayId)}
      >
        Edit this route
      </Button>
    </>
  )
}

export function ScaleSettings({ content, onChange }: SettingsProps<'scale'>) {
  const scale = useProject(({ document }) => document.scale)
  return (
    <Select
      label="Scale"
      value={content.scaleId}
      options={scalesInOrder({ scale }).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(scaleId) => onChange({ ...content, scaleId })}
    />
  )
}
