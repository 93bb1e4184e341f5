import { useEffect } from 'react'
import { type Action, registerActions, runAction } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { useFileDialog } from '#renderer/state/fileDialog.ts'
import { goToNextFinding } from '#renderer/state/findingPlace.ts'
import { setPreferences, usePreferences } from '#renderer/state/preferences.ts'
import { closeProject } from '#renderer/state/projectFiles.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { goTo, type Section, useView } from '#renderer/state/view.ts'
import { focusRegion } from './regions.ts'
import { sectionEntries } from './sections.tsx'

function needsProject(): string | null {
  return useProject.getState().phase === 'open' ? null : 'Open a project first'
}

function needs(label: 'undoLabel' | 'redoLabel', reason: string): () => string | null {
  return () => needsProject() ?? (useProject.getState().state?.[label] == null ? reason : null)
}

const fileActions: readonly Action[] = [
  {
    id: 'file.new',
    label: 'New project',
    group: 'File',
    icon: 'new',
    keys: ['Ctrl+Alt+N'],
    scope: 'everywhere',
    run: () => useFileDialog.setState({ open: 'new' }),
  },
  {
    id: 'file.open',
    label: 'Open a project',
    group: 'File',
    icon: 'folderOpen',
    keys: ['Ctrl+O'],
    scope: 'everywhere',
    run: () => useFileDialog.setState({ open: 'open' }),
  },
  {
    id: 'file.saveCopy',
    label: 'Save a copy',
    group: 'File',
    icon: 'save',
    blocked: needsProject,
    run: () => useFileDialog.setState({ open: 'copy' }),
  },
  {
    id: 'file.close',
    label: 'Close project',
    group: 'File',
    icon: 'close',
    blocked: needsProject,
    run: () => void closeProject(),
  },
]

const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    label: 'Undo',
    group: 'Edit',
    icon: 'undo',
    keys: ['Ctrl+Z'],
    blocked: needs('undoLabel', 'Nothing to undo'),
    run: () => void edit.undo(),
  },
  {
    id: 'edit.redo',
    label: 'Redo',
    group: 'Edit',
    icon: 'redo',
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    blocked: needs('redoLabel', 'Nothing to redo'),
    run: () => void edit.redo(),
  },
]

const viewActions: readonly Action[] = [
  {
    id: 'view.palette',
    label: 'Find a role or run a command',
    group: 'View',
    icon: 'search',
    keys: ['Ctrl+K'],
    scope: 'everywhere',
    run: () => useView.setState(({ paletteOpen }) => ({ paletteOpen: !paletteOpen })),
  },
  {
    id: 'view.nextRegion',
    label: 'Go to the next part of the window',
    group: 'View',
    keys: ['F6'],
    scope: 'everywhere',
    run: () => focusRegion(1),
  },
  {
    id: 'view.previousRegion',
    label: 'Go to the part of the window before',
    group: 'View',
    keys: ['Shift+F6'],
    scope: 'everywhere',
    run: () => focusRegion(-1),
  },
  {
    id: 'view.theme',
    label: 'Switch between light and dark',
    group: 'View',
    icon: 'moon',
    run: () => {
      const dark = document.documentElement.dataset.theme === 'dark'
      setPreferences({ theme: dark ? 'light' : 'dark' })
    },
  },
  {
    id: 'view.singleKeys',
    label: 'Switch single letter keys on the map on or off',
    group: 'View',
    icon: 'keyboard',
    run: () => setPreferences({ singleKeys: !usePreferences.getState().singleKeys }),
  },
]

/** Alt and the place on the spine, ten at most; settings have the key they have everywhere. */
function keysTo(section: Section, index: number): readonly string[] {
  if (section === 'settings') return ['Ctrl+,']
  return index < 10 ? [`Alt+${(index + 1) % 10}`] : []
}

const checkActions: readonly Action[] = [
  {
    id: 'checks.next',
    label: 'Go to the next problem',
    group: 'Go to',
    icon: 'checks',
    keys: ['F8'],
    scope: 'everywhere',
    blocked: needsProject,
    // The list of checks walks itself; elsewhere the place of the problem is opened.
    run: () => {
      if (!runAction('checks.step')) goToNextFinding()
    },
  },
]

const goActions: readonly Action[] = sectionEntries.map(({ section, label, icon }, index) => ({
  id: `go.${section}`,
  label: `Go to ${label}`,
  group: 'Go to',
  icon,
  keys: keysTo(section, index),
  scope: 'everywhere',
  blocked: needsProject,
  run: () => goTo(section),
}))

/** Actions that are always there; screens add their own while they are shown. */
export function useApplicationActions(): void {
  useEffect(
    () =>
      registerActions([
        ...fileActions,
        ...editActions,
        ...viewActions,
        ...checkActions,
        ...goActions,
      ]),
    [],
  )
}
