import { z } from 'zod'
import { assume } from '../../base/cast.ts'
import type { Id } from '../../base/identifiers.ts'
import { id } from '../records/fields.ts'
import { type RecordKind, type RecordOf, recordSchemas } from '../records/index.ts'

/** Kinds whose records can be added and removed: all but the one settings record. */
export type ListedKind = Exclude<RecordKind, 'project'>

/** Kinds whose records stand in an order of their own. */
export const orderedKinds = [
  'jobFamily',
  'levelBand',
  'competency',
  'pathway',
  'map',
  'annotation',
  'guidebook',
  'chapter',
  'block',
] as const satisfies ListedKind[]
export type OrderedKind = (typeof orderedKinds)[number]

export type AddCommand<K extends ListedKind> = {
  readonly type: `${K}.add`
  readonly record: RecordOf<K>
}
export type EditCommand<K extends RecordKind> = {
  readonly type: `${K}.edit`
  readonly id: Id
  readonly changes: Partial<Omit<RecordOf<K>, 'id'>>
}
export type RemoveCommand<K extends ListedKind> = {
  readonly type: `${K}.remove`
  readonly ids: readonly Id[]
}
/** `ids` is the whole new order of the records that share a parent. */
export type ReorderCommand<K extends OrderedKind> = {
  readonly type: `${K}.reorder`
  readonly ids: readonly Id[]
}

export type GenericCommand =
  | { [K in ListedKind]: AddCommand<K> | RemoveCommand<K> }[ListedKind]
  | { [K in RecordKind]: EditCommand<K> }[RecordKind]
  | { [K in OrderedKind]: ReorderCommand<K> }[OrderedKind]

export const listedKinds: readonly ListedKind[] = assume<ListedKind[]>(
  Object.keys(recordSchemas).filter((kind) => kind !== 'project'),
)

/** Some of a record's fields but its id; a field that is there has a value. */
export function changesOf<S extends z.ZodObject>(
  schema: S,
): z.ZodType<Partial<Omit<z.output<S>, 'id'>>> {
  const shape: Record<string, z.ZodType> = {}
  for (const [field, type] of Object.entries(schema.shape)) {
    if (field !== 'id') shape[field] = z.exactOptional(assume<z.ZodType>(type))
  }
  return assume<z.ZodType<Partial<Omit<z.output<S>, 'id'>>>>(z.strictObject(shape))
}

const idList = z.array(id).min(1).max(20_000)

/** One checker per generic command type, made from the record schemas. */
export function genericCommandSchemas(): Record<string, z.ZodType> {
  const schemas: Record<string, z.ZodType> = {}
  for (const [kind, schema] of Object.entries(recordSchemas)) {
    schemas[`${kind}.edit`] = z.strictObject({
      type: z.literal(`${kind}.edit`),
      id,
      changes: changesOf(schema),
    })
  }
  for (const kind of listedKinds) {
    schemas[`${kind}.add`] = z.strictObject({
      type: z.literal(`${kind}.add`),
      record: recordSchemas[kind],
    })
    schemas[`${kind}.remove`] = z.strictObject({ type: z.literal(`${kind}.remove`), ids: idList })
  }
  for (const kind of orderedKinds) {
    schemas[`${kind}.reorder`] = z.strictObject({
      type: z.literal(`${kind}.reorder`),
      ids: idList,
    })
  }
  return schemas
}
