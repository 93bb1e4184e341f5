import type { PublicationOf } from '#shared/api/publication.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { type CareerMap, orientations, paperNames } from '#shared/domain/records/map.ts'
import { palettes } from '#shared/map/palette.ts'
import { type SheetKind, sheetKinds } from '#shared/map/poster/print/companions.ts'
import { findNamed } from '../../findNamed.ts'
import { oneOf } from '../../oneOf.ts'
import { forceOption, jsonOption, type Options, usageProblem, type Verb } from '../../verb.ts'
import { chooseMap, mapOption } from './chooseMap.ts'
import { outOption, savePublication, startExport } from './outFile.ts'

const tileSheets = ['a4', 'a3', 'letter'] as const

export const exportPoster: Verb = {
  name: 'export poster',
  words: 'FILE --out P.pdf',
  says: 'prints a map as a poster',
  options: {
    ...outOption,
    ...mapOption,
    paper: {
      type: 'string',
      value: [...paperNames.filter((name) => name !== 'custom'), 'WxHmm'].join('|'),
      says: "the sheet; the map's own unless named",
    },
    orientation: {
      type: 'string',
      value: orientations.join('|'),
      says: "the map's own unless named",
    },
    palette: { type: 'string', value: palettes.join('|'), says: 'color unless named' },
    'save-ink': { type: 'boolean', says: 'title band and foot of the map as outlines' },
    sheet: {
      type: 'string',
      value: sheetKinds.join('|'),
      says: 'the poster, a sheet per job family, a hand-out, "you are here" or slides',
    },
    role: { type: 'string', value: 'NAME', says: 'where the reader of --sheet here stands' },
    bleed: { type: 'string', value: 'MM', says: 'color over the edge for the print shop, 0 to 10' },
    marks: { type: 'boolean', says: 'crop marks outside of the sheet' },
    tile: { type: 'string', value: tileSheets.join('|'), says: 'cut into sheets to put together' },
    overlap: { type: 'string', value: 'MM', says: 'what tiles share, 0 to 25; 10 unless named' },
    'fewest-cuts': {
      type: 'boolean',
      says: 'tiles up to a tenth smaller where that cuts fewer cards',
    },
    ...forceOption,
    ...jsonOption,
  },
  examples: [
    'export poster hospital.pathbook --out poster.pdf --paper A1',
    'export poster hospital.pathbook --out wall.pdf --map "Surgical services" --paper 24x36 --orientation portrait',
    'export poster hospital.pathbook --out shop.pdf --paper A1 --bleed 3 --marks',
    'export poster hospital.pathbook --out here.pdf --sheet here --role Phlebotomist',
    'export poster hospital.pathbook --out tiles.pdf --paper A1 --tile letter --overlap 10',
  ],
  async run(request) {
    const start = await startExport(request)
    if (!start.ok) return start
    const { document, out } = start.value
    const map = chooseMap(document, request.options)
    if (!map.ok) return map
    const publication = publicationOf(document, map.value, request.options)
    return publication.ok ? savePublication(request, publication.value, out) : publication
  },
}

function publicationOf(
  document: Document,
  map: CareerMap,
  options: Options,
): Result<PublicationOf<'poster'>> {
  const sheet = sheetNamed(map, options)
  if (!sheet.ok) return sheet
  const palette = oneOf('palette', options.text('palette') ?? 'color', palettes)
  if (!palette.ok) return palette
  const kind = oneOf('sheet', options.text('sheet') ?? 'poster', sheetKinds)
  if (!kind.ok) return kind
  const roleId = roleNamed(document, kind.value, options.text('role'))
  if (!roleId.ok) return roleId
  const bleed = millimetersOf('bleed', options.text('bleed') ?? '0', 10)
  if (!bleed.ok) return bleed
  const tile = tileOf(options)
  if (!tile.ok) return tile
  return ok({
    kind: 'poster',
    mapId: map.id,
    ...sheet.value,
    palette: palette.value,
    savesInk: options.flag('save-ink'),
    howToRead: true,
    routes: true,
    payChart: true,
    draftNotice: true,
    sheet: kind.value,
    roleId: roleId.value,
    bleed: bleed.value,
    marks: options.flag('marks'),
    tile: tile.value,
  })
}

/** Only "you are here" is about one role. */
function roleNamed(
  document: Document,
  kind: SheetKind,
  name: string | undefined,
): Result<string | null> {
  if (name === undefined) {
    return kind === 'here' ? usageProblem('--sheet here needs --role.') : ok(null)
  }
  if (kind !== 'here') return usageProblem('--role needs --sheet here.')
  const found = findNamed(document, 'role', name)
  return found.ok ? ok(found.value.id) : found
}

type NamedSheet = Pick<PublicationOf<'poster'>, 'paper' | 'customPaper' | 'orientation'>

/** A name of a sheet, or its own size such as 900x600mm, wider than high for landscape. */
function sheetNamed(map: CareerMap, options: Options): Result<NamedSheet> {
  const given = options.text('paper')
  const own = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)mm$/i.exec(given ?? '')
  const [width, height] = [Number(own?.[1]), Number(own?.[2])]
  if (own && Math.min(width, height) < 100) return ownSizeProblem(own[0])
  if (own && Math.max(width, height) > 5000) return ownSizeProblem(own[0])
  const usual = own ? (width >= height ? 'landscape' : 'portrait') : map.orientation
  const wanted = options.text('orientation') ?? usual
  const orientation = oneOf('orientation', wanted, orientations)
  if (!orientation.ok) return orientation
  if (own) {
    const customPaper = { width, height }
    return ok({ paper: 'custom', customPaper, orientation: orientation.value })
  }
  const paper = oneOf('paper', given ?? map.paper, paperNames)
  if (!paper.ok) return paper
  const customPaper = paper.value === 'custom' ? map.customPaper : null
  if (paper.value === 'custom' && customPaper === null) {
    return usageProblem('Write the size of the sheet, for example --paper 900x600mm.')
  }
  return ok({ paper: paper.value, customPaper, orientation: orientation.value })
}

function ownSizeProblem(size: string): Result<never> {
  return usageProblem(`--paper takes sides of 100 to 5000 millimeters, not ${size}.`)
}

function tileOf(options: Options): Result<PublicationOf<'poster'>['tile']> {
  const wanted = options.text('tile')
  if (wanted === undefined) {
    if (options.text('overlap') !== undefined) return usageProblem('--overlap needs --tile.')
    return options.flag('fewest-cuts') ? usageProblem('--fewest-cuts needs --tile.') : ok(null)
  }
  const sheet = oneOf('tile', wanted, tileSheets)
  if (!sheet.ok) return sheet
  const overlap = millimetersOf('overlap', options.text('overlap') ?? '10', 25)
  if (!overlap.ok) return overlap
  const scale = options.flag('fewest-cuts') ? 'fewest cuts' : 'exact'
  return ok({ sheet: sheet.value, overlap: overlap.value, scale })
}

/** A plain number of millimeters from 0 to `most`. */
function millimetersOf(option: string, given: string, most: number): Result<number> {
  const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  return value <= most
    ? ok(value)
    : usageProblem(`--${option} takes millimeters from 0 to ${most}, not ${given}.`)
}
