import type { PublicationOf } from '#shared/api/publication.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { type CareerMap, orientations, paperNames } from '#shared/domain/records/map.ts'
import { oneOf } from '../../oneOf.ts'
import { forceOption, jsonOption, type Options, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

const palettes = ['color', 'grey'] as const

export const exportPoster: Verb = {
  name: 'export poster',
  words: 'FILE --out P.pdf',
  says: 'prints a map as a poster',
  options: {
    ...outOption,
    ...mapOption,
    paper: {
      type: 'string',
      value: paperNames.join('|'),
      says: "the sheet; the map's own unless named",
    },
    orientation: {
      type: 'string',
      value: orientations.join('|'),
      says: "the map's own unless named",
    },
    palette: { type: 'string', value: palettes.join('|'), says: 'color unless named' },
    ...forceOption,
    ...jsonOption,
  },
  later: ['bleed', 'marks', 'tile', 'overlap'],
  examples: [
    'export poster hospital.pathbook --out poster.pdf --paper A1',
    'export poster hospital.pathbook --out wall.pdf --map "Surgical services" --paper 24x36 --orientation portrait',
  ],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const { document, out } = start.value
    const map = chooseMap(document, request.options)
    if (!map.ok) return map
    const publication = publicationOf(map.value, request.options)
    return publication.ok ? savePublication(request, publication.value, out) : publication
  },
}

function publicationOf(map: CareerMap, options: Options): Result<PublicationOf<'poster'>> {
  const paper = oneOf('paper', options.text('paper') ?? map.paper, paperNames, [
    'legal',
    '18x24',
    /^\d+(\.\d+)?x\d+(\.\d+)?mm$/,
  ])
  if (!paper.ok) return paper
  const orientation = oneOf(
    'orientation',
    options.text('orientation') ?? map.orientation,
    orientations,
  )
  if (!orientation.ok) return orientation
  const palette = oneOf('palette', options.text('palette') ?? 'color', palettes)
  if (!palette.ok) return palette
  return ok({
    kind: 'poster',
    mapId: map.id,
    paper: paper.value,
    orientation: orientation.value,
    palette: palette.value,
    howToRead: true,
    routes: true,
    payChart: true,
  })
}
