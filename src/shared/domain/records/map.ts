import { z } from 'zod'
import { id, line, name, order, text } from './fields.ts'

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
] as const
export type PaperName = (typeof paperNames)[number]
export const orientations = ['landscape', 'portrait'] as const
export type Orientation = (typeof orientations)[number]

/** A view of the project. `roleIds` null shows every role. */
export const mapSchema = z.strictObject({
  id,
  name,
  headline: line,
  tagline: line,
  roleIds: z.array(id).max(20_000).nullable(),
  paper: z.enum(paperNames),
  orientation: z.enum(orientations),
  showsFrame: z.boolean(),
  callouts: z.array(z.strictObject({ title: line, text })).max(20),
  altText: text,
  order,
})
export type CareerMap = z.output<typeof mapSchema>

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
})
export type Placement = z.output<typeof placementSchema>
