import { useMemo } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { LevelSelector } from '#renderer/ui/LevelSelector.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { competenciesInOrder } from '#shared/domain/queries/order.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { pointLabel } from '#shared/domain/scales.ts'

/** The skills a role asks for, each with its level; digits set a level, Delete takes it out. */
export function SkillsTab({ role }: { role: Role }) {
  const document = useProject((project) => project.document)
  const requirements = requirementsOfRole(document, role.id)
  const groups = useMemo(() => {
    const found = new Map<string, Requirement[]>()
    for (const requirement of requirements) {
      const group = document.competency.get(requirement.competencyId)?.group || 'Skills'
      found.set(group, [...(found.get(group) ?? []), requirement])
    }
    return [...found]
  }, [document.competency, requirements])
  const setLevel = (competencyId: Id, level: number | null) =>
    void edit.run({ type: 'matrix.setCells', cells: [{ roleId: role.id, competencyId, level }] })

  return (
    <div data-level-group>
      {groups.map(([group, items]) => (
        <FormSection key={group} kind="panel" title={group} aside={items.length}>
          {items.map((requirement) => (
            <SkillRow
              key={requirement.id}
              requirement={requirement}
              onChange={(level) => setLevel(requirement.competencyId, level)}
            />
          ))}
        </FormSection>
      ))}
      <FormSection kind="panel" title="Add a skill">
        <AddSkill
          taken={new Set(requirements.map(({ competencyId }) => competencyId))}
          onAdd={(competencyId) => setLevel(competencyId, 3)}
        />
      </FormSection>
    </div>
  )
}

function SkillRow(props: { requirement: Requirement; onChange: (level: number | null) => void }) {
  const { requirement } = props
  const document = useProject((project) => project.document)
  const competency = document.competency.get(requirement.competencyId)
  const scale = document.scale.get(requirement.scaleId)
  const points = scale?.points ?? []
  return (
    <div className="pb-map-skill">
      <span title={competency?.definition}>
        {competency?.name}
        {requirement.essential && <small>essential</small>}
      </span>
      <LevelSelector
        label={competency?.name ?? 'Skill'}
        value={requirement.level}
        min={points[0]?.value ?? 0}
        max={points.at(-1)?.value ?? 5}
        describe={(level) => (scale ? pointLabel(scale, level) : '')}
        onChange={props.onChange}
      />
    </div>
  )
}

function AddSkill(props: { taken: ReadonlySet<Id>; onAdd: (competencyId: Id) => void }) {
  const competencies = useProject(({ document }) => competenciesInOrder(document))
  const options = competencies
    .filter(({ id, status }) => status !== 'retired' && !props.taken.has(id))
    .map(({ id, name, group }) => ({ value: id, label: name, detail: group, keywords: group }))
  return (
    <Combobox
      label="Skill"
      labelHidden
      value={null}
      options={options}
      placeholder="Find a skill to add at level 3"
      onChange={(id) => {
        if (id !== null) props.onAdd(id)
      }}
    />
  )
}
