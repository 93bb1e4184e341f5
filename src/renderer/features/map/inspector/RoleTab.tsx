import { edit } from '#renderer/state/edit.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Role } from '#shared/domain/records/role.ts'
import { demandOptions, useBandOptions, useFamilyOptions } from './roleOptions.tsx'
import { sourceText } from './sourceText.ts'
import { withMedian } from './withMedian.ts'

/** The short form of a role; everything else is on the Roles screen. */
export function RoleTab({ role }: { role: Role }) {
  const document = useProject((project) => project.document)
  const families = useFamilyOptions()
  const bands = useBandOptions()
  const change = (changes: Partial<Omit<Role, 'id'>>) =>
    void edit.run({ type: 'role.edit', id: role.id, changes })
  return (
    <>
      <FormSection kind="panel" title="Names and place">
        <TextField
          label="Title"
          value={role.title}
          onCommit={(title) => title.trim() !== '' && change({ title: title.trim() })}
        />
        <TextField
          label="Short title"
          hint="For narrow cards. Empty takes the title."
          value={role.shortTitle}
          onCommit={(shortTitle) => change({ shortTitle })}
        />
        <Select
          label="Job family"
          value={role.familyId}
          options={families}
          onChange={(familyId) => change({ familyId })}
        />
        <Select
          label="Level"
          value={role.bandId}
          options={bands}
          onChange={(bandId) => change({ bandId })}
        />
        <Checkbox
          label="People start here from outside"
          checked={role.entryPoint}
          onChange={(entryPoint) => change({ entryPoint })}
        />
        <Checkbox
          label="A place to stay, with no move on"
          checked={role.exitPoint}
          onChange={(exitPoint) => change({ exitPoint })}
        />
      </FormSection>
      <FormSection kind="panel" title="Pay and demand">
        <NumberField
          label={role.nationalPay?.unit === 'hour' ? 'National, an hour' : 'National, a year'}
          prefix="$"
          min={0}
          decimals={role.nationalPay?.unit === 'hour' ? 2 : 0}
          value={role.nationalPay?.median ?? null}
          hint={role.nationalPay ? sourceText(document, role.nationalPay) : undefined}
          onCommit={(median) => change({ nationalPay: withMedian(role.nationalPay, median) })}
        />
        <NumberField
          label={role.localPay?.unit === 'hour' ? 'Local, an hour' : 'Local, a year'}
          prefix="$"
          min={0}
          decimals={role.localPay?.unit === 'hour' ? 2 : 0}
          value={role.localPay?.median ?? null}
          hint={
            role.localPay ? sourceText(document, role.localPay) : 'Shown before the national one.'
          }
          onCommit={(median) => change({ localPay: withMedian(role.localPay, median) })}
        />
        <Select
          label="Demand"
          value={role.demand}
          options={demandOptions}
          placeholder="Not known"
          emptyLabel="Not known"
          onClear={() => change({ demand: null })}
          onChange={(demand) => change({ demand })}
        />
      </FormSection>
      <FormSection kind="panel" title="In a sentence">
        <TextArea
          label="Purpose"
          labelHidden
          rows={3}
          value={role.purpose}
          placeholder="What this role is for"
          onCommit={(purpose) => change({ purpose })}
        />
      </FormSection>
    </>
  )
}
