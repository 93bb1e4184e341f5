import { type ComponentType, lazy } from 'react'
import type { Section } from '#renderer/state/view.ts'
import type { IconName } from '#renderer/ui/icons.tsx'

export type SectionEntry = {
  readonly section: Section
  readonly label: string
  readonly icon: IconName
  readonly place: 'top' | 'bottom'
  readonly Screen: ComponentType
}

/** The spine from top to bottom. Each screen is loaded when it is first shown. */
export const sectionEntries: readonly SectionEntry[] = [
  {
    section: 'map',
    label: 'Map',
    icon: 'map',
    place: 'top',
    Screen: lazy(() =>
      import('../features/map/MapScreen.tsx').then(({ MapScreen }) => ({ default: MapScreen })),
    ),
  },
  {
    section: 'roles',
    label: 'Roles',
    icon: 'roles',
    place: 'top',
    Screen: lazy(() =>
      import('../features/roles/RolesScreen.tsx').then(({ RolesScreen }) => ({
        default: RolesScreen,
      })),
    ),
  },
  {
    section: 'matrix',
    label: 'Matrix',
    icon: 'matrix',
    place: 'top',
    Screen: lazy(() =>
      import('../features/matrix/MatrixScreen.tsx').then(({ MatrixScreen }) => ({
        default: MatrixScreen,
      })),
    ),
  },
  {
    section: 'gaps',
    label: 'Gaps',
    icon: 'gaps',
    place: 'top',
    Screen: lazy(() =>
      import('../features/gaps/GapsScreen.tsx').then(({ GapsScreen }) => ({ default: GapsScreen })),
    ),
  },
  {
    section: 'people',
    label: 'People',
    icon: 'people',
    place: 'top',
    Screen: lazy(() =>
      import('../features/people/PeopleScreen.tsx').then(({ PeopleScreen }) => ({
        default: PeopleScreen,
      })),
    ),
  },
  {
    section: 'guidebook',
    label: 'Guidebook',
    icon: 'guidebook',
    place: 'top',
    Screen: lazy(() =>
      import('../features/guidebook/GuidebookScreen.tsx').then(({ GuidebookScreen }) => ({
        default: GuidebookScreen,
      })),
    ),
  },
  {
    section: 'library',
    label: 'Records',
    icon: 'library',
    place: 'top',
    Screen: lazy(() =>
      import('../features/library/LibraryScreen.tsx').then(({ LibraryScreen }) => ({
        default: LibraryScreen,
      })),
    ),
  },
  {
    section: 'publish',
    label: 'Publish',
    icon: 'publish',
    place: 'top',
    Screen: lazy(() =>
      import('../features/publish/PublishScreen.tsx').then(({ PublishScreen }) => ({
        default: PublishScreen,
      })),
    ),
  },
  {
    section: 'checks',
    label: 'Checks',
    icon: 'checks',
    place: 'top',
    Screen: lazy(() =>
      import('../features/checks/ChecksScreen.tsx').then(({ ChecksScreen }) => ({
        default: ChecksScreen,
      })),
    ),
  },
  {
    section: 'history',
    label: 'History',
    icon: 'history',
    place: 'bottom',
    Screen: lazy(() =>
      import('../features/history/HistoryScreen.tsx').then(({ HistoryScreen }) => ({
        default: HistoryScreen,
      })),
    ),
  },
  {
    section: 'settings',
    label: 'Settings',
    icon: 'settings',
    place: 'bottom',
    Screen: lazy(() =>
      import('../features/settings/SettingsScreen.tsx').then(({ SettingsScreen }) => ({
        default: SettingsScreen,
      })),
    ),
  },
]
