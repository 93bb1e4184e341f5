import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { goTo } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { Role } from '#shared/domain/records/role.ts'
import { useBandOptions, useFamilyOptions } from './form/choices.tsx'
import { changeRoles, type RoleChanges } from './roleEdits.ts'

/** As many chosen roles are named; more would only be a list to scroll. */
const named = 60

/** Fields that several chosen roles share; a change reaches all of them as one step of undo. */
export function BulkEditor(props: {
  roles: readonly Role[]
  onDelete: () => void
  onShowOne: (role: Role) => void
}) {
  const { roles } = props
  const families = useFamilyOptions()
  const bands = useBandOptions()
  const colors = useFamilyColors()
  const change = (changes: RoleChanges) =>
    changeRoles(
      roles.map(({ id }) => id),
      changes,
    )
  return (
    <section className="pb-roles-editor" aria-label="Several roles" data-region>
      <header className="pb-roles-head">
        <h1>{roles.length} roles chosen</h1>
        <Button kind="quiet" size="small" icon="map" onClick={() => goTo('map')}>
          Show on map
        </Button>
        <Button size="small" icon="delete" onClick={props.onDelete}>
          Delete {roles.length} roles
        </Button>
      </header>
      <div className="pb-roles-bulk">
        <FormSection title="Change all of them" columns={2}>
          <Select
            label="Job family"
            placeholder="Mixed"
            hint="Roles that change family get a new map reference."
            value={shared(roles, ({ familyId }) => familyId)}
            options={families}
            onChange={(familyId) => change({ familyId })}
          />
          <Select
            label="Level"
            placeholder="Mixed"
            value={shared(roles, ({ bandId }) => bandId)}
            options={bands}
            onChange={(bandId) => change({ bandId })}
          />
          <Checkbox
            label="Entry point"
            detail="People start here from outside"
            checked={shared(roles, ({ entryPoint }) => entryPoint) ?? 'mixed'}
            onChange={(entryPoint) => change({ entryPoint })}
          />
          <Checkbox
            label="Exit point"
            detail="No move out is expected"
            checked={shared(roles, ({ exitPoint }) => exitPoint) ?? 'mixed'}
            onChange={(exitPoint) => change({ exitPoint })}
          />
        </FormSection>
        <FormSection title="Chosen roles">
          <ul className="pb-roles-chosen">
            {roles.slice(0, named).map((role) => (
              <li key={role.id}>
                <button type="button" onClick={() => props.onShowOne(role)}>
                  <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
                  <span className="pb-ellipsis">{role.title}</span>
                </button>
              </li>
            ))}
          </ul>
          {roles.length > named && (
            <p className="pb-muted">and {roles.length - named} more, marked in the list</p>
          )}
        </FormSection>
      </div>
    </section>
  )
}

/** The value all roles have, or null when they differ. */
function shared<T>(roles: readonly Role[], read: (role: Role) => T): T | null {
  const [first] = roles
  if (!first) return null
  const value = read(first)
  return roles.every((role) => read(role) === value) ? value : null
}
