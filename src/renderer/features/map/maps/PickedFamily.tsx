import { useState } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { JobFamily } from '#shared/domain/records/structure.ts'

/** With more roles than this a family starts closed: its one box speaks for all of them. */
const mostOpen = 40

/** A family with a box for all of its roles and one for each. */
export function PickedFamily(props: {
  family: JobFamily
  roles: readonly Role[]
  chosen: ReadonlySet<Id>
  /** Open whatever was pressed, while something is looked for. */
  open: boolean
  onChoose: (ids: readonly Id[], on: boolean) => void
}) {
  const { family, roles, chosen, onChoose } = props
  const [opened, setOpened] = useState(roles.length <= mostOpen)
  const open = props.open || opened
  const color = useFamilyColors().get(family.id)
  const count = roles.filter(({ id }) => chosen.has(id)).length
  return (
    <section className="pb-map-picker-family" style={{ '--family': color }}>
      <div className="pb-map-picker-head">
        <Checkbox
          label={`${family.letter}  ${family.name}`}
          checked={count === roles.length ? true : count === 0 ? false : 'mixed'}
          onChange={(on) =>
            onChoose(
              roles.map(({ id }) => id),
              on,
            )
          }
        />
        <small>
          {count} of {countOf(roles.length, 'role')}
        </small>
        <IconButton
          icon={open ? 'chevronUp' : 'chevronDown'}
          size="small"
          label={`${open ? 'Hide' : 'Show'} the roles of ${family.name}`}
          aria-expanded={open}
          onClick={() => setOpened(!open)}
        />
      </div>
      {open && (
        <div className="pb-map-picker-roles">
          {roles.map(({ id, title, mapReference, employer }) => (
            <Checkbox
              key={id}
              label={mapReference === '' ? title : `${mapReference}  ${title}`}
              detail={employer === '' ? undefined : employer}
              checked={chosen.has(id)}
              onChange={(on) => onChoose([id], on)}
            />
          ))}
        </div>
      )}
    </section>
  )
}
