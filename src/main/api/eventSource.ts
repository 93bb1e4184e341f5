import type { AppEvent } from '#shared/api/events.ts'

export type EventSource = {
  emit(event: AppEvent): void
  /** Answers with the function that stops listening. */
  listen(listener: (event: AppEvent) => void): () => void
}

/** Tells every window what happened, in the order it happened. */
export function eventSource(): EventSource {
  const listeners = new Set<(event: AppEvent) => void>()
  return {
    emit(event) {
      for (const listener of listeners) listener(event)
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
