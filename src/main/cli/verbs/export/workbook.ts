import { ok, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import { findNamed } from '../../findNamed.ts'
import { oneOf } from '../../oneOf.ts'
import { forceOption, jsonOption, usageProblem, type Verb } from '../../verb.ts'
import { bookPapers } from './guidebook.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

const modes = ['blank', 'filled'] as const

export const exportWorkbook: Verb = {
  name: 'export workbook',
  words: 'FILE --out P.pdf',
  says: 'prints a workbook for a participant, or for a role',
  options: {
    ...outOption,
    person: { type: 'string', value: 'NAME', says: 'the participant it is for' },
    role: {
      type: 'string',
      value: 'NAME',
      says: "the role it leads to; the participant's target unless named",
    },
    mode: {
      type: 'string',
      value: modes.join('|'),
      says: 'filled with what is known of the participant, or blank; filled with --person',
    },
    paper: { type: 'string', value: bookPapers.join('|'), says: 'letter unless named' },
    ...forceOption,
    ...jsonOption,
  },
  examples: [
    'export workbook hospital.pathbook --out workbook.pdf --person "Participant 07"',
    'export workbook hospital.pathbook --out blank.pdf --role "Surgical technologist" --paper a4',
  ],
  async run(request) {
    const { options } = request
    const start = await startExport(request)
    if (!start.ok) return start
    const { document, out } = start.value
    const personId = idNamed(document, 'person', options.text('person'))
    if (!personId.ok) return personId
    const targetRoleId = idNamed(document, 'role', options.text('role'))
    if (!targetRoleId.ok) return targetRoleId
    const usual = personId.value === null ? 'blank' : 'filled'
    const mode = oneOf('mode', options.text('mode') ?? usual, modes, ['fillable'])
    if (!mode.ok) return mode
    if (mode.value === 'filled' && personId.value === null) {
      return usageProblem('A filled workbook needs --person.')
    }
    const paper = oneOf('paper', options.text('paper') ?? 'letter', bookPapers)
    if (!paper.ok) return paper
    return savePublication(
      request,
      {
        kind: 'workbook',
        personId: personId.value,
        targetRoleId: targetRoleId.value,
        mode: mode.value,
        paper: paper.value,
      },
      out,
    )
  },
}

function idNamed(
  document: Document,
  kind: Extract<RecordKind, 'person' | 'role'>,
  name: string | undefined,
): Result<string | null> {
  if (name === undefined) return ok(null)
  const found = findNamed(document, kind, name)
  return found.ok ? ok(found.value.id) : found
}
