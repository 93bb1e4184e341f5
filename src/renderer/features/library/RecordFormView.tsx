import { FormSection } from '#renderer/ui/FormSection.tsx'
import type { RecordForm } from './fieldSpec.ts'
import { FieldInput } from './fields/FieldInput.tsx'
import type { Values } from './fields/values.ts'

/** A record's whole form: sections of fields, each saving on its own. */
export function RecordFormView(props: {
  form: RecordForm
  values: Values
  onChange: (changes: Values) => void
}) {
  return (
    <>
      {props.form.map((part) => (
        <FormSection key={part.title} title={part.title} columns={part.columns}>
          {part.fields.map((field) => (
            <FieldInput
              key={field.key}
              field={field}
              values={props.values}
              onChange={props.onChange}
            />
          ))}
        </FormSection>
      ))}
    </>
  )
}
