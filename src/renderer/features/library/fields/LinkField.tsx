import { Combobox } from '#renderer/ui/Combobox.tsx'
import type { RecordKind } from '#shared/domain/records/index.ts'
import { useRecordOptions } from './recordOptions.ts'

/** One record of a kind, found by name. */
export function LinkField(props: {
  label: string
  labelHidden?: boolean
  to: RecordKind
  required: boolean
  value: string | null
  onChange: (id: string | null) => void
}) {
  const options = useRecordOptions(props.to)
  return (
    <Combobox
      label={props.label}
      labelHidden={props.labelHidden}
      value={props.value}
      options={options}
      required={props.required}
      onChange={props.onChange}
    />
  )
}
