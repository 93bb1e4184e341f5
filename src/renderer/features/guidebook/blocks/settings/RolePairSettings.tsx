import { useRoleOptions } from '#renderer/state/roleOptions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import type { SettingsProps } from './settingsProps.ts'

const mostRoles = 4

/** Two to four roles; the first one is what the others are compared with. */
export function CompareSettings({ content, onChange }: SettingsProps<'compare-roles'>) {
  const options = useRoleOptions()
  const { roleIds } = content
  const places = [...roleIds, ...(roleIds.length < mostRoles ? [null] : [])]
  return (
    <>
      {places.map((roleId, index) => (
        <Combobox
          key={roleId ?? `place ${index}`}
          label={index === 0 ? 'Compare' : index === 1 ? 'With' : 'And with'}
          placeholder="Choose a role"
          value={roleId}
          required={roleIds.length <= 1}
          options={options.filter(({ value }) => value === roleId || !roleIds.includes(value))}
          onChange={(chosen) => {
            const next = chosen === null ? [] : [chosen]
            onChange({ ...content, roleIds: roleIds.toSpliced(index, 1, ...next) })
          }}
        />
      ))}
    </>
  )
}

/** The role to start from and the role to reach. */
export function GapSettings({ content, onChange }: SettingsProps<'gap-table'>) {
  const options = useRoleOptions()
  const { fromRoleId, toRoleId } = content
  return (
    <>
      <Combobox
        label="From"
        required
        value={fromRoleId}
        options={options.filter(({ value }) => value !== toRoleId)}
        onChange={(chosen) => {
          if (chosen !== null) onChange({ ...content, fromRoleId: chosen })
        }}
      />
      <Combobox
        label="To"
        required
        value={toRoleId}
        options={options.filter(({ value }) => value !== fromRoleId)}
        onChange={(chosen) => {
          if (chosen !== null) onChange({ ...content, toRoleId: chosen })
        }}
      />
      <Button
        kind="quiet"
        size="small"
        icon="swap"
        onClick={() => onChange({ ...content, fromRoleId: toRoleId, toRoleId: fromRoleId })}
      >
        Swap the two roles
      </Button>
    </>
  )
}
