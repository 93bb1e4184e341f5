import { FormSection } from '#renderer/ui/FormSection.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { LinesField } from './LinesField.tsx'
import type { SectionProps } from './sectionProps.ts'

/** A day in the role, for role sheets. */
export function WorkSection({ role, onChange }: SectionProps) {
  return (
    <FormSection title="The work" columns={2}>
      <div className="pb-span-all">
        <LinesField
          label="Main tasks"
          rows={4}
          lines={role.tasks}
          onCommit={(tasks) => onChange({ tasks })}
        />
      </div>
      <TextArea
        label="What people like"
        value={role.likes}
        onCommit={(likes) => onChange({ likes })}
      />
      <TextArea label="What is hard" value={role.hard} onCommit={(hard) => onChange({ hard })} />
      <TextField
        label="Where it is done"
        value={role.setting}
        onCommit={(setting) => onChange({ setting })}
      />
      <TextField
        label="Employer"
        placeholder="Any"
        value={role.employer}
        onCommit={(employer) => onChange({ employer })}
      />
      <TextField label="Shifts" value={role.shifts} onCommit={(shifts) => onChange({ shifts })} />
      <TextField
        label="Physical demands"
        value={role.physicalDemands}
        onCommit={(physicalDemands) => onChange({ physicalDemands })}
      />
      <div className="pb-span-all">
        <LinesField label="Tools" lines={role.tools} onCommit={(tools) => onChange({ tools })} />
      </div>
      <div className="pb-span-all">
        <TextField
          label="Interests it suits"
          placeholder="Such as Realistic, Conventional"
          value={role.interests}
          onCommit={(interests) => onChange({ interests })}
        />
      </div>
      <NumberField
        label="Job zone"
        aside="1 to 5"
        min={1}
        max={5}
        value={role.jobZone?.zone ?? null}
        onCommit={(zone) =>
          onChange({
            jobZone: zone === null ? null : { zone, release: role.jobZone?.release ?? '' },
          })
        }
      />
      <TextField
        label="Release of the zone"
        placeholder="O*NET 29.3"
        disabled={role.jobZone === null}
        value={role.jobZone?.release ?? ''}
        onCommit={(release) => {
          if (role.jobZone !== null) onChange({ jobZone: { ...role.jobZone, release } })
        }}
      />
    </FormSection>
  )
}
