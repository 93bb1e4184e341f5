import { useProject } from '#renderer/state/projectStore.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { EmployerFields } from './EmployerFields.tsx'
import { AroundFields } from './ShownFields.tsx'
import type { MapTemplate } from './templates.ts'

/** What one template still has to know. */
export function TemplateFields(props: {
  template: MapTemplate
  onChange: (template: MapTemplate) => void
}) {
  const { template, onChange } = props
  const families = useProject(({ document }) => familiesInOrder(document))
  switch (template.kind) {
    case 'all':
    case 'each family':
    case 'pick':
      return null
    case 'family':
      return (
        <Select
          label="Job family"
          value={template.familyId}
          options={families.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(familyId) => onChange({ ...template, familyId })}
        />
      )
    case 'employer':
      return (
        <EmployerFields
          shows={{ by: 'employer', employer: template.employer, shared: template.shared }}
          onChange={({ employer, shared }) => onChange({ kind: 'employer', employer, shared })}
        />
      )
    case 'each employer':
      return (
        <Switch
          label="With the roles all employers share"
          checked={template.shared}
          onChange={(shared) => onChange({ ...template, shared })}
        />
      )
    case 'around': {
      const { roleId, steps, direction } = template
      return (
        <AroundFields
          shows={{ by: 'around', roleId, steps, direction }}
          onChange={(shows) => {
            onChange({
              kind: 'around',
              roleId: shows.roleId,
              steps: shows.steps,
              direction: shows.direction,
            })
          }}
        />
      )
    }
  }
}
