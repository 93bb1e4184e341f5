import { Select as Base } from '@base-ui/react/select'
import type { ReactNode } from 'react'
import { Field, type FieldLabels } from './Field.tsx'
import { Icon } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'

export type Option<Value extends string = string> = {
  value: Value
  label: string
  /** A second fact at the right end. */
  detail?: string | undefined
  /** An icon or badge before the label. */
  start?: ReactNode
  disabled?: boolean | undefined
}

export type SelectProps<Value extends string> = FieldLabels & {
  value: Value | null
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  /** Shown while nothing is chosen. */
  placeholder?: string | undefined
  /** Adds a first line that clears the choice, with these words. */
  emptyLabel?: string | undefined
  onClear?: (() => void) | undefined
  size?: 'small' | 'normal' | undefined
  disabled?: boolean | undefined
}

/** One choice from a short list that opens. For more than about 15 options use Combobox. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const chosen = props.options.find((option) => option.value === props.value)
  return (
    <Field {...props}>
      {({ id, labelId, describedBy, invalid }) => (
        <Base.Root<Value | null>
          value={props.value}
          modal={false}
          {...(props.disabled === true ? { disabled: true } : {})}
          onValueChange={(value) => {
            if (value !== null) props.onChange(value)
            else props.onClear?.()
          }}
        >
          <Base.Trigger
            className={joinClasses(
              'pb-input pb-select',
              props.size === 'small' && 'pb-input-small',
            )}
            id={id}
            aria-labelledby={labelId}
            aria-describedby={describedBy}
            data-invalid={invalid || undefined}
          >
            <span className="pb-select-value" data-placeholder={chosen === undefined || undefined}>
              {chosen?.start !== undefined && (
                <span className="pb-select-start">{chosen.start}</span>
              )}
              <span className="pb-ellipsis">{chosen?.label ?? props.placeholder ?? 'Choose'}</span>
            </span>
            <Icon name="chevronDown" size={15} className="pb-select-arrow" />
          </Base.Trigger>
          <Base.Portal>
            <Base.Positioner
              className="pb-popup-place"
              align="start"
              sideOffset={4}
              collisionPadding={8}
              alignItemWithTrigger={false}
            >
              <Base.Popup className="pb-popup pb-popup-options">
                <Base.List className="pb-option-list">
                  {props.emptyLabel !== undefined && (
                    <Base.Item className="pb-option" value={null}>
                      <Base.ItemText className="pb-option-label pb-muted">
                        {props.emptyLabel}
                      </Base.ItemText>
                    </Base.Item>
                  )}
                  {props.options.map((option) => (
                    <Base.Item
                      className="pb-option"
                      key={option.value}
                      value={option.value}
                      disabled={option.disabled === true}
                    >
                      <Base.ItemIndicator className="pb-option-mark">
                        <Icon name="check" size={15} />
                      </Base.ItemIndicator>
                      <span className="pb-option-start">{option.start}</span>
                      <Base.ItemText className="pb-option-label">{option.label}</Base.ItemText>
                      {option.detail !== undefined && (
                        <span className="pb-option-detail">{option.detail}</span>
                      )}
                    </Base.Item>
                  ))}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  )
}
