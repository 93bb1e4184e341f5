import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { type ReactNode, useRef } from 'react'
import { Button } from './Button.tsx'

export type AlertDialogProps = {
  open: boolean
  /** A question or a fact, such as "Remove 3 roles for good?". */
  title: string
  /** What will happen and whether it can be undone. */
  message: ReactNode
  /** A verb and its object, never "OK". */
  confirmLabel: string
  cancelLabel?: string | undefined
  tone?: 'plain' | 'danger' | undefined
  /** A verb while the confirmed action runs. */
  working?: string | undefined
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something that cannot simply be undone. Focus starts on the safe answer. */
export function AlertDialog(props: AlertDialogProps) {
  const cancel = useRef<HTMLButtonElement>(null)
  const danger = props.tone === 'danger'
  return (
    <Base.Root
      open={props.open}
      onOpenChange={(open) => {
        if (!open) props.onCancel()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="pb-scrim" />
        <Base.Viewport className="pb-dialog-place">
          <Base.Popup className="pb-dialog pb-dialog-small" initialFocus={cancel}>
            <div className="pb-alert">
              <Base.Title className="pb-dialog-title">{props.title}</Base.Title>
              <Base.Description className="pb-alert-text">{props.message}</Base.Description>
              <div className="pb-alert-foot">
                <Button ref={cancel} onClick={props.onCancel}>
                  {props.cancelLabel ?? 'Cancel'}
                </Button>
                <Button
                  kind={danger ? 'danger' : 'primary'}
                  icon={danger ? 'delete' : undefined}
                  working={props.working}
                  onClick={props.onConfirm}
                >
                  {props.confirmLabel}
                </Button>
              </div>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
