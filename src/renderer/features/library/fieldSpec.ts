import type { RecordKind } from '#shared/domain/records/index.ts'

/** A cell of a small table inside a record, such as one point of a scale. */
export type CellSpec =
  | { readonly kind: 'text'; readonly key: string; readonly label: string; readonly wide?: boolean }
  | {
      readonly kind: 'number'
      readonly key: string
      readonly label: string
      readonly decimals?: number
    }
  | {
      readonly kind: 'choice'
      readonly key: string
      readonly label: string
      readonly options: readonly string[]
    }
  | { readonly kind: 'link'; readonly key: string; readonly label: string; readonly to: RecordKind }
  | { readonly kind: 'level'; readonly key: string; readonly label: string }

/** One field of a record's form. `key` is the field's name in the record. */
export type FieldSpec =
  | {
      readonly kind: 'text'
      readonly key: string
      readonly label: string
      readonly hint?: string
      readonly wide?: boolean
    }
  | { readonly kind: 'area'; readonly key: string; readonly label: string; readonly rows?: number }
  | {
      readonly kind: 'number'
      readonly key: string
      readonly label: string
      readonly required?: boolean
      readonly decimals?: number
      readonly min?: number
      readonly max?: number
      readonly suffix?: string
    }
  | {
      readonly kind: 'choice'
      readonly key: string
      readonly label: string
      readonly options: readonly string[]
      readonly optional?: boolean
    }
  | {
      readonly kind: 'flag'
      readonly key: string
      readonly label: string
      readonly detail?: string
    }
  | { readonly kind: 'lines'; readonly key: string; readonly label: string; readonly hint?: string }
  | { readonly kind: 'date'; readonly key: string; readonly label: string }
  | { readonly kind: 'color'; readonly key: string; readonly label: string }
  | {
      readonly kind: 'link'
      readonly key: string
      readonly label: string
      readonly to: RecordKind
      readonly required?: boolean
    }
  | {
      readonly kind: 'links'
      readonly key: string
      readonly label: string
      readonly to: RecordKind
      /** The order means something, so rows can be moved. */
      readonly ordered?: boolean
    }
  | { readonly kind: 'money'; readonly key: string; readonly label: string }
  | { readonly kind: 'months'; readonly key: string; readonly label: string }
  | {
      readonly kind: 'table'
      readonly key: string
      readonly label: string
      readonly cells: readonly CellSpec[]
      readonly blank: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'group'; readonly key: string; readonly fields: readonly FieldSpec[] }
  | { readonly kind: 'rules'; readonly key: string; readonly label: string }

export type FormPart = {
  readonly title: string
  readonly columns: 1 | 2 | 3
  readonly fields: readonly FieldSpec[]
}

export type RecordForm = readonly FormPart[]
