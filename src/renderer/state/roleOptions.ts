import { useMemo } from 'react'
import type { Document } from '#shared/domain/document.ts'
import { derived } from '#shared/domain/queries/derived.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { useProject } from './projectStore.ts'

export type RoleOption = {
  readonly value: string
  readonly label: string
  /** The map reference, shown at the right end. */
  readonly detail: string
  /** More words the role is found by. */
  readonly keywords: string
}

const optionsOf = derived(['role', 'jobFamily', 'levelBand'], (document): readonly RoleOption[] =>
  rolesInOrder(document).map((role) => ({
    value: role.id,
    label: role.title,
    detail: role.mapReference,
    keywords: [role.mapReference, role.shortTitle, ...role.aliases.map(({ title }) => title)].join(
      ' ',
    ),
  })),
)

/** Every role as a choice, in reading order of the map; made once per change of roles. */
export function useRoleOptions(): readonly RoleOption[] {
  const document: Document = useProject(({ document }) => document)
  return useMemo(() => optionsOf(document), [document])
}
