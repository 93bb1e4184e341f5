import { type ReactNode, useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Bar, BarGap } from '#renderer/ui/Bar.tsx'
import { Combobox, type ComboboxOption } from '#renderer/ui/Combobox.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { competenciesInOrder } from '#shared/domain/queries/order.ts'
import { CompareRoles } from './CompareRoles.tsx'
import { HeatKey } from './HeatKey.tsx'
import type { MatrixView } from './matrixViews.ts'

const views = [
  { value: 'level', label: 'Required level' },
  { value: 'importance', label: 'Importance' },
  { value: 'essential', label: 'Must have' },
] as const

/** The view, the search for a row or column, and what can be done with two roles. */
export function MatrixBar(props: {
  view: MatrixView
  onView: (view: MatrixView) => void
  onFind: (roleId: Id | null, competencyId: Id | null) => void
  /** The cell the keys act on now. */
  place: { readonly roleId: Id | null; readonly competencyId: Id | null }
  compare: { readonly open: boolean; readonly from: Id | null; readonly to: Id | null }
  onCompare: (open: boolean) => void
  children: ReactNode
}) {
  const { view, place, onFind } = props
  const roles = useRoleOptions()
  const competencies = useProject(({ document }) => competenciesInOrder(document))
  const options = useMemo<readonly ComboboxOption[]>(
    () => [
      ...competencies.map(({ id, name, code, aliases }) => ({
        value: `skill ${id}`,
        label: name,
        detail: 'skill',
        keywords: [code, ...aliases].join(' '),
      })),
      ...roles.map((role) => ({ ...role, value: `role ${role.value}` })),
    ],
    [competencies, roles],
  )
  const find = (value: string | null) => {
    if (value === null) return
    const id = value.slice(value.indexOf(' ') + 1)
    if (value.startsWith('role ')) onFind(id, place.competencyId)
    else onFind(place.roleId, id)
  }
  return (
    <Bar title="Competency matrix" className="pb-matrix-bar">
      <Segments label="Shown in the cells" value={view} segments={views} onChange={props.onView} />
      <div className="pb-matrix-find" data-find-cell>
        <Combobox
          label="Find a role or skill"
          labelHidden
          placeholder="Find a role or skill"
          value={null}
          options={options}
          onChange={find}
        />
      </div>
      <CompareRoles
        open={props.compare.open}
        from={props.compare.from}
        to={props.compare.to}
        onOpenChange={props.onCompare}
      />
      <BarGap />
      {view === 'level' && <HeatKey />}
      {props.children}
    </Bar>
  )
}
