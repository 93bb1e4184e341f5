import { Button as Base } from '@base-ui/react/button'
import type { ComponentPropsWithRef } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'
import { Tooltip } from './Tooltip.tsx'

export type IconButtonProps = Omit<
  ComponentPropsWithRef<'button'>,
  'disabled' | 'children' | 'aria-label'
> & {
  icon: IconName
  /** The accessible name, also the tooltip. */
  label: string
  shortcut?: string | undefined
  /** Set for a toggle; a pressed tool is solid ink. */
  pressed?: boolean | undefined
  size?: 'small' | 'normal' | 'large' | undefined
  iconSize?: number | undefined
  disabled?: boolean | undefined
  /** Why it is off; replaces the tooltip. The button stays reachable by keyboard. */
  disabledReason?: string | undefined
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left' | undefined
}

const iconSizes = { small: 15, normal: 18, large: 19 }

/** A button that is only an icon, with a tooltip that names it and its shortcut. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    shortcut,
    pressed,
    size = 'normal',
    iconSize,
    disabled,
    disabledReason,
    tooltipSide,
    className,
    style,
    ...rest
  } = props
  return (
    <Tooltip
      text={disabledReason ?? label}
      shortcut={disabledReason === undefined ? shortcut : undefined}
      side={tooltipSide}
    >
      <Base
        {...rest}
        {...(style === undefined ? {} : { style })}
        className={joinClasses('pb-tool', size !== 'normal' && `pb-tool-${size}`, className)}
        disabled={disabled === true || disabledReason !== undefined}
        focusableWhenDisabled={disabledReason !== undefined}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut?.replaceAll(' ', '+')}
        aria-description={disabledReason ?? rest['aria-description']}
      >
        <Icon name={icon} size={iconSize ?? iconSizes[size]} />
      </Base>
    </Tooltip>
  )
}
