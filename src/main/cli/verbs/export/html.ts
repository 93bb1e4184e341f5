import { forceOption, jsonOption, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

export const exportHtml: Verb = {
  name: 'export html',
  words: 'FILE --out M.html',
  says: 'writes a map as one page for any browser, which needs no network',
  options: { ...outOption, ...mapOption, ...forceOption, ...jsonOption },
  examples: ['export html hospital.pathbook --out map.html --map "Nursing"'],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const map = chooseMap(start.value.document, request.options)
    if (!map.ok) return map
    return savePublication(request, { kind: 'html', mapId: map.value.id }, start.value.out, 'file')
  },
}
