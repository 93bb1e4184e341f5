import { z } from 'zod'
import { assume } from '../base/cast.ts'
import { type Failed, ok, problem, type Result } from '../base/result.ts'
import { checkValue } from './checkValue.ts'
import { type Diff, kindsOf } from './diff.ts'
import { recordKinds } from './document.ts'
import { nouns } from './names.ts'
import { id } from './records/fields.ts'
import { recordSchemas } from './records/index.ts'

const diffSchema = z.strictObject(
  Object.fromEntries(
    recordKinds.map((kind) => {
      const record = recordSchemas[kind].nullable()
      return [kind, z.array(z.strictObject({ id, before: record, after: record })).optional()]
    }),
  ),
)

/** Turns an unknown value into a diff whose records all pass their schemas. Problem `bad-diff`. */
export function checkDiff(value: unknown): Result<Diff> {
  const checked = checkValue(diffSchema, value)
  if (checked.ok) return ok(assume<Diff>(checked.value))
  return problem('bad-diff', `This change cannot be read: ${checked.flaw.text}`)
}

/** The first record a diff would leave behind that its schema refuses, as problem `bad-record`. */
export function badRecordIn(diff: Diff): Failed | null {
  for (const kind of kindsOf(diff)) {
    for (const { id, after } of diff[kind] ?? []) {
      if (after === null) continue
      const checked = checkValue(recordSchemas[kind], after)
      if (checked.ok) continue
      return problem(
        'bad-record',
        `This edit was not made, because a ${nouns[kind].one} would not be valid: ${checked.flaw.text}.`,
        { kind, id },
      )
    }
  }
  return null
}
