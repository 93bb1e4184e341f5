import { forceOption, jsonOption, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

export const exportSvg: Verb = {
  name: 'export svg',
  words: 'FILE --out M.svg',
  says: 'draws a map as SVG',
  options: { ...outOption, ...mapOption, ...forceOption, ...jsonOption },
  later: ['dpi'],
  examples: ['export svg hospital.pathbook --out map.svg --map "Nursing"'],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const map = chooseMap(start.value.document, request.options)
    if (!map.ok) return map
    return savePublication(request, { kind: 'svg', mapId: map.value.id }, start.value.out)
  },
}
