import { Dialog as Base } from '@base-ui/react/dialog'
import { type ReactNode, type RefObject, useRef } from 'react'
import { IconButton } from './IconButton.tsx'
import { joinClasses } from './joinClasses.ts'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** Keeps the title for screen readers only and leaves out the head. */
  titleHidden?: boolean | undefined
  size?: 'small' | 'medium' | 'large' | 'full' | 'palette' | undefined
  /** Controls beside the title, such as Segments. */
  headExtra?: ReactNode
  /** Buttons at the foot; the main one last. */
  foot?: ReactNode
  /** Leaves margins and scrolling of the body to its content. */
  bare?: boolean | undefined
  initialFocus?: RefObject<HTMLElement | null> | undefined
  /** Keeps a press outside from closing it, where typed text would be lost. */
  keepOnOutsidePress?: boolean | undefined
  children: ReactNode
}

const controls =
  'input:not([disabled], [aria-hidden]), textarea, button:not([disabled]), [tabindex="0"]'

/** A modal dialog. Escape and the cross close it; focus goes back to where it came from. */
export function Dialog(props: DialogProps) {
  const hidden = props.titleHidden === true
  const body = useRef<HTMLDivElement>(null)
  // The first control of the body, not of the head, is where work starts.
  const startInBody = () => body.current?.querySelector<HTMLElement>(controls) ?? true
  return (
    <Base.Root
      open={props.open}
      disablePointerDismissal={props.keepOnOutsidePress === true}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="pb-scrim" />
        <Base.Viewport className="pb-dialog-place">
          <Base.Popup
            className={joinClasses('pb-dialog', `pb-dialog-${props.size ?? 'medium'}`)}
            initialFocus={props.initialFocus ?? startInBody}
          >
            {hidden ? (
              <Base.Title className="pb-hidden">{props.title}</Base.Title>
            ) : (
              <div className="pb-dialog-head">
                <Base.Title className="pb-dialog-title">{props.title}</Base.Title>
                {props.headExtra}
                <span className="pb-grow" />
                <IconButton icon="close" label="Close" shortcut="Esc" onClick={props.onClose} />
              </div>
            )}
            <div
              ref={body}
              className={joinClasses(
                'pb-dialog-body',
                (props.bare === true || hidden) && 'pb-dialog-body-bare',
              )}
            >
              {props.children}
            </div>
            {props.foot !== undefined && <div className="pb-dialog-foot">{props.foot}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
