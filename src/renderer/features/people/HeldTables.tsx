import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { partialDatePattern } from '#shared/base/dates.ts'
import { credentialsInOrder } from '#shared/domain/queries/order.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { Person } from '#shared/domain/records/people.ts'

type Held = Person['credentials']

function dateOrNull(text: string, before: string | null): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return partialDatePattern.test(trimmed) ? trimmed : before
}

/** Licenses and certificates with the dates that matter for gates. */
export function CredentialsHeld(props: { person: Person; onChange: (held: Held) => void }) {
  const document = useProject(({ document }) => document)
  const held = props.person.credentials
  const all = useMemo(() => credentialsInOrder(document), [document])
  const set = (id: string, changes: Partial<Held[number]>) =>
    props.onChange(held.map((each) => (each.credentialId === id ? { ...each, ...changes } : each)))
  return (
    <div className="pb-held">
      {held.map(({ credentialId, earned, expires }) => {
        const name = document.credential.get(credentialId)?.name ?? credentialId
        return (
          <div className="pb-held-row" key={credentialId}>
            <span>{name}</span>
            <TextField
              label={`${name}, earned`}
              labelHidden
              placeholder="earned, 2025-03"
              value={earned ?? ''}
              onCommit={(text) => set(credentialId, { earned: dateOrNull(text, earned) })}
            />
            <TextField
              label={`${name}, expires`}
              labelHidden
              placeholder="expires, 2027-03"
              value={expires ?? ''}
              onCommit={(text) => set(credentialId, { expires: dateOrNull(text, expires) })}
            />
            <IconButton
              icon="close"
              size="small"
              label={`Take ${name} out`}
              onClick={() =>
                props.onChange(held.filter((each) => each.credentialId !== credentialId))
              }
            />
          </div>
        )
      })}
      <Combobox
        label="Add a credential"
        labelHidden
        placeholder="Add a credential"
        value={null}
        options={all
          .filter(({ id }) => !held.some(({ credentialId }) => credentialId === id))
          .map(({ id, name, shortName }) => ({ value: id, label: name, keywords: shortName }))}
        onChange={(credentialId) => {
          if (credentialId !== null) {
            props.onChange([...held, { credentialId, earned: null, expires: null }])
          }
        }}
      />
    </div>
  )
}

type Experience = Person['experience']

/** Months worked by role. An empty list means nobody has asked yet. */
export function ExperienceHeld(props: { person: Person; onChange: (list: Experience) => void }) {
  const document = useProject(({ document }) => document)
  const list = props.person.experience
  const roles = useMemo(() => rolesInOrder(document), [document])
  return (
    <div className="pb-held">
      {list.map(({ roleId, months }) => {
        const title = document.role.get(roleId)?.title ?? roleId
        return (
          <div className="pb-held-row" key={roleId}>
            <span>{title}</span>
            <NumberField
              label={`${title}, months`}
              labelHidden
              suffix="months"
              min={0}
              value={months}
              onCommit={(value) =>
                props.onChange(
                  list.map((each) =>
                    each.roleId === roleId ? { roleId, months: value ?? 0 } : each,
                  ),
                )
              }
            />
            <IconButton
              icon="close"
              size="small"
              label={`Take ${title} out`}
              onClick={() => props.onChange(list.filter((each) => each.roleId !== roleId))}
            />
          </div>
        )
      })}
      <Combobox
        label="Add a role with experience"
        labelHidden
        placeholder="Add a role"
        value={null}
        options={roles
          .filter(({ id }) => !list.some(({ roleId }) => roleId === id))
          .map(({ id, title, mapReference }) => ({
            value: id,
            label: title,
            keywords: mapReference,
          }))}
        onChange={(roleId) => {
          if (roleId !== null) props.onChange([...list, { roleId, months: 12 }])
        }}
      />
    </div>
  )
}
