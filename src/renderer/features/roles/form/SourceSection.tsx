import { useSourceOptions } from '#renderer/state/sourceOptions.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { DateField } from '#renderer/ui/DateField.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { choicesOf } from './choices.tsx'
import type { SectionProps } from './sectionProps.ts'
import { confirmationWords } from './words.ts'

const states = choicesOf(confirmationWords)

/** Where the description comes from, how far it can be trusted, and what is about to change. */
export function SourceSection({ role, onChange }: SectionProps) {
  const sources = useSourceOptions()
  return (
    <FormSection title="Confirmation and source" columns={2}>
      <Select
        className="pb-span-all"
        label="Confirmation"
        hint="Unconfirmed roles carry a small diamond on the map and in print."
        value={role.confirmation}
        options={states}
        onChange={(confirmation) => onChange({ confirmation })}
      />
      <Combobox
        label="Source"
        value={role.sourceId}
        options={sources}
        onChange={(sourceId) => onChange({ sourceId })}
      />
      <DateField label="As of" value={role.asOf} onCommit={(asOf) => onChange({ asOf })} />
      <TextField
        className="pb-span-all"
        label="Change of requirements ahead"
        placeholder="Such as a new license law and its date"
        value={role.requirementChange}
        onCommit={(requirementChange) => onChange({ requirementChange })}
      />
    </FormSection>
  )
}
