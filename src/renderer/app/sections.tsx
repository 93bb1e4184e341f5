import { type ComponentType, lazy } from 'react'
import type { Section } from '#renderer/state/view.ts'
import type { IconName } from '#renderer/ui/icons.tsx'
import { assume } from '#shared/base/cast.ts'

export type SectionEntry = {
  readonly section: Section
  readonly label: string
  readonly icon: IconName
  readonly place: 'top' | 'bottom'
  readonly Screen: ComponentType
}

const screens = import.meta.glob('../features/*/*Screen.tsx')

/** The spine from top to bottom. Each screen is loaded when it is first shown. */
const table = [
  ['map', 'Map', 'map', 'top'],
  ['roles', 'Roles', 'roles', 'top'],
  ['matrix', 'Matrix', 'matrix', 'top'],
  ['gaps', 'Gaps', 'gaps', 'top'],
  ['people', 'People', 'people', 'top'],
  ['guidebook', 'Guidebook', 'guidebook', 'top'],
  ['library', 'Records', 'library', 'top'],
  ['publish', 'Publish', 'publish', 'top'],
  ['checks', 'Checks', 'checks', 'top'],
  ['history', 'History', 'history', 'bottom'],
  ['settings', 'Settings', 'settings', 'bottom'],
] as const

export const sectionEntries: readonly SectionEntry[] = table.flatMap(
  ([section, label, icon, place]) => {
    const name = `${section.charAt(0).toUpperCase()}${section.slice(1)}Screen`
    const load = screens[`../features/${section}/${name}.tsx`]
    if (!load) return []
    const Screen = lazy(async () => {
      const module = assume<Record<string, ComponentType>>(await load())
      const screen = module[name]
      if (!screen) throw new Error(`No screen ${name}`)
      return { default: screen }
    })
    return [{ section, label, icon, place, Screen }]
  },
)
