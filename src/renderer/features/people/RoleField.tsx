import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'

/** One role, found by title, short title or map reference. */
export function RoleField(props: {
  label: string
  value: string | null
  onChange: (roleId: string | null) => void
}) {
  return <Combobox {...props} options={useRoleOptions()} placeholder="Choose a role" />
}
