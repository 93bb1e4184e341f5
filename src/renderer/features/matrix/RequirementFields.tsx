import { edit } from '#renderer/state/edit.ts'
import { useSourceOptions } from '#renderer/state/sourceOptions.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { DateField } from '#renderer/ui/DateField.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { type Option, Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { capitalize } from '#shared/base/words.ts'
import { assessmentMethods, type Requirement } from '#shared/domain/records/competency.ts'
import { confirmationStates } from '#shared/domain/records/fields.ts'

type When = Requirement['neededBy']['when']

const whenOptions: Option<When>[] = [
  { value: 'at hire', label: 'At hire' },
  { value: 'within days', label: 'Within days of starting' },
  { value: 'by next rung', label: 'By the next rung' },
]
const methodOptions = assessmentMethods.map((value) => ({
  value,
  label: value === 'none' ? 'Not assessed' : capitalize(value),
}))
const stateOptions = confirmationStates.map((value) => ({ value, label: capitalize(value) }))

/** Everything a requirement says besides its level. */
export function RequirementFields({ requirement }: { requirement: Requirement }) {
  const { id, roleId, competencyId, neededBy } = requirement
  const sources = useSourceOptions()
  const change = (changes: Partial<Omit<Requirement, 'id'>>) =>
    void edit.run({ type: 'requirement.edit', id, changes })
  const setCell = (changes: { importance?: number; essential?: boolean }) =>
    void edit.run({ type: 'matrix.setCells', cells: [{ roleId, competencyId, ...changes }] })
  return (
    <div className="pb-matrix-fields">
      <Checkbox
        label="Must have"
        detail="Without it the role cannot be done"
        checked={requirement.essential}
        onChange={(essential) => setCell({ essential })}
      />
      <NumberField
        label="Importance"
        aside="1 to 5"
        min={1}
        max={5}
        decimals={1}
        step={0.5}
        value={requirement.importance}
        onCommit={(importance) => {
          if (importance !== null) setCell({ importance })
        }}
      />
      <div className="pb-matrix-needed">
        <Select
          label="Needed by"
          value={neededBy.when}
          options={whenOptions}
          onChange={(when) =>
            change({ neededBy: { when, days: when === 'within days' ? neededBy.days : null } })
          }
        />
        {neededBy.when === 'within days' && (
          <NumberField
            label="Days"
            min={0}
            max={3650}
            value={neededBy.days}
            onCommit={(days) => change({ neededBy: { ...neededBy, days } })}
          />
        )}
      </div>
      <Select
        label="Assessed by"
        value={requirement.assessedBy}
        options={methodOptions}
        onChange={(assessedBy) => change({ assessedBy })}
      />
      <Combobox
        label="Source"
        value={requirement.sourceId}
        options={sources}
        onChange={(sourceId) => change({ sourceId })}
      />
      <DateField label="As of" value={requirement.asOf} onCommit={(asOf) => change({ asOf })} />
      <Select
        label="Confirmation"
        value={requirement.confirmation}
        options={stateOptions}
        onChange={(confirmation) => change({ confirmation })}
      />
      <TextField label="Note" value={requirement.note} onCommit={(note) => change({ note })} />
    </div>
  )
}
