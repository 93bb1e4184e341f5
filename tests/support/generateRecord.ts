import { assume } from '#shared/base/cast.ts'
import type { Random } from '#shared/base/random.ts'
import { type RecordKind, type RecordOf, recordSchemas } from '#shared/domain/records/index.ts'
import { type Chooser, generateValue } from './generateValue.ts'

type Fields = Record<string, unknown>

/** Fields that only make sense together, which a schema of single fields cannot say. */
function joined(kind: RecordKind, made: Fields): Fields {
  if (kind === 'transition' && made.kind === 'entry') return { ...made, fromRoleId: null }
  if (kind === 'transition' && made.fromRoleId === null) return { ...made, fromRoleId: 'outside' }
  if (kind === 'map') {
    const customPaper = made.paper === 'custom' ? { width: 500, height: 700 } : null
    return { ...made, customPaper }
  }
  if (kind === 'rating' && made.answer !== 'level') return { ...made, level: null }
  if (kind === 'rating' && made.level === null) return { ...made, level: 2 }
  return made
}

/** A record its schema accepts, with unusual text in it; its links lead nowhere unless chosen. */
export function generateRecord<K extends RecordKind>(
  kind: K,
  random: Random,
  choose?: Chooser,
): RecordOf<K> {
  const made = joined(kind, assume(generateValue(recordSchemas[kind], random, choose)))
  const checked = recordSchemas[kind].safeParse(made)
  if (checked.success) return assume<RecordOf<K>>(checked.data)
  throw new Error(`Made a wrong ${kind}: ${checked.error.message}`)
}
