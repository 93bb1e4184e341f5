import { Button as Base } from '@base-ui/react/button'
import type { ComponentPropsWithRef } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'
import { Spinner } from './Spinner.tsx'
import { Tooltip } from './Tooltip.tsx'

export type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'disabled'> & {
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  size?: 'small' | 'normal' | 'large' | undefined
  icon?: IconName | undefined
  iconAfter?: IconName | undefined
  /** Set while the action runs: a verb and its object, such as "Saving PDF". */
  working?: string | undefined
  disabled?: boolean | undefined
  /** Why it is off; shown as a tooltip. The button stays reachable by keyboard. */
  disabledReason?: string | undefined
  pressed?: boolean | undefined
  wide?: boolean | undefined
}

const iconSizes = { small: 15, normal: 16, large: 17 }

/** A button with words. While working it shows a spinner and a verb and ignores presses. */
export function Button(props: ButtonProps) {
  const {
    kind = 'secondary',
    size = 'normal',
    icon,
    iconAfter,
    working,
    disabled,
    disabledReason,
    pressed,
    wide,
    className,
    children,
    style,
    ...rest
  } = props
  const off = disabled === true || disabledReason !== undefined
  const busy = working !== undefined
  const button = (
    <Base
      {...rest}
      {...(style === undefined ? {} : { style })}
      className={joinClasses(
        'pb-button',
        `pb-button-${kind}`,
        size !== 'normal' && `pb-button-${size}`,
        wide === true && 'pb-button-wide',
        className,
      )}
      disabled={off || busy}
      focusableWhenDisabled={disabledReason !== undefined || busy}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      aria-description={disabledReason ?? rest['aria-description']}
    >
      {busy ? <Spinner /> : icon !== undefined && <Icon name={icon} size={iconSizes[size]} />}
      {busy ? working : children}
      {!busy && iconAfter !== undefined && <Icon name={iconAfter} size={iconSizes[size]} />}
    </Base>
  )
  return disabledReason === undefined ? button : <Tooltip text={disabledReason}>{button}</Tooltip>
}
