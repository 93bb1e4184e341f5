import { runAction } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EditableText } from '#renderer/ui/EditableText.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { romanNumeral } from '#shared/base/numerals.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { type InspectorTab, mapStore } from '../mapStore.ts'
import { PrintTab } from './PrintTab.tsx'
import { RoleTab } from './RoleTab.tsx'
import { RoutesTab } from './RoutesTab.tsx'
import { SkillsTab } from './SkillsTab.tsx'

/** One role: its routes, its short form, its skills, and what is printed of it. */
export function RoleInspector({ role, map }: { role: Role; map: CareerMap }) {
  const document = useProject((project) => project.document)
  const tab = mapStore.use((view) => view.inspectorTab)
  const colors = useFamilyColors()
  const family = document.jobFamily.get(role.familyId)
  const color = colors.get(role.familyId)
  const level = bandLevels(document).get(role.bandId) ?? 0
  return (
    <>
      <header className="pb-map-inspector-head" style={{ '--family': color }}>
        <div className="pb-map-inspector-place">
          {role.mapReference !== '' && <MapReference reference={role.mapReference} color={color} />}
          <span className="pb-ellipsis">{family?.name}</span>
          <span className="pb-map-inspector-level">Level {romanNumeral(level)}</span>
        </div>
        <h2>
          <EditableText
            label="Role title"
            value={role.title}
            check={(text) => (text === '' ? 'A role needs a title.' : null)}
            onCommit={(title) =>
              void edit.run({ type: 'role.edit', id: role.id, changes: { title } })
            }
          />
        </h2>
      </header>
      <Tabs<InspectorTab>
        className="pb-map-inspector-tabs"
        label="About this role"
        value={tab}
        onChange={(inspectorTab) => mapStore.set({ inspectorTab })}
        tabs={[
          { value: 'routes', label: 'Routes', panel: <RoutesTab role={role} /> },
          { value: 'role', label: 'Role', panel: <RoleTab role={role} /> },
          { value: 'skills', label: 'Skills', panel: <SkillsTab role={role} /> },
          { value: 'print', label: 'Print', panel: <PrintTab role={role} map={map} /> },
        ]}
      />
      <footer className="pb-map-inspector-foot">
        <Button icon="edit" onClick={() => runAction('map.openRole')}>
          Edit role
        </Button>
        <Button icon="gaps" onClick={() => runAction('map.gapFrom')}>
          Gap from here
        </Button>
      </footer>
    </>
  )
}
