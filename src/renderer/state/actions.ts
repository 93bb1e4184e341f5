import { useEffect } from 'react'
import { create } from 'zustand'

export type ActionGroup = 'File' | 'Edit' | 'View' | 'Go to' | 'Map' | 'Roles' | 'Publish' | 'Help'

/**
 * One thing a user can do. Toolbar, menu, keys and command palette all come from here, so nothing
 * can be done by pointer alone.
 */
export type Action = {
  readonly id: string
  /** Verb and object: "Add role". */
  readonly label: string
  readonly group: ActionGroup
  /** Names of an icon in the component kit. */
  readonly icon?: string
  /** "Ctrl+Z", "Shift+F6", or a single letter that works with focus in the map only. */
  readonly keys?: readonly string[]
  /** Where the keys work; `everywhere` includes text fields and suits chords only. */
  readonly scope?: 'everywhere' | 'outside text' | 'map'
  /** Null when it can run now, otherwise the reason shown in the tooltip. */
  readonly blocked?: () => string | null
  readonly run: () => void
}

type ActionStore = { readonly actions: ReadonlyMap<string, Action> }

export const useActions = create<ActionStore>(() => ({ actions: new Map() }))

export function registerActions(actions: readonly Action[]): () => void {
  useActions.setState((store) => {
    const next = new Map(store.actions)
    for (const action of actions) next.set(action.id, action)
    return { actions: next }
  })
  return () => {
    useActions.setState((store) => {
      const next = new Map(store.actions)
      for (const action of actions) if (next.get(action.id) === action) next.delete(action.id)
      return { actions: next }
    })
  }
}

/** Actions of a screen: there while it is shown. Memoize the list. */
export function useScreenActions(actions: readonly Action[]): void {
  useEffect(() => registerActions(actions), [actions])
}

/** Runs an action if it is there and not blocked; answers whether it ran. */
export function runAction(id: string): boolean {
  const action = useActions.getState().actions.get(id)
  if (!action || action.blocked?.()) return false
  action.run()
  return true
}

/** The shortcut as people read it, for tooltips and menus. */
export function shortcutOf(action: Action | undefined): string | undefined {
  return action?.keys?.[0]?.replaceAll('+', ' ')
}
