import { useMemo } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import { familyColor, lightFamilyColor, themeNamed } from '#shared/map/palette.ts'
import { useProject } from './projectStore.ts'
import { useThemeName } from './useThemeName.ts'

/** CSS colors by id of the job family; the same map until a family or the theme changes. */
export function useFamilyColors(): ReadonlyMap<Id, string> {
  const families = useProject(({ document }) => document.jobFamily)
  const themeName = useThemeName()
  return useMemo(() => {
    const theme = themeNamed(themeName)
    return new Map(
      [...families.values()].map(({ id, letter, color }) => [
        id,
        familyColor(theme, { letter, color: color ?? lightFamilyColor(letter) }),
      ]),
    )
  }, [families, themeName])
}
