import { NumberField } from '#renderer/ui/NumberField.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { SettingsProps } from './settingsProps.ts'

export function WriteInSettings({ content, onChange }: SettingsProps<'write-in'>) {
  return (
    <>
      <TextField
        label="Question"
        value={content.label}
        onCommit={(label) => onChange({ ...content, label })}
      />
      <NumberField
        label="Lines"
        min={1}
        max={30}
        value={content.lineCount}
        onCommit={(lineCount) => {
          if (lineCount !== null) onChange({ ...content, lineCount })
        }}
      />
    </>
  )
}

export function ChecklistSettings({ content, onChange }: SettingsProps<'checklist'>) {
  return (
    <TextArea
      label="Items, one on a line"
      rows={6}
      value={content.items.join('\n')}
      onCommit={(text) => {
        const items = text
          .split('\n')
          .map((item) => item.trim())
          .filter((item) => item !== '')
        onChange({ ...content, items })
      }}
    />
  )
}
