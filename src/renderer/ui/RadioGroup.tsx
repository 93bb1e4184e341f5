import { Radio } from '@base-ui/react/radio'
import { RadioGroup as Base } from '@base-ui/react/radio-group'
import { type ReactNode, useId } from 'react'
import { Field, type FieldLabels } from './Field.tsx'

export type RadioOption<Value extends string> = {
  value: Value
  label: ReactNode
  detail?: ReactNode
  disabled?: boolean | undefined
}

export type RadioGroupProps<Value extends string> = FieldLabels & {
  value: Value | null
  options: readonly RadioOption<Value>[]
  onChange: (value: Value) => void
  direction?: 'row' | 'column' | undefined
  disabled?: boolean | undefined
}

/** One choice out of a few, each with its own line and room for a detail. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const group = useId()
  return (
    <Field {...props}>
      {({ id, labelId, describedBy }) => (
        <Base<Value | null>
          className="pb-choices"
          id={id}
          data-direction={props.direction ?? 'column'}
          value={props.value}
          disabled={props.disabled === true}
          onValueChange={(value) => {
            if (value !== null) props.onChange(value)
          }}
          aria-labelledby={labelId}
          aria-describedby={describedBy}
        >
          {props.options.map((option) => {
            const off = option.disabled === true || props.disabled === true
            const optionId = `${group}-${option.value}`
            return (
              // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside brings its own input.
              <label className="pb-check" key={option.value} data-disabled={off || undefined}>
                <Radio.Root
                  className="pb-check-box pb-check-radio"
                  value={option.value}
                  disabled={option.disabled === true}
                  aria-labelledby={`${optionId}-label`}
                  aria-describedby={option.detail === undefined ? undefined : `${optionId}-detail`}
                />
                <span className="pb-check-text">
                  <span id={`${optionId}-label`}>{option.label}</span>
                  {option.detail !== undefined && (
                    <span className="pb-check-detail" id={`${optionId}-detail`}>
                      {option.detail}
                    </span>
                  )}
                </span>
              </label>
            )
          })}
        </Base>
      )}
    </Field>
  )
}
