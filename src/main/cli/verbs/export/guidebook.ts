import { ok, problem, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { guidebooksInOrder } from '#shared/domain/queries/order.ts'
import type { Guidebook } from '#shared/domain/records/guidebook.ts'
import { findNamed } from '../../findNamed.ts'
import { oneOf } from '../../oneOf.ts'
import { forceOption, jsonOption, type Options, type Verb } from '../../verb.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

export const bookPapers = ['letter', 'a4'] as const

export const exportGuidebook: Verb = {
  name: 'export guidebook',
  words: 'FILE --out P.pdf',
  says: 'prints a guidebook',
  options: {
    ...outOption,
    guidebook: { type: 'string', value: 'NAME', says: 'which one; the first unless named' },
    paper: {
      type: 'string',
      value: bookPapers.join('|'),
      says: "the guidebook's own unless named",
    },
    ...forceOption,
    ...jsonOption,
  },
  examples: ['export guidebook hospital.pathbook --out guidebook.pdf --paper letter'],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const { document, out } = start.value
    const guidebook = chooseGuidebook(document, request.options)
    if (!guidebook.ok) return guidebook
    const { id, paper: own } = guidebook.value
    const paper = oneOf('paper', request.options.text('paper') ?? own, bookPapers)
    if (!paper.ok) return paper
    return savePublication(request, { kind: 'guidebook', guidebookId: id, paper: paper.value }, out)
  },
}

function chooseGuidebook(document: Document, options: Options): Result<Guidebook> {
  const name = options.text('guidebook')
  if (name !== undefined) return findNamed(document, 'guidebook', name)
  const [first] = guidebooksInOrder(document)
  return first
    ? ok(first)
    : problem('no-guidebook', 'This project has no guidebook yet. Add one first.')
}
