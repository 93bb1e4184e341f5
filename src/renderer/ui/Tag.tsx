import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

/** A small framed word. With `onRemove` it carries a button that takes it away. */
export function Tag(props: {
  children: ReactNode
  icon?: IconName | undefined
  onRemove?: (() => void) | undefined
  /** Accessible name of the button, such as "Remove Spanish". */
  removeLabel?: string | undefined
}) {
  return (
    <span className="pb-tag">
      {props.icon !== undefined && <Icon name={props.icon} size={13} />}
      {props.children}
      {props.onRemove !== undefined && (
        <button
          type="button"
          className="pb-tag-remove"
          aria-label={props.removeLabel ?? 'Remove'}
          onClick={props.onRemove}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  )
}
