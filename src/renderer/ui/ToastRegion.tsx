import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { createToasts, type Toast, type Toasts } from './toasts.ts'

/** How long a confirmation stays, in milliseconds. It waits while pointed at or focused. */
const stay = 12_000

const fallback = createToasts()
const ToastContext = createContext<Toasts>(fallback)

/** The toasts of the region around the caller. */
export function useToasts(): Toasts {
  return useContext(ToastContext)
}

function ToastLine({ toast, toasts }: { toast: Toast; toasts: Toasts }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = window.setTimeout(() => toasts.dismiss(toast.id), stay)
    return () => window.clearTimeout(timer)
  }, [held, toast.id, toasts])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the message while in use.
    <div
      className="pb-toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') toasts.dismiss(toast.id)
      }}
    >
      <span className="pb-grow">{toast.message}</span>
      {toast.action !== null && (
        <Button
          size="small"
          onClick={() => {
            toast.action?.run()
            toasts.dismiss(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        icon="close"
        label="Dismiss"
        size="small"
        tooltipSide="top"
        onClick={() => toasts.dismiss(toast.id)}
      />
    </div>
  )
}

/** Shows the toasts over the page and gives them to everything inside. */
export function ToastRegion(props: { toasts: Toasts; children: ReactNode }) {
  const { toasts } = props
  const list = useSyncExternalStore(toasts.subscribe, toasts.list)
  return (
    <ToastContext value={toasts}>
      {props.children}
      {createPortal(
        <section className="pb-toasts" aria-label="Confirmations" aria-live="polite">
          {list.map((toast) => (
            <ToastLine key={toast.id} toast={toast} toasts={toasts} />
          ))}
        </section>,
        document.body,
      )}
    </ToastContext>
  )
}
