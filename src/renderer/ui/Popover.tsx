import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { joinClasses } from './joinClasses.ts'

type Side = 'top' | 'right' | 'bottom' | 'left'

export type PopoverProps = {
  /** Accessible name when there is no title. */
  label: string
  title?: string | undefined
  /** The button that opens it; leave out with `anchor` and `open`. */
  trigger?: ReactElement | undefined
  /** An element or a rectangle in the window that it points at. */
  anchor?: Element | { getBoundingClientRect: () => DOMRect } | null | undefined
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  side?: Side | undefined
  align?: 'start' | 'center' | 'end' | undefined
  width?: 'normal' | 'wide' | 'fit' | undefined
  initialFocus?: RefObject<HTMLElement | null> | false | undefined
  children: ReactNode
}

/** A small pane that belongs to something on the page. Escape or a press outside closes it. */
export function Popover(props: PopoverProps) {
  const { open, onOpenChange, width = 'normal' } = props
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next) => onOpenChange?.(next)}
    >
      {props.trigger !== undefined && <Base.Trigger render={props.trigger} />}
      <Base.Portal>
        <Base.Positioner
          className="pb-popup-place"
          anchor={props.anchor}
          side={props.side ?? 'bottom'}
          align={props.align ?? 'start'}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup
            className={joinClasses(
              'pb-popup pb-popover',
              width !== 'normal' && `pb-popover-${width}`,
            )}
            aria-label={props.title === undefined ? props.label : undefined}
            initialFocus={props.initialFocus}
          >
            {props.title !== undefined && (
              <Base.Title className="pb-popover-title">{props.title}</Base.Title>
            )}
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
