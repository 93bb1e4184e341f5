import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { forceOption, jsonOption, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { outOption, saveText, startExport } from './outFile.ts'

export const exportScene: Verb = {
  name: 'export scene',
  words: 'FILE --out S.json',
  says: 'writes where cards, lines and labels of a map stand, in 1/72 inch',
  options: { ...outOption, ...mapOption, ...forceOption, ...jsonOption },
  examples: ['export scene hospital.pathbook --out scene.json'],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const { document, out } = start.value
    const map = chooseMap(document, request.options)
    if (!map.ok) return map
    const scene = buildScene(document, map.value.id, metricsFor('full'))
    return saveText(request, `${JSON.stringify(scene, null, 2)}\n`, out)
  },
}
