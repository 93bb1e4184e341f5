import { useProject } from '#renderer/state/projectStore.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { countOf } from '#shared/base/words.ts'
import { employersInUse } from '#shared/domain/queries/employers.ts'
import type { ShownRoles } from '#shared/domain/records/map.ts'

/** One employer's own rungs, with or without the roles that all employers share. */
export function EmployerFields(props: {
  shows: Extract<ShownRoles, { by: 'employer' }>
  onChange: (shows: Extract<ShownRoles, { by: 'employer' }>) => void
}) {
  const { shows, onChange } = props
  const document = useProject((project) => project.document)
  const employers = employersInUse(document)
  const sharedRoles = [...document.role.values()].filter(({ employer }) => employer === '').length
  if (employers.length === 0) {
    return (
      <p className="pb-map-none">
        No role names an employer yet. Open a role and fill in Employer for the rungs that only one
        employer has.
      </p>
    )
  }
  return (
    <>
      <Select
        label="Employer"
        value={shows.employer}
        options={employers.map(({ employer, roles }) => ({
          value: employer,
          label: employer,
          detail: countOf(roles, 'own rung'),
        }))}
        onChange={(employer) => onChange({ ...shows, employer })}
      />
      <Switch
        label="With the roles all employers share"
        detail={`${countOf(sharedRoles, 'role')} without an employer`}
        checked={shows.shared}
        onChange={(shared) => onChange({ ...shows, shared })}
      />
    </>
  )
}
