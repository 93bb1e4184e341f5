import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'
import { Kbd } from './Kbd.tsx'

/**
 * A short label shown on hover and keyboard focus. It is a visual extra: the element inside must
 * carry its own accessible name.
 */
export function Tooltip(props: {
  text: string
  shortcut?: string | undefined
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** One element that takes props and a ref. */
  children: ReactElement
}) {
  return (
    <Base.Root>
      <Base.Trigger render={props.children} />
      <Base.Portal>
        <Base.Positioner
          className="pb-tooltip-place"
          side={props.side ?? 'bottom'}
          sideOffset={6}
          collisionPadding={6}
        >
          <Base.Popup className="pb-tooltip">
            {props.text}
            {props.shortcut !== undefined && <Kbd keys={props.shortcut} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
