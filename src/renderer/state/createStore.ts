import { useSyncExternalStore } from 'react'

export type Store<T> = {
  readonly get: () => T
  readonly set: (changes: Partial<T>) => void
  readonly listen: (listener: () => void) => () => void
  /** Part of the store in a component, which draws again when that part is another value. */
  readonly use: <Part>(part: (value: T) => Part) => Part
}

/** A value outside of React that keys, gestures and components share. */
export function createStore<T extends object>(initial: T): Store<T> {
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
    listen,
    use: (part) => useSyncExternalStore(listen, () => part(value)),
  }
}
