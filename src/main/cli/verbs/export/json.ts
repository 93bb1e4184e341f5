import { stableJson } from '#shared/base/stableJson.ts'
import { recordsOf } from '#shared/domain/document.ts'
import { forceOption, jsonOption, type Verb } from '../../verb.ts'
import { outOption, saveText, startExport } from './outFile.ts'

export const exportJson: Verb = {
  name: 'export json',
  words: 'FILE --out P.json',
  says: 'writes the whole document in a stable order, without people unless asked',
  options: {
    ...outOption,
    'with-people': { type: 'boolean', says: 'persons, ratings and cohorts too' },
    ...forceOption,
    ...jsonOption,
  },
  examples: [
    'export json hospital.pathbook --out hospital.json',
    'export json hospital.pathbook --out all.json --with-people',
  ],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const people = request.options.flag('with-people') ? 'with people' : 'without people'
    const records = recordsOf(start.value.document, { people })
    return saveText(request, `${stableJson(records, 2)}\n`, start.value.out)
  },
}
