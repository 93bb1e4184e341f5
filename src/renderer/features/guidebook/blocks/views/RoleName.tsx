import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import type { Role } from '#shared/domain/records/role.ts'

/** A role by map reference and title. */
export function RoleName({ role }: { role: Role }) {
  const colors = useFamilyColors()
  return (
    <span className="pb-guide-role">
      <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
      <span>{role.title}</span>
    </span>
  )
}
