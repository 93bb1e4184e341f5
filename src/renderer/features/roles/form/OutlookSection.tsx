import { useSourceOptions } from '#renderer/state/sourceOptions.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import type { Role } from '#shared/domain/records/role.ts'
import type { SectionProps } from './sectionProps.ts'
import { YearField } from './YearField.tsx'

type Growth = NonNullable<Role['growth']>
type Employment = NonNullable<Role['employment']>

/** The ten years of the current national projections; a consultant types over them. */
const firstYears: Growth = { percent: 0, baseYear: 2024, targetYear: 2034, sourceId: null }
const noPeople: Employment = { headcount: null, fte: null, vacancies: null }

/** Growth with its years and source, and how many people hold the role now. */
export function OutlookSection({ role, onChange }: SectionProps) {
  const sources = useSourceOptions()
  const { growth } = role
  const setGrowth = (changes: Partial<Growth>) =>
    onChange(({ growth: now }) => (now === null ? {} : { growth: { ...now, ...changes } }))
  const setEmployment = (changes: Partial<Employment>) =>
    onChange((now) => {
      const next = { ...(now.employment ?? noPeople), ...changes }
      const known = next.headcount !== null || next.fte !== null || next.vacancies !== null
      return { employment: known ? next : null }
    })
  return (
    <FormSection title="Growth and jobs" columns={3}>
      <div data-field="growth">
        <NumberField
          label="Growth"
          suffix="%"
          min={-100}
          max={1000}
          decimals={1}
          value={growth?.percent ?? null}
          onCommit={(percent) => {
            if (percent === null) onChange({ growth: null })
            else onChange(({ growth: now }) => ({ growth: { ...(now ?? firstYears), percent } }))
          }}
        />
      </div>
      <YearField
        label="From year"
        disabled={growth === null}
        value={growth?.baseYear ?? null}
        onCommit={(baseYear) => setGrowth({ baseYear })}
      />
      <YearField
        label="To year"
        disabled={growth === null}
        value={growth?.targetYear ?? null}
        onCommit={(targetYear) => setGrowth({ targetYear })}
      />
      <Combobox
        className="pb-span-all"
        label="Source of growth"
        value={growth?.sourceId ?? null}
        options={sources}
        disabled={growth === null}
        onChange={(sourceId) => setGrowth({ sourceId })}
      />
      <NumberField
        label="People in it"
        min={0}
        max={1_000_000_000}
        value={role.employment?.headcount ?? null}
        onCommit={(headcount) => setEmployment({ headcount })}
      />
      <NumberField
        label="Full-time jobs"
        min={0}
        max={1_000_000_000}
        decimals={1}
        value={role.employment?.fte ?? null}
        onCommit={(fte) => setEmployment({ fte })}
      />
      <NumberField
        label="Open jobs"
        min={0}
        max={1_000_000_000}
        value={role.employment?.vacancies ?? null}
        onCommit={(vacancies) => setEmployment({ vacancies })}
      />
    </FormSection>
  )
}
