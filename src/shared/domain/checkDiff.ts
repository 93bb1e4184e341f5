import { z } from 'zod'
import { assume } from '../base/cast.ts'
import { type Failed, ok, problem, type Result } from '../base/result.ts'
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
  const checked = diffSchema.safeParse(value)
  if (checked.success) return ok(assume<Diff>(checked.data))
  const issue = checked.error.issues[0]
  const path = (issue?.path ?? []).map(String).join(' > ')
  return problem('bad-diff', `This change cannot be read: ${path} ${issue?.message ?? ''}`.trim())
}

/** The first record a diff would leave behind that its schema refuses, as problem `bad-record`. */
export function badRecordIn(diff: Diff): Failed | null {
  for (const kind of kindsOf(diff)) {
    for (const { id, after } of diff[kind] ?? []) {
      if (after === null) continue
      const issue = recordSchemas[kind].safeParse(after).error?.issues[0]
      if (!issue) continue
      const path = issue.path.map(String).join(' > ')
      return problem(
        'bad-record',
        `This edit was not made, because a ${nouns[kind].one} would not be valid: ${path} ${issue.message}.`,
        { kind, id },
      )
    }
  }
  return null
}
