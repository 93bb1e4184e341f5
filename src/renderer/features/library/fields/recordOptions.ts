import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import type { ComboboxOption } from '#renderer/ui/Combobox.tsx'
import type { Document } from '#shared/domain/document.ts'
import { nameOf } from '#shared/domain/names.ts'
import { compareText } from '#shared/domain/queries/order.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'

function optionsOf<K extends RecordKind>(document: Document, kind: K): ComboboxOption[] {
  const options: ComboboxOption[] = []
  for (const record of document[kind].values()) {
    options.push({ value: record.id, label: nameOf(kind, record, document) })
  }
  return options.toSorted((a, b) => compareText(a.label, b.label))
}

/** All records of a kind as choices, by name. */
export function useRecordOptions(kind: RecordKind): readonly ComboboxOption[] {
  const document = useProject(({ document }) => document)
  const records = document[kind]
  // biome-ignore lint/correctness/useExhaustiveDependencies: names come from these records.
  return useMemo(() => optionsOf(document, kind), [records, kind])
}
