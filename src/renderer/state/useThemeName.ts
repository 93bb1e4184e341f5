import { useSyncExternalStore } from 'react'
import { isDark, usePreferences } from './preferences.ts'

const query = '(prefers-color-scheme: dark)'

function listen(listener: () => void): () => void {
  const system = window.matchMedia(query)
  system.addEventListener('change', listener)
  return () => system.removeEventListener('change', listener)
}

/** The theme that pictures are drawn in now. */
export function useThemeName(): 'light' | 'dark' {
  const choice = usePreferences(({ theme }) => theme)
  useSyncExternalStore(listen, () => window.matchMedia(query).matches)
  return isDark(choice) ? 'dark' : 'light'
}
