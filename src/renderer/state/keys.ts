import type { Action } from './actions.ts'

/** "Ctrl+Shift+Z" for a key press; Command counts as Ctrl on a Mac. */
export function chordOf(event: KeyboardEvent): string {
  const parts: string[] = []
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl')
  if (event.altKey) parts.push('Alt')
  if (event.shiftKey && event.key.length > 1) parts.push('Shift')
  else if (event.shiftKey && (event.ctrlKey || /[a-z]/i.test(event.key))) parts.push('Shift')
  parts.push(event.key.length === 1 ? event.key.toUpperCase() : event.key)
  return parts.join('+')
}

/** Whether typing goes into a field that has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  )
}

function inMap(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[data-map-canvas]') !== null
}

/** The action a key press stands for where it happened; undefined when none. */
export function actionForKey(
  actions: Iterable<Action>,
  event: KeyboardEvent,
  options: { singleKeys: boolean },
): Action | undefined {
  const chord = chordOf(event)
  const single = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1
  for (const action of actions) {
    if (!action.keys?.includes(chord)) continue
    const scope = action.scope ?? 'outside text'
    if (scope !== 'everywhere' && isTyping(event.target)) continue
    if (scope === 'map' && !inMap(event.target)) continue
    if (single && scope === 'map' && !options.singleKeys) continue
    return action
  }
  return undefined
}
