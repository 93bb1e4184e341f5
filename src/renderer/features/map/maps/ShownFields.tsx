import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { useView } from '#renderer/state/view.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { romanNumeral } from '#shared/base/numerals.ts'
import { countOf } from '#shared/base/words.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import { rolesOfFamily } from '#shared/domain/queries/roles.ts'
import type { ShownRoles } from '#shared/domain/records/map.ts'
import { EmployerFields } from './EmployerFields.tsx'
import { ruleNames, ruleOfKind, toggled } from './shownRules.ts'

type Ways = ShownRoles['by']
const ways: readonly Ways[] = ['all', 'families', 'bands', 'employer', 'around', 'pick']

type RuleFieldProps<By extends Ways> = {
  shows: Extract<ShownRoles, { by: By }>
  onChange: (shows: Extract<ShownRoles, { by: By }>) => void
}

/** Which roles a map shows: the kind of rule, and what the rule needs. */
export function ShownFields(props: {
  shows: ShownRoles
  onChange: (shows: ShownRoles) => void
  /** Opens the list to pick from. */
  onPick: () => void
  pickButton: React.ReactNode
}) {
  const { shows, onChange, onPick } = props
  const document = useProject((project) => project.document)
  const chosen = useView((view) => view.selectedRoleIds[0] ?? null)
  return (
    <>
      <Select<Ways>
        label="This map shows"
        value={shows.by}
        options={ways.map((value) => ({ value, label: ruleNames[value] }))}
        onChange={(by) => {
          if (by === shows.by) return
          onChange(ruleOfKind(document, shows, by, chosen))
          if (by === 'pick') onPick()
        }}
      />
      {shows.by === 'families' && <FamilyFields shows={shows} onChange={onChange} />}
      {shows.by === 'bands' && <BandFields shows={shows} onChange={onChange} />}
      {shows.by === 'employer' && <EmployerFields shows={shows} onChange={onChange} />}
      {shows.by === 'around' && <AroundFields shows={shows} onChange={onChange} />}
      {shows.by === 'pick' && props.pickButton}
    </>
  )
}

function FamilyFields({ shows, onChange }: RuleFieldProps<'families'>) {
  const document = useProject((project) => project.document)
  const colors = useFamilyColors()
  const families = familiesInOrder(document)
  const ids = families.map(({ id }) => id)
  return (
    <fieldset className="pb-map-boxes">
      <legend className="pb-hidden">Job families of this map</legend>
      {families.map(({ id, letter, name }) => (
        <div key={id} className="pb-map-box" style={{ '--family': colors.get(id) }}>
          <Checkbox
            label={`${letter}  ${name}`}
            checked={shows.familyIds.includes(id)}
            onChange={(on) =>
              onChange({ by: 'families', familyIds: toggled(ids, shows.familyIds, id, on) })
            }
          />
          <small>{countOf(rolesOfFamily(document, id).length, 'role')}</small>
        </div>
      ))}
    </fieldset>
  )
}

function BandFields({ shows, onChange }: RuleFieldProps<'bands'>) {
  const document = useProject((project) => project.document)
  const bands = bandsInOrder(document)
  const ids = bands.map(({ id }) => id)
  const roles = [...document.role.values()]
  return (
    <fieldset className="pb-map-boxes">
      <legend className="pb-hidden">Levels of this map</legend>
      {bands
        .map(({ id, name }, index) => (
          <div key={id} className="pb-map-box">
            <Checkbox
              label={`${romanNumeral(index + 1)}  ${name}`}
              checked={shows.bandIds.includes(id)}
              onChange={(on) =>
                onChange({ by: 'bands', bandIds: toggled(ids, shows.bandIds, id, on) })
              }
            />
            <small>{countOf(roles.filter(({ bandId }) => bandId === id).length, 'role')}</small>
          </div>
        ))
        .toReversed()}
    </fieldset>
  )
}

const directions = [
  { value: 'out', label: 'Out' },
  { value: 'in', label: 'In' },
  { value: 'both', label: 'Both' },
] as const

export function AroundFields({ shows, onChange }: RuleFieldProps<'around'>) {
  const roles = useRoleOptions()
  return (
    <>
      <Combobox
        label="Role in the middle"
        required
        value={shows.roleId}
        options={roles}
        onChange={(roleId) => {
          if (roleId) onChange({ ...shows, roleId })
        }}
      />
      <div className="pb-map-pair">
        <Segments<'1' | '2' | '3'>
          label="Moves away"
          fill
          value={shows.steps === 1 ? '1' : shows.steps === 2 ? '2' : '3'}
          segments={[
            { value: '1', label: '1 move' },
            { value: '2', label: '2' },
            { value: '3', label: '3' },
          ]}
          onChange={(steps) => onChange({ ...shows, steps: Number(steps) })}
        />
        <Segments
          label="Ways in or out"
          fill
          value={shows.direction}
          segments={directions}
          onChange={(direction) => onChange({ ...shows, direction })}
        />
      </div>
    </>
  )
}
