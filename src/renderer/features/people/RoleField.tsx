import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'

/** One role, found by title, short title or map reference. */
export function RoleField(props: {
  label: string
  value: string | null
  onChange: (roleId: string | null) => void
}) {
  const document = useProject(({ document }) => document)
  const options = useMemo(
    () =>
      rolesInOrder(document).map((role) => ({
        value: role.id,
        label: role.title,
        keywords: `${role.mapReference} ${role.shortTitle}`,
        start: (
          <MapReference
            reference={role.mapReference}
            color={document.jobFamily.get(role.familyId)?.color ?? undefined}
          />
        ),
      })),
    [document],
  )
  return (
    <Combobox
      label={props.label}
      value={props.value}
      options={options}
      onChange={props.onChange}
      placeholder="Choose a role"
    />
  )
}
