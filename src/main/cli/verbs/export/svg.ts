import { forceOption, jsonOption, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { choosePicture, pictureOption } from './choosePicture.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

export const exportSvg: Verb = {
  name: 'export svg',
  words: 'FILE --out M.svg',
  says: 'draws a map as SVG',
  options: { ...outOption, ...mapOption, ...pictureOption, ...forceOption, ...jsonOption },
  examples: [
    'export svg hospital.pathbook --out map.svg --map "Nursing"',
    'export svg hospital.pathbook --out poster.svg --picture poster',
  ],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const map = chooseMap(start.value.document, request.options)
    if (!map.ok) return map
    const picture = choosePicture(request.options)
    if (!picture.ok) return picture
    return savePublication(
      request,
      { kind: 'svg', mapId: map.value.id, picture: picture.value },
      start.value.out,
      'file',
    )
  },
}
