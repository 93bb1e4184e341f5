export type Toast = {
  id: string
  message: string
  action: { label: string; run: () => void } | null
}

/** What a caller may add to a message. `undo` becomes a button named "Undo". */
export type ToastExtras = {
  undo?: (() => void) | undefined
  action?: { label: string; run: () => void } | undefined
}

export type Toasts = {
  /** Shows a confirmation and answers with its id. Toasts confirm; errors belong in a Banner. */
  show: (message: string, extras?: ToastExtras) => string
  dismiss: (id: string) => void
  list: () => readonly Toast[]
  subscribe: (listener: () => void) => () => void
}

const mostAtOnce = 3

/** A place to leave confirmations; works without React, shown by ToastRegion. */
export function createToasts(): Toasts {
  let toasts: readonly Toast[] = []
  let count = 0
  const listeners = new Set<() => void>()
  const replace = (next: readonly Toast[]) => {
    toasts = next
    for (const listener of listeners) listener()
  }
  return {
    show: (message, extras = {}) => {
      count += 1
      const id = `toast-${count}`
      const action =
        extras.action ?? (extras.undo === undefined ? null : { label: 'Undo', run: extras.undo })
      replace([...toasts, { id, message, action }].slice(-mostAtOnce))
      return id
    },
    dismiss: (id) => replace(toasts.filter((toast) => toast.id !== id)),
    list: () => toasts,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
