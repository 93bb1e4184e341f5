import { useProject } from '#renderer/state/projectStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { groupThousands } from '#shared/base/money.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { mapStore, type Part } from '../mapStore.ts'
import type { ShownPart } from '../parts.ts'

/** Which part of a map is drawn: one job family, one role and what lies around it, or all of it. */
export function PartBar(props: { shown: ShownPart; all: number; offersAll: boolean }) {
  const { shown, all } = props
  const families = useProject(({ document }) => familiesInOrder(document))
  const roles = useRoleOptions()
  const { part, roleIds, total } = shown
  const layingOut = mapStore.use((view) => view.layingOut)
  const setPart = (next: Part) => mapStore.set({ part: next })
  const [first] = families
  const someRole = roleIds?.[0] ?? roles[0]?.value
  return (
    <section className="pb-map-part" aria-label="Part of the map" data-region>
      <b>{part.kind === 'all' ? 'Showing the whole map' : 'Showing a part'}</b>
      <Segments<Part['kind']>
        label="Kind of part"
        size="small"
        value={part.kind}
        segments={[
          { value: 'family', label: 'Job family' },
          { value: 'around', label: 'Around a role' },
          ...(props.offersAll ? [{ value: 'all', label: 'Whole map' } as const] : []),
        ]}
        onChange={(kind) => {
          if (kind === 'all') setPart({ kind })
          else if (kind === 'family' && first) setPart({ kind, familyId: first.id })
          else if (kind === 'around' && someRole) setPart({ kind, roleId: someRole, steps: 1 })
        }}
      />
      {part.kind === 'family' && (
        <Select
          className="pb-map-part-choice"
          label="Job family"
          labelHidden
          size="small"
          value={part.familyId}
          options={families.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(familyId) => setPart({ kind: 'family', familyId })}
        />
      )}
      {part.kind === 'around' && (
        <>
          <Combobox
            className="pb-map-part-choice"
            label="Role"
            labelHidden
            required
            value={part.roleId}
            options={roles}
            onChange={(roleId) => {
              if (roleId) setPart({ ...part, roleId })
            }}
          />
          <Segments<'1' | '2'>
            label="How far around"
            size="small"
            value={part.steps === 1 ? '1' : '2'}
            segments={[
              { value: '1', label: '1 move' },
              { value: '2', label: '2 moves' },
            ]}
            onChange={(steps) => setPart({ ...part, steps: steps === '1' ? 1 : 2 })}
          />
        </>
      )}
      <span className="pb-map-part-count">
        {layingOut
          ? 'Laying the map out…'
          : roleIds !== null && roleIds.length < total
            ? `${roleIds.length} of ${groupThousands(total)} roles of this part`
            : `${groupThousands(total)} of ${groupThousands(all)} roles`}
      </span>
    </section>
  )
}
