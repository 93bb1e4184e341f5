import { Switch as Base } from '@base-ui/react/switch'
import { type ReactNode, useId } from 'react'
import { Icon } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'

export type SwitchProps = {
  label: string
  labelHidden?: boolean | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  detail?: ReactNode
  disabled?: boolean | undefined
  className?: string | undefined
}

/** On or off, at once. When on, its thumb carries a tick. */
export function Switch(props: SwitchProps) {
  const id = useId()
  const disabled = props.disabled === true
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside brings its own input.
    <label
      className={joinClasses('pb-check', props.className)}
      data-disabled={disabled || undefined}
    >
      <Base.Root
        className="pb-switch"
        checked={props.checked}
        disabled={disabled}
        onCheckedChange={(checked) => props.onChange(checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={props.detail === undefined ? undefined : `${id}-detail`}
      >
        <Base.Thumb className="pb-switch-thumb">
          <Icon name="check" size={9} weight={4} />
        </Base.Thumb>
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
