import { edit } from '#renderer/state/edit.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { ArrangeSection } from '../arrange/ArrangeSection.tsx'
import { deleteRoles } from '../mapEdits.ts'
import { demandOptions, useBandOptions, useFamilyOptions } from './roleOptions.tsx'

/** The one value all have, or nothing. */
function shared<Value>(values: readonly Value[]): { same: true; value: Value } | { same: false } {
  const [first, ...rest] = values
  return first !== undefined && rest.every((value) => value === first)
    ? { same: true, value: first }
    : { same: false }
}

function flag(values: readonly boolean[]): boolean | 'mixed' {
  const found = shared(values)
  return found.same ? found.value : 'mixed'
}

const mixed = 'Mixed'

/** What several roles share; every change is one edit of all of them. */
export function ManyInspector({ roles, map }: { roles: readonly Role[]; map: CareerMap }) {
  const families = useFamilyOptions()
  const bands = useBandOptions()
  const ids = roles.map(({ id }) => id)
  const change = (changes: Partial<Omit<Role, 'id'>>) =>
    void edit.run({ type: 'role.editMany', ids, changes })
  const family = shared(roles.map(({ familyId }) => familyId))
  const band = shared(roles.map(({ bandId }) => bandId))
  const demand = shared(roles.map((role) => role.demand ?? 'none'))
  const setting = shared(roles.map((role) => role.setting))
  const employer = shared(roles.map((role) => role.employer))
  return (
    <>
      <header className="pb-map-inspector-head">
        <div className="pb-map-inspector-place">
          <span>Selection</span>
        </div>
        <h2>{countOf(roles.length, 'role')}</h2>
      </header>
      <div className="pb-map-inspector-body">
        <FormSection kind="panel" title="Shared fields">
          <Select
            label="Job family"
            value={family.same ? family.value : null}
            placeholder={mixed}
            options={families}
            onChange={(familyId) => change({ familyId })}
          />
          <Select
            label="Level"
            value={band.same ? band.value : null}
            placeholder={mixed}
            options={bands}
            onChange={(bandId) => change({ bandId })}
          />
          <Select
            label="Demand"
            value={demand.same && demand.value !== 'none' ? demand.value : null}
            placeholder={demand.same ? 'Not known' : mixed}
            emptyLabel="Not known"
            options={demandOptions}
            onClear={() => change({ demand: null })}
            onChange={(value) => change({ demand: value })}
          />
          <TextField
            key={`setting-${ids.join()}`}
            label="Setting"
            value={setting.same ? setting.value : ''}
            placeholder={setting.same ? '' : mixed}
            onCommit={(text) => change({ setting: text })}
          />
          <TextField
            key={`employer-${ids.join()}`}
            label="Employer"
            value={employer.same ? employer.value : ''}
            placeholder={employer.same ? '' : mixed}
            onCommit={(text) => change({ employer: text })}
          />
          <Checkbox
            label="People start here from outside"
            checked={flag(roles.map(({ entryPoint }) => entryPoint))}
            onChange={(entryPoint) => change({ entryPoint })}
          />
          <Checkbox
            label="A place to stay, with no move on"
            checked={flag(roles.map(({ exitPoint }) => exitPoint))}
            onChange={(exitPoint) => change({ exitPoint })}
          />
        </FormSection>
        <ArrangeSection map={map} />
        <FormSection kind="panel" title="Roles" aside={roles.length}>
          <ul className="pb-map-names">
            {roles.map(({ id, mapReference, title }) => (
              <li key={id}>
                {mapReference} {title}
              </li>
            ))}
          </ul>
        </FormSection>
      </div>
      <footer className="pb-map-inspector-foot">
        <Button icon="delete" onClick={() => deleteRoles(ids)}>
          Delete {countOf(roles.length, 'role')}
        </Button>
      </footer>
    </>
  )
}
