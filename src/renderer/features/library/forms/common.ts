import { confirmationStates } from '#shared/domain/records/fields.ts'
import type { FieldSpec, FormPart } from '../fieldSpec.ts'

/** Where a record's facts come from; stands in every form of a record that states facts. */
export const provenancePart: FormPart = {
  title: 'Where this comes from',
  columns: 3,
  fields: [
    { kind: 'link', key: 'sourceId', label: 'Source', to: 'source' },
    { kind: 'date', key: 'asOf', label: 'As of' },
    {
      kind: 'choice',
      key: 'confirmation',
      label: 'Confirmation',
      options: confirmationStates,
    },
  ],
}

export function text(key: string, label: string, hint?: string): FieldSpec {
  return hint === undefined ? { kind: 'text', key, label } : { kind: 'text', key, label, hint }
}

export function area(key: string, label: string, rows = 3): FieldSpec {
  return { kind: 'area', key, label, rows }
}

export function choice(key: string, label: string, options: readonly string[]): FieldSpec {
  return { kind: 'choice', key, label, options }
}
