import { useProject } from '#renderer/state/projectStore.ts'
import { showRecord } from '#renderer/state/view.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LinkButton } from '#renderer/ui/LinkButton.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { credentialsInOrder } from '#shared/domain/queries/order.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { choicesOf } from './choices.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useRowList } from './useRowList.ts'
import { needWords } from './words.ts'

type Needed = Role['credentials'][number]

const needs = choicesOf(needWords)
const blank: Needed = { credentialId: '', need: 'required', legallyRequired: false }

/** Licenses and certificates in the order people earn them; Alt with arrows moves a row. */
export function CredentialsSection({ role, onChange }: SectionProps) {
  const all = useProject(({ document }) => document.credential)
  const credentials = useProject(({ document }) => credentialsInOrder(document))
  const { rows, change, remove, move, list } = useRowList(
    role.credentials,
    (next) => onChange((now) => ({ credentials: next(now.credentials) })),
    { blank, isComplete: ({ credentialId }) => credentialId !== '' },
  )
  const taken = new Set(rows.map(({ credentialId }) => credentialId))
  const free = credentials
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FormSection title="Credentials" aside="in the order people earn them">
      {rows.length > 0 && (
        <ul className="pb-roles-table" ref={list} aria-label="Credentials">
          {rows.map(({ credentialId, need, legallyRequired }, index) => {
            const name = all.get(credentialId)?.name ?? credentialId
            return (
              <li
                key={credentialId}
                className="pb-roles-credential"
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
                    return
                  event.preventDefault()
                  move(index, event.key === 'ArrowDown' ? 1 : -1)
                }}
              >
                <span className="pb-roles-number">{index + 1}</span>
                <LinkButton
                  className="pb-roles-credential-name"
                  title={`Open ${name}`}
                  onClick={() => showRecord('credential', credentialId)}
                >
                  {name}
                </LinkButton>
                <span className="pb-roles-credential-tools">
                  <IconButton
                    icon="chevronUp"
                    size="small"
                    label={`Move ${name} up`}
                    shortcut="Alt ↑"
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    icon="chevronDown"
                    size="small"
                    label={`Move ${name} down`}
                    shortcut="Alt ↓"
                    disabled={index === rows.length - 1}
                    onClick={() => move(index, 1)}
                  />
                  <IconButton
                    icon="close"
                    size="small"
                    label={`Take ${name} out`}
                    onClick={() => remove(index)}
                  />
                </span>
                <Select
                  className="pb-roles-credential-need"
                  label={`Need for ${name}`}
                  labelHidden
                  size="small"
                  value={need}
                  options={needs}
                  onChange={(next) => change(index, { need: next })}
                />
                <Checkbox
                  className="pb-roles-credential-law"
                  label="Required by law"
                  checked={legallyRequired}
                  onChange={(next) => change(index, { legallyRequired: next })}
                />
              </li>
            )
          })}
        </ul>
      )}
      <Combobox
        label="Add credential"
        labelHidden
        placeholder="Add credential"
        value={null}
        options={free}
        onChange={(credentialId) => {
          if (credentialId === null) return
          const law = all.get(credentialId)?.legallyRequired ?? false
          const added: Needed = { credentialId, need: 'required', legallyRequired: law }
          onChange((now) => ({ credentials: [...now.credentials, added] }))
        }}
      />
    </FormSection>
  )
}
