import { create } from 'zustand'

export type ThemeChoice = 'system' | 'light' | 'dark'

export type Preferences = {
  readonly theme: ThemeChoice
  /** Single letters on the map choose tools; some people must be able to turn that off. */
  readonly singleKeys: boolean
  readonly inspectorOpen: boolean
}

const key = 'pathbook.preferences'
const defaults: Preferences = { theme: 'system', singleKeys: true, inspectorOpen: true }

function stored(): Preferences {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}')
    if (typeof value !== 'object' || value === null) return defaults
    return {
      theme: 'theme' in value && isTheme(value.theme) ? value.theme : defaults.theme,
      singleKeys: 'singleKeys' in value ? value.singleKeys !== false : defaults.singleKeys,
      inspectorOpen: 'inspectorOpen' in value ? value.inspectorOpen !== false : true,
    }
  } catch {
    return defaults
  }
}

function isTheme(value: unknown): value is ThemeChoice {
  return value === 'system' || value === 'light' || value === 'dark'
}

/** Choices of this computer's user; they live beside the app, never in the project file. */
export const usePreferences = create<Preferences>(stored)

export function setPreferences(changes: Partial<Preferences>): void {
  usePreferences.setState(changes)
  window.localStorage.setItem(key, JSON.stringify(usePreferences.getState()))
}

/** Whether dark colors are to be shown now. */
export function isDark(choice: ThemeChoice): boolean {
  if (choice !== 'system') return choice === 'dark'
  return window.matchMedia('(prefers-color-scheme: dark)').matches
}
