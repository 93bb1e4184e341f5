import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useBandOptions, useFamilyOptions } from './choices.tsx'
import type { SectionProps } from './sectionProps.ts'

/** Two lines of a card at full size hold about so many letters. */
const shortTitleLetters = 32

/** What the role is called, where it stands and what it is. */
export function AboutSection({ role, onChange }: SectionProps) {
  const families = useFamilyOptions()
  const bands = useBandOptions()
  return (
    <FormSection title="About" columns={2} className="pb-roles-about">
      <div className="pb-span-all" data-field="title">
        <TextField
          label="Title"
          value={role.title}
          onCommit={(text) => {
            // A role always has a title, so an emptied field goes back to it.
            if (text.trim() !== '') onChange({ title: text.trim() })
          }}
        />
      </div>
      <div data-field="shortTitle">
        <TextField
          label="Short title on the map"
          placeholder="Same as the title"
          limit={shortTitleLetters}
          value={role.shortTitle}
          onCommit={(shortTitle) => onChange({ shortTitle: shortTitle.trim() })}
        />
      </div>
      <div data-field="rung">
        <TextField
          label="Rung"
          placeholder="Such as Tech II"
          value={role.rung}
          onCommit={(rung) => onChange({ rung: rung.trim() })}
        />
      </div>
      <Select
        label="Job family"
        value={role.familyId}
        options={families}
        onChange={(familyId) => onChange({ familyId })}
      />
      <Select
        label="Level"
        value={role.bandId}
        options={bands}
        onChange={(bandId) => onChange({ bandId })}
      />
      <div data-field="occupationCode">
        <TextField
          label="Occupation code"
          placeholder="31-9093"
          value={role.occupationCode}
          onCommit={(code) => onChange({ occupationCode: code.trim() })}
        />
      </div>
      <div data-field="occupationVintage">
        <TextField
          label="List of the code"
          placeholder="SOC 2018"
          value={role.occupationVintage}
          onCommit={(vintage) => onChange({ occupationVintage: vintage.trim() })}
        />
      </div>
      <div data-field="entryPoint">
        <Checkbox
          label="Entry point"
          detail="People start here from outside"
          checked={role.entryPoint}
          onChange={(entryPoint) => onChange({ entryPoint })}
        />
      </div>
      <div data-field="exitPoint">
        <Checkbox
          label="Exit point"
          detail="No move out is expected"
          checked={role.exitPoint}
          onChange={(exitPoint) => onChange({ exitPoint })}
        />
      </div>
      <div className="pb-span-all" data-field="purpose">
        <TextArea
          label="What the job is"
          rows={3}
          value={role.purpose}
          onCommit={(purpose) => onChange({ purpose })}
        />
      </div>
    </FormSection>
  )
}
