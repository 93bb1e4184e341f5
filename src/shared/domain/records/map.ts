import { z } from 'zod'
import { colorText, id, line, name, order, text } from './fields.ts'

export const paperNames = [
  'A4',
  'A3',
  'A2',
  'A1',
  'A0',
  'letter',
  'tabloid',
  'archC',
  'archD',
  'archE',
  '24x36',
  '36x48',
  'legal',
  '18x24',
  'roll24',
  'roll36',
  'roll42',
  'custom',
] as const
export type PaperName = (typeof paperNames)[number]
export const orientations = ['landscape', 'portrait'] as const
export type Orientation = (typeof orientations)[number]

const ids = z.array(id).max(20_000)

/** Ways of a role: where it leads, where people come from, or both. */
export const directions = ['out', 'in', 'both'] as const
export type Direction = (typeof directions)[number]

/** Which roles a map shows. Roles that come later join every way but the picked list. */
export const shownRoles = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('all') }),
  z.strictObject({ by: z.literal('pick'), roleIds: ids }),
  z.strictObject({ by: z.literal('families'), familyIds: ids }),
  z.strictObject({ by: z.literal('bands'), bandIds: ids }),
  /** Rungs of one employer; `shared` adds the roles that name no employer. */
  z.strictObject({ by: z.literal('employer'), employer: line, shared: z.boolean() }),
  /** "You are here": a role with those up to so many moves away. */
  z.strictObject({
    by: z.literal('around'),
    roleId: id,
    steps: z.int().min(1).max(3),
    direction: z.enum(directions),
  }),
])
export type ShownRoles = z.output<typeof shownRoles>

/** How cards are placed: families by levels, a ladder of one family, rings, or by hand. */
export const arrangements = ['lattice', 'ladder', 'radial', 'free'] as const
export type Arrangement = (typeof arrangements)[number]

/** A view of the project. */
export const mapSchema = z.strictObject({
  id,
  name,
  headline: line,
  tagline: line,
  shows: shownRoles,
  arrangement: z.enum(arrangements),
  /** Lanes and bands drawn as a narrow strip with their name and count. */
  collapsedFamilyIds: ids,
  collapsedBandIds: ids,
  paper: z.enum(paperNames),
  /** Millimeters; belongs to paper `custom` alone. */
  customPaper: z
    .strictObject({ width: z.number().min(100).max(5000), height: z.number().min(100).max(5000) })
    .nullable(),
  orientation: z.enum(orientations),
  /** Meters a reader of the poster stands away. */
  readFrom: z.number().min(0.3).max(5),
  showsFrame: z.boolean(),
  callouts: z.array(z.strictObject({ title: line, text })).max(20),
  altText: text,
  /** Short address for the QR code and beside it; empty prints none. */
  address: line,
  /** An image of the project file. */
  logoId: id.nullable(),
  order,
})
export type CareerMap = z.output<typeof mapSchema>

/** Columns or rows of cards, in a free arrangement and for annotations. */
export const coordinate = z.number().min(-1000).max(1000)

/**
 * Where a role stands on a map inside the cell of its family and band: column from the left, row
 * from the top of the band. Roles without a placement are placed by the layout.
 */
export const placementSchema = z.strictObject({
  id,
  mapId: id,
  roleId: id,
  column: z.int().min(0).max(50),
  row: z.int().min(0).max(1000),
  pinned: z.boolean(),
  /** Where the card stands in a free arrangement: columns and rows from the top left corner. */
  x: coordinate.nullable(),
  y: coordinate.nullable(),
})
export type Placement = z.output<typeof placementSchema>

export const annotationKinds = ['text', 'picture', 'callout', 'frame'] as const
export type AnnotationKind = (typeof annotationKinds)[number]

/**
 * Something drawn on a map beside its cards. Place and size are in columns and rows of cards,
 * counted from the left of the family's lane and the top of the band (of the map where null).
 */
export const annotationSchema = z.strictObject({
  id,
  mapId: id,
  kind: z.enum(annotationKinds),
  text,
  /** An image of the project file; null for all kinds but pictures. */
  imageId: id.nullable(),
  familyId: id.nullable(),
  bandId: id.nullable(),
  x: coordinate,
  y: coordinate,
  width: z.number().min(0.1).max(1000),
  height: z.number().min(0.1).max(1000),
  /** The card a callout points to. */
  targetRoleId: id.nullable(),
  color: colorText.nullable(),
  locked: z.boolean(),
  order,
})
export type Annotation = z.output<typeof annotationSchema>

export const cardSides = ['top', 'right', 'bottom', 'left'] as const
export type CardSide = (typeof cardSides)[number]

/**
 * How a line of a map was drawn by hand. A bend is in columns and rows of cards from the middle of
 * the card the line leaves (of the card it reaches where it comes from outside).
 */
export const lineShapeSchema = z.strictObject({
  id,
  mapId: id,
  transitionId: id,
  fromSide: z.enum(cardSides).nullable(),
  toSide: z.enum(cardSides).nullable(),
  bends: z.array(z.strictObject({ x: coordinate, y: coordinate })).max(20),
})
export type LineShape = z.output<typeof lineShapeSchema>
