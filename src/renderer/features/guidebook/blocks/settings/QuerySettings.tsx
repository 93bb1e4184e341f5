import { useMemo } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Combobox, type ComboboxOption } from '#renderer/ui/Combobox.tsx'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { countOf } from '#shared/base/words.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import type { RoleQuery } from '#shared/domain/records/guidebook.ts'
import { selectRoles } from '#shared/publish/guidebook/selectRoles.ts'
import { useStableDocument } from '../../stableDocument.ts'

/** Which roles a block shows, by family, level or name; without a choice all of them. */
export function QuerySettings(props: { query: RoleQuery; onChange: (query: RoleQuery) => void }) {
  const { query, onChange } = props
  const document = useStableDocument()
  const colors = useFamilyColors()
  const roles = useRoleOptions()
  const count = useMemo(() => selectRoles(document, query).length, [document, query])
  const families = familiesInOrder(document).map(({ id, name, letter }) => ({
    value: id,
    label: name,
    start: <FamilyBadge letter={letter} color={colors.get(id)} />,
  }))
  const bands = bandsInOrder(document).map(({ id, name }, index) => ({
    value: id,
    label: `${romanNumeral(index + 1)} ${name}`,
  }))
  return (
    <>
      <p className="pb-guide-note">{countOf(count, 'role')} fit</p>
      <Picks
        label="Job families"
        add="Add a family"
        ids={query.familyIds}
        options={families}
        onChange={(familyIds) => onChange({ ...query, familyIds })}
      />
      <Picks
        label="Levels"
        add="Add a level"
        ids={query.bandIds}
        options={bands}
        onChange={(bandIds) => onChange({ ...query, bandIds })}
      />
      <Picks
        label="Only these roles"
        add="Add a role"
        ids={query.roleIds}
        options={roles}
        onChange={(roleIds) => onChange({ ...query, roleIds })}
      />
    </>
  )
}

function Picks(props: {
  label: string
  add: string
  ids: Id[]
  options: readonly ComboboxOption[]
  onChange: (ids: Id[]) => void
}) {
  const { ids, options } = props
  const chosen = options.filter(({ value }) => ids.includes(value))
  return (
    <div className="pb-guide-picks">
      <Combobox
        label={props.label}
        placeholder={ids.length === 0 ? `All. ${props.add}` : props.add}
        value={null}
        options={options.filter(({ value }) => !ids.includes(value))}
        onChange={(id) => {
          if (id !== null) props.onChange([...ids, id])
        }}
      />
      {chosen.length > 0 && (
        <div className="pb-guide-tags">
          {chosen.map(({ value, label }) => (
            <Tag
              key={value}
              removeLabel={`Remove ${label}`}
              onRemove={() => props.onChange(ids.filter((id) => id !== value))}
            >
              {label}
            </Tag>
          ))}
        </div>
      )}
    </div>
  )
}
