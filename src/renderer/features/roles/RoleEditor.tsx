import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { goTo, selectRoles } from '#renderer/state/view.ts'
import { focusWantedField, useWantedField } from '#renderer/state/wantedField.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { AboutSection } from './form/AboutSection.tsx'
import { AliasesSection } from './form/AliasesSection.tsx'
import { ConditionsSection } from './form/ConditionsSection.tsx'
import { CredentialsSection } from './form/CredentialsSection.tsx'
import { OutlookSection } from './form/OutlookSection.tsx'
import { PaySection } from './form/PaySection.tsx'
import { SourceSection } from './form/SourceSection.tsx'
import type { SectionProps } from './form/sectionProps.ts'
import { WorkSection } from './form/WorkSection.tsx'
import { changeRole } from './roleEdits.ts'
import { SkillPanel } from './skills/SkillPanel.tsx'
import type { SkillGroup } from './skills/skillRows.ts'

/** Everything that is known about one role; each field saves on its own. */
export function RoleEditor(props: {
  role: Role
  skills: readonly SkillGroup[]
  findings: readonly Finding[]
  onDuplicate: () => void
  /** Escape in the form, once there is nothing left to take back. */
  onBack: () => void
  /** Null at the end of the list. */
  onPrevious: (() => void) | null
  onNext: (() => void) | null
}) {
  const { role, findings } = props
  const colors = useFamilyColors()
  const form = useRef<HTMLDivElement>(null)
  useWanted(form, role.id)
  const change: SectionProps['onChange'] = (changes) => changeRole(role.id, changes)
  const parts = { role, onChange: change }
  return (
    <section
      className="pb-roles-editor"
      aria-label={role.title}
      style={{ '--family': colors.get(role.familyId) }}
    >
      <header className="pb-roles-head">
        <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
        <h1 className="pb-ellipsis">{role.title}</h1>
        <Button kind="quiet" size="small" icon="duplicate" onClick={props.onDuplicate}>
          Duplicate
        </Button>
        <Button
          kind="quiet"
          size="small"
          icon="map"
          onClick={() => {
            selectRoles([role.id])
            goTo('map', { kind: 'role', id: role.id })
          }}
        >
          Show on map
        </Button>
        <IconButton
          icon="chevronUp"
          label="Previous role"
          shortcut="Alt PageUp"
          disabled={props.onPrevious === null}
          onClick={() => props.onPrevious?.()}
        />
        <IconButton
          icon="chevronDown"
          label="Next role"
          shortcut="Alt PageDown"
          disabled={props.onNext === null}
          onClick={() => props.onNext?.()}
        />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key of the controls inside. */}
      <div
        className="pb-roles-body"
        key={role.id}
        onKeyDown={(event) => leaves(event) && props.onBack()}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: fields save on their own, nothing is sent. */}
        <div className="pb-roles-form" role="form" aria-label="Role" data-region ref={form}>
          <AboutSection {...parts} />
          <PaySection {...parts} findings={findings} />
          <CredentialsSection {...parts} />
          <ConditionsSection {...parts} />
          <WorkSection {...parts} />
          <OutlookSection {...parts} />
          <AliasesSection {...parts} />
          <SourceSection {...parts} />
        </div>
        <SkillPanel roleId={role.id} groups={props.skills} />
      </div>
    </section>
  )
}

/** Moves the focus to the field that a check or a link asked for. */
function useWanted(form: RefObject<HTMLDivElement | null>, id: string): void {
  const wanted = useWantedField(({ wanted }) => wanted)
  useEffect(() => {
    if (wanted?.id === id && form.current) focusWantedField(form.current, id)
  }, [wanted, id, form])
}

/** Whether Escape was pressed in a control of the form itself that has nothing open. */
function leaves(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented) return false
  const { target, currentTarget } = event
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false
  return target.getAttribute('aria-expanded') !== 'true'
}
