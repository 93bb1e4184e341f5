import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { JobFamily, LevelBand } from '#shared/domain/records/structure.ts'
import { structure } from '../structureStore.ts'
import { ColorChoice } from './ColorChoice.tsx'
import { askToRemove, editFamily, editLevel, toggleCollapsed } from './frameEdits.ts'
import { type FramePart, isCollapsed, mostColumns, mostRows, nameOfPart } from './frameParts.ts'
import { IconChoice } from './IconChoice.tsx'

/** Everything about one lane or band; each field is a step of its own. */
export function FrameForm({ map }: { map: CareerMap }) {
  const part = structure.use((value) => value.form)
  const document = useProject((project) => project.document)
  const family = part?.kind === 'family' ? document.jobFamily.get(part.id) : undefined
  const level = part?.kind === 'level' ? document.levelBand.get(part.id) : undefined
  if (!part || (!family && !level)) return null
  const close = () => structure.set({ form: null })
  return (
    <Dialog
      open
      size="medium"
      title={nameOfPart(document, part)}
      onClose={close}
      foot={
        <>
          <Button icon="delete" onClick={() => askToRemove(part)}>
            Delete
          </Button>
          <span className="pb-grow" />
          <Button kind="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      <div className="pb-map-frame-form">
        {family && <FamilyFields key={family.id} family={family} />}
        {level && <LevelFields key={level.id} level={level} />}
        <CollapsedSwitch map={map} part={part} />
      </div>
    </Dialog>
  )
}

function CollapsedSwitch({ map, part }: { map: CareerMap; part: FramePart }) {
  return (
    <Switch
      label={`Collapsed on ${map.name}`}
      detail="A narrow strip with its name and count. Its roles stay in the project."
      checked={isCollapsed(map, part)}
      onChange={() => toggleCollapsed(map, part)}
    />
  )
}

function FamilyFields({ family }: { family: JobFamily }) {
  const change = (changes: Partial<Omit<JobFamily, 'id'>>) => editFamily(family.id, changes)
  return (
    <>
      <TextField
        label="Name"
        value={family.name}
        onCommit={(name) => name.trim() !== '' && change({ name: name.trim() })}
      />
      <TextArea
        label="What people do here"
        rows={2}
        value={family.description}
        onCommit={(description) => change({ description })}
      />
      <ColorChoice family={family} />
      <IconChoice value={family.icon} onChange={(icon) => change({ icon })} />
      <NumberField
        label="Columns"
        hint="Leave it empty for as many as its roles need."
        min={1}
        max={mostColumns}
        value={family.columns}
        onCommit={(columns) => change({ columns })}
      />
    </>
  )
}

function LevelFields({ level }: { level: LevelBand }) {
  const change = (changes: Partial<Omit<LevelBand, 'id'>>) => editLevel(level.id, changes)
  return (
    <>
      <TextField
        label="Name"
        value={level.name}
        onCommit={(name) => name.trim() !== '' && change({ name: name.trim() })}
      />
      <TextField
        label="Time to be ready"
        placeholder="6 weeks to 9 months"
        value={level.preparation}
        onCommit={(preparation) => change({ preparation })}
      />
      <TextArea
        label="What this level means"
        rows={2}
        value={level.description}
        onCommit={(description) => change({ description })}
      />
      <IconChoice value={level.icon} onChange={(icon) => change({ icon })} />
      <NumberField
        label="Least rows of cards"
        hint="Leave it empty for as many as its roles need."
        min={1}
        max={mostRows}
        value={level.rows}
        onCommit={(rows) => change({ rows })}
      />
    </>
  )
}
