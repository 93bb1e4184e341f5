import type { KeyboardEvent } from 'react'

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** Moves the focus between the rows of a list: arrows, Home, End. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = steps[event.key]
  if (!step || !list || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const row = document.activeElement
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = row instanceof HTMLElement ? rows.indexOf(row) : -1
  const next = at === -1 ? undefined : rows[step(at, rows.length)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
