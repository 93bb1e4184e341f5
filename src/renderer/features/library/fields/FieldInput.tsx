import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { FieldSpec } from '../fieldSpec.ts'
import { GateRulesField } from './GateRulesField.tsx'
import { LinkField } from './LinkField.tsx'
import { LinksField } from './LinksField.tsx'
import { RangeField } from './RangeField.tsx'
import { TableField } from './TableField.tsx'
import { flagIn, numberIn, rowsIn, textIn, textsIn, type Values, valuesIn } from './values.ts'

export type FieldInputProps = {
  readonly field: FieldSpec
  readonly values: Values
  readonly onChange: (changes: Values) => void
}

/** The control for one field of a record's form. */
export function FieldInput({ field, values, onChange }: FieldInputProps) {
  const set = (value: unknown) => onChange({ [field.key]: value })
  switch (field.kind) {
    case 'text':
      return (
        <TextField
          label={field.label}
          hint={field.hint}
          value={textIn(values, field.key)}
          onCommit={set}
        />
      )
    case 'area':
      return (
        <TextArea
          label={field.label}
          rows={field.rows}
          value={textIn(values, field.key)}
          onCommit={set}
        />
      )
    case 'number':
      return (
        <NumberField
          label={field.label}
          value={numberIn(values, field.key)}
          decimals={field.decimals}
          min={field.min}
          max={field.max}
          suffix={field.suffix}
          onCommit={(value) => {
            if (value !== null || field.required !== true) set(value)
          }}
        />
      )
    case 'choice':
      return (
        <Select
          label={field.label}
          value={textIn(values, field.key) || null}
          options={field.options.map((value) => ({ value, label: value }))}
          onChange={set}
          {...(field.optional ? { emptyLabel: 'Not said', onClear: () => set(null) } : {})}
        />
      )
    case 'flag':
      return (
        <Checkbox
          label={field.label}
          detail={field.detail}
          checked={flagIn(values, field.key)}
          onChange={set}
        />
      )
    case 'lines':
      return (
        <TextArea
          label={field.label}
          hint={field.hint}
          rows={2}
          value={textsIn(values, field.key).join('\n')}
          onCommit={(text) =>
            set(
              text
                .split('\n')
                .map((each) => each.trim())
                .filter((each) => each !== ''),
            )
          }
        />
      )
    case 'date':
      return (
        <TextField
          label={field.label}
          placeholder="2026-05"
          value={textIn(values, field.key)}
          onCommit={(text) => set(text.trim() === '' ? null : text.trim())}
        />
      )
    case 'color':
      return (
        <TextField
          label={field.label}
          hint="Empty takes the color of the letter; otherwise like #034F53"
          value={textIn(values, field.key)}
          onCommit={(text) => set(text.trim() === '' ? null : text.trim())}
        />
      )
    case 'link':
      return (
        <LinkField
          label={field.label}
          to={field.to}
          required={field.required === true}
          value={textIn(values, field.key) || null}
          onChange={set}
        />
      )
    case 'links':
      return (
        <LinksField
          label={field.label}
          to={field.to}
          ordered={field.ordered === true}
          ids={textsIn(values, field.key)}
          onChange={set}
        />
      )
    case 'money':
    case 'months':
      return (
        <RangeField
          kind={field.kind}
          label={field.label}
          value={valuesIn(values, field.key)}
          onChange={set}
        />
      )
    case 'table':
      return <TableField field={field} rows={rowsIn(values, field.key)} onChange={set} />
    case 'group': {
      const inner = valuesIn(values, field.key) ?? {}
      return (
        <>
          {field.fields.map((each) => (
            <FieldInput
              key={each.key}
              field={each}
              values={inner}
              onChange={(changes) => set({ ...inner, ...changes })}
            />
          ))}
        </>
      )
    }
    case 'rules':
      return <GateRulesField label={field.label} value={values[field.key]} onChange={set} />
  }
}
