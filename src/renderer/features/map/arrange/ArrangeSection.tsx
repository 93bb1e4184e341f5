import { runAction, useActions } from '#renderer/state/actions.ts'
import { useView } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { takeFromMap } from './clipboard.ts'

/** Short words for buttons side by side; the action's own label is the tooltip. */
const arranging = [
  ['map.align-column', 'Same column'],
  ['map.align-level', 'Same level'],
  ['map.align-row', 'Same row'],
  ['map.align-left', 'Left of family'],
  ['map.distribute', 'Spread evenly'],
  ['map.lock', 'Lock, unlock'],
  ['map.release', 'Free place'],
  ['map.duplicate', 'Duplicate'],
] as const

/** Bringing the chosen cards into line, by buttons. */
export function ArrangeSection({ map }: { map: CareerMap }) {
  const actions = useActions((store) => store.actions)
  const ids = useView((view) => view.selectedRoleIds)
  return (
    <FormSection kind="panel" title="Arrange" columns={2}>
      {arranging.map(([id, words]) => (
        <Button key={id} title={actions.get(id)?.label} onClick={() => runAction(id)}>
          {words}
        </Button>
      ))}
      <Button className="pb-span-all" icon="cut" onClick={() => void takeFromMap(map, ids)}>
        Take from {map.name}
      </Button>
    </FormSection>
  )
}
