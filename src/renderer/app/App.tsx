import { useEffect } from 'react'
import { isDark, usePreferences } from '#renderer/state/preferences.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { createToasts } from '#renderer/ui/toasts.ts'
import { UiProvider } from '#renderer/ui/UiProvider.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { FileDialogs } from './FileDialogs.tsx'
import { Notices } from './Notices.tsx'
import { Shell } from './Shell.tsx'
import { useApplicationActions } from './useApplicationActions.ts'
import { useKeys } from './useKeys.ts'
import { Welcome } from './Welcome.tsx'

const toasts = createToasts()

/** The window: welcome or project, with palette, notices and keys over both. */
export function App() {
  const phase = useProject(({ phase }) => phase)
  useTheme()
  useApplicationActions()
  useKeys()
  return (
    <UiProvider toasts={toasts}>
      {phase === 'welcome' && <Welcome />}
      {phase === 'open' && <Shell />}
      {phase === 'lost' && (
        <p className="pb-lost" role="alert">
          Pathbook does not answer. Start it again; your saved work is safe in its file.
        </p>
      )}
      <CommandPalette />
      <FileDialogs />
      <Notices toasts={toasts} />
    </UiProvider>
  )
}

/** Puts the chosen theme on the page and follows the system where that is the choice. */
function useTheme(): void {
  const theme = usePreferences(({ theme }) => theme)
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      document.documentElement.dataset.theme = isDark(theme) ? 'dark' : 'light'
    }
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
}
