import { z } from 'zod'
import { id } from '../domain/records/fields.ts'
import { orientations, paperNames } from '../domain/records/map.ts'

/** The map alone, or the whole poster on the map's own sheet. */
export const pictures = ['map', 'poster'] as const

/** Dots per inch; above the most no eye tells the difference on paper. */
export const dpiRange = { min: 36, max: 600 } as const

/** Files of a map for other programs, and its text. */
export const mapFileFormats = [
  'text',
  'graphml',
  'drawio',
  'dot',
  'cyjs',
  'roles-csv',
  'moves-csv',
] as const
export type MapFileFormat = (typeof mapFileFormats)[number]

const customPaper = z.strictObject({
  width: z.number().min(100).max(5000),
  height: z.number().min(100).max(5000),
})

/** Everything that can be printed or saved as a picture, with its options. */
export const publication = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('poster'),
    mapId: id,
    /** The poster, a sheet for each job family, or one of its companions. */
    sheet: z.enum(['poster', 'families', 'handout', 'here', 'slide']),
    /** The role of sheet `here`. */
    roleId: id.nullable(),
    paper: z.enum(paperNames),
    /** Millimeters; for paper `custom`. */
    customPaper: customPaper.nullable(),
    orientation: z.enum(orientations),
    palette: z.enum(['color', 'color-blind', 'grey']),
    /** Leaves the title band and the foot of the map white. */
    savesInk: z.boolean(),
    howToRead: z.boolean(),
    routes: z.boolean(),
    payChart: z.boolean(),
    /** The band that says that facts are not confirmed yet. */
    draftNotice: z.boolean(),
    /** Millimeters of color over the edge of the sheet, for the print shop. */
    bleed: z.number().min(0).max(10),
    marks: z.boolean(),
    /** Cut into sheets of an office printer; `overlap` in millimeters. */
    tile: z
      .strictObject({
        sheet: z.enum(['a4', 'a3', 'letter']),
        overlap: z.number().min(0).max(25),
        scale: z.enum(['exact', 'fewest cuts']),
      })
      .nullable(),
  }),
  z.strictObject({ kind: z.literal('svg'), mapId: id, picture: z.enum(pictures).default('map') }),
  z.strictObject({
    kind: z.literal('png'),
    mapId: id,
    picture: z.enum(pictures).default('map'),
    dpi: z.int().min(dpiRange.min).max(dpiRange.max),
  }),
  /** One page that needs no network: the map with a card for every role. */
  z.strictObject({ kind: z.literal('html'), mapId: id }),
  z.strictObject({ kind: z.literal('mapFile'), mapId: id, format: z.enum(mapFileFormats) }),
  z.strictObject({
    kind: z.literal('guidebook'),
    guidebookId: id,
    paper: z.enum(['letter', 'a4']),
  }),
  z.strictObject({
    kind: z.literal('workbook'),
    personId: id.nullable(),
    /** The role the workbook leads to; null takes the person's target. */
    targetRoleId: id.nullable(),
    mode: z.enum(['blank', 'filled']),
    paper: z.enum(['letter', 'a4']),
  }),
])
export type Publication = z.output<typeof publication>
export type PublicationKind = Publication['kind']
export type PublicationOf<K extends PublicationKind> = Extract<Publication, { kind: K }>
