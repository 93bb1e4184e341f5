import { dpiRange } from '#shared/api/publication.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { forceOption, jsonOption, type Options, usageProblem, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { choosePicture, pictureOption } from './choosePicture.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

const usualDpi = 150

export const exportPng: Verb = {
  name: 'export png',
  words: 'FILE --out M.png',
  says: 'draws a map as PNG',
  options: {
    ...outOption,
    ...mapOption,
    ...pictureOption,
    dpi: {
      type: 'string',
      value: 'N',
      says: `dots per inch, ${dpiRange.min} to ${dpiRange.max}; ${usualDpi} unless named`,
    },
    ...forceOption,
    ...jsonOption,
  },
  examples: [
    'export png hospital.pathbook --out map.png --map "Nursing" --dpi 300',
    'export png hospital.pathbook --out poster.png --picture poster --dpi 600',
  ],
  async run(request) {
    const picture = choosePicture(request.options)
    if (!picture.ok) return picture
    const dpi = dpiOf(request.options)
    if (!dpi.ok) return dpi
    const start = await startExport(request)
    if (!start.ok) return start
    const map = chooseMap(start.value.document, request.options)
    if (!map.ok) return map
    const publication = {
      kind: 'png',
      mapId: map.value.id,
      picture: picture.value,
      dpi: dpi.value,
    } as const
    return savePublication(request, publication, start.value.out, 'file')
  },
}

function dpiOf(options: Options): Result<number> {
  const text = options.text('dpi') ?? String(usualDpi)
  const dpi = Number(text)
  return /^\d{2,3}$/.test(text) && dpi >= dpiRange.min && dpi <= dpiRange.max
    ? ok(dpi)
    : usageProblem(`--dpi takes a number from ${dpiRange.min} to ${dpiRange.max}, not ${text}.`)
}
