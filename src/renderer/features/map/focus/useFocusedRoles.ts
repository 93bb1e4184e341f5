import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { type Dims, dimsOf } from '#shared/map/focus/dims.ts'
import { type FoundRole, findRoles } from '#shared/map/focus/findRoles.ts'
import { rolesInFocus } from '#shared/map/focus/focusOn.ts'
import {
  filterWithin,
  isFiltering,
  type RoleFilter,
  rolesPassing,
} from '#shared/map/focus/roleFilter.ts'
import type { Scene } from '#shared/map/scene.ts'
import { focusStore } from './focusStore.ts'

export type Filtered = {
  readonly filter: RoleFilter
  /** Roles of the map that pass; null while nothing is filtered. */
  readonly passing: ReadonlySet<Id> | null
}

/** The filter as it applies to a map. */
export function useFiltered(map: CareerMap): Filtered {
  const document = useProject((project) => project.document)
  const wanted = focusStore.use((view) => view.filter)
  return useMemo(() => {
    if (!isFiltering(wanted)) return { filter: wanted, passing: null }
    const filter = filterWithin(document, wanted)
    if (!isFiltering(filter)) return { filter, passing: null }
    return { filter, passing: rolesPassing(document, rolesOfMap(document, map), filter) }
  }, [document, map, wanted])
}

/** The role in focus and the roles around it; null outside of focus mode. */
export function useRolesInFocus(map: CareerMap): ReadonlySet<Id> | null {
  const document = useProject((project) => project.document)
  const focus = focusStore.use((view) => view.focus)
  return useMemo(
    () =>
      focus === null || !document.role.has(focus.roleId)
        ? null
        : rolesInFocus(document, map, focus),
    [document, map, focus],
  )
}

/** What is drawn of the map while the rest is left out around a role in focus; null for all of it. */
export function useLeftOut(map: CareerMap): readonly Id[] | null {
  const inFocus = useRolesInFocus(map)
  const leftOut = focusStore.use((view) => view.focus?.others === 'left out')
  return useMemo(() => (leftOut && inFocus !== null ? [...inFocus] : null), [leftOut, inFocus])
}

/**
 * What the search finds on the map, or around the role in focus while the rest is left out; null
 * while nothing is searched.
 */
export function useFound(map: CareerMap): readonly FoundRole[] | null {
  const document = useProject((project) => project.document)
  const text = focusStore.use((view) => view.find?.text ?? null)
  const leftOut = useLeftOut(map)
  return useMemo(() => {
    if (text === null || text.trim() === '') return null
    const there = leftOut === null ? null : new Set(leftOut)
    const roles = rolesOfMap(document, map).filter(({ id }) => there?.has(id) ?? true)
    return findRoles(document, roles, text)
  }, [document, map, leftOut, text])
}

/** What steps back on the drawn map, for the filter, the role in focus and the search together. */
export function useDims(map: CareerMap, scene: Scene | null): Dims | null {
  const { filter, passing } = useFiltered(map)
  const inFocus = useRolesInFocus(map)
  const found = useFound(map)
  return useMemo(() => {
    if (scene === null || (passing === null && inFocus === null && found === null)) return null
    return dimsOf(scene, {
      passing: bothOf(passing, inFocus),
      kinds: passing === null ? [] : filter.kinds,
      found: found === null ? null : new Set(found.map(({ roleId }) => roleId)),
    })
  }, [scene, filter, passing, inFocus, found])
}

function bothOf(a: ReadonlySet<Id> | null, b: ReadonlySet<Id> | null): ReadonlySet<Id> | null {
  if (a === null || b === null) return a ?? b
  return new Set([...a].filter((id) => b.has(id)))
}
