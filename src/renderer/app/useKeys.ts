import { useEffect } from 'react'
import { useActions } from '#renderer/state/actions.ts'
import { actionForKey } from '#renderer/state/keys.ts'
import { usePreferences } from '#renderer/state/preferences.ts'

/** Runs the action a key press stands for, wherever the focus is. */
export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || (event.defaultPrevented && !isOff(event.target))) return
      const { singleKeys } = usePreferences.getState()
      const action = actionForKey(useActions.getState().actions.values(), event, { singleKeys })
      if (!action) return
      event.preventDefault()
      if (!action.blocked?.()) action.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** A button that is off swallows every key, yet the window's keys must work from there too. */
function isOff(target: EventTarget | null): boolean {
  return target instanceof Element && target.getAttribute('aria-disabled') === 'true'
}
