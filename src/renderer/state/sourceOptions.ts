import type { Document } from '#shared/domain/document.ts'
import { derived } from '#shared/domain/queries/derived.ts'
import { sourcesInOrder } from '#shared/domain/queries/order.ts'
import { useProject } from './projectStore.ts'

export type SourceOption = { readonly value: string; readonly label: string }

const optionsOf = derived(['source'], (document): readonly SourceOption[] =>
  sourcesInOrder(document).map(({ id, name }) => ({ value: id, label: name })),
)

/** Every source as a choice, by name; made once per change of sources. */
export function useSourceOptions(): readonly SourceOption[] {
  const document: Document = useProject(({ document }) => document)
  return optionsOf(document)
}
