import type { Role } from '#shared/domain/records/role.ts'
import type { RoleChanges } from '../roleEdits.ts'

/** A part of the form shows some fields of a role and reports what changed. */
export type SectionProps = {
  readonly role: Role
  /** A function gives the changes of a part from the role as it is when they are made. */
  readonly onChange: (changes: RoleChanges | ((role: Role) => RoleChanges)) => void
}
