import { Checkbox as Base } from '@base-ui/react/checkbox'
import { type ReactNode, useId } from 'react'
import { Icon } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'

export type CheckboxProps = {
  label: string
  labelHidden?: boolean | undefined
  /** "mixed" when the things it stands for differ. */
  checked: boolean | 'mixed'
  onChange: (checked: boolean) => void
  detail?: ReactNode
  disabled?: boolean | undefined
  className?: string | undefined
}

/** A box to tick, with its words as part of the target. */
export function Checkbox(props: CheckboxProps) {
  const id = useId()
  const mixed = props.checked === 'mixed'
  const disabled = props.disabled === true
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside brings its own input.
    <label
      className={joinClasses('pb-check', props.className)}
      data-disabled={disabled || undefined}
    >
      <Base.Root
        className="pb-check-box"
        checked={props.checked === true}
        indeterminate={mixed}
        disabled={disabled}
        onCheckedChange={(checked) => props.onChange(mixed ? true : checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={props.detail === undefined ? undefined : `${id}-detail`}
      >
        <Base.Indicator className="pb-check-mark">
          <Icon name={mixed ? 'minus' : 'check'} size={12} weight={3.2} />
        </Base.Indicator>
      </Base.Root>
      <span className={props.labelHidden === true ? 'pb-hidden' : 'pb-check-text'}>
        <span id={`${id}-label`}>{props.label}</span>
        {props.detail !== undefined && (
          <span className="pb-check-detail" id={`${id}-detail`}>
            {props.detail}
          </span>
        )}
      </span>
    </label>
  )
}
