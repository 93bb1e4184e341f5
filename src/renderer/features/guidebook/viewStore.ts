import { useSyncExternalStore } from 'react'

export type ViewStore<T> = {
  readonly get: () => T
  readonly set: (changes: Partial<T>) => void
  /** Part of the value in a component, which draws again when that part is another value. */
  readonly use: <Part>(part: (value: T) => Part) => Part
}

/** View state that outlives the screen: going to another section and back loses no place. */
export function viewStore<T extends object>(initial: T): ViewStore<T> {
  let value = initial
  const listeners = new Set<() => void>()
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get: () => value,
    set: (changes) => {
      value = { ...value, ...changes }
      for (const listener of listeners) listener()
    },
    use: (part) => useSyncExternalStore(listen, () => part(value)),
  }
}
