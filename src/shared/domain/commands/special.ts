import { z } from 'zod'
import { id, name } from '../records/fields.ts'
import { coordinate, mapSchema } from '../records/map.ts'
import { ratingSchema } from '../records/people.ts'
import { roleSchema } from '../records/role.ts'
import { transitionKinds } from '../records/transition.ts'
import { changesOf } from './generic.ts'

const cell = z.strictObject({
  roleId: id,
  familyId: id,
  bandId: id,
  column: z.int().min(0).max(50),
  row: z.int().min(0).max(1000),
})

/** Commands that say more than "add, edit, remove, reorder one kind of record". */
export const specialCommandSchemas = {
  'role.addMany': z.strictObject({
    type: z.literal('role.addMany'),
    roles: z.array(roleSchema).min(1).max(5000),
  }),
  'role.editMany': z.strictObject({
    type: z.literal('role.editMany'),
    ids: z.array(id).min(1).max(5000),
    changes: changesOf(roleSchema),
  }),
  'role.duplicate': z.strictObject({
    type: z.literal('role.duplicate'),
    roleId: id,
    newRoleId: id,
    title: name,
  }),
  /** Cards were dropped: each gets its cell, and family and band where these changed. */
  'map.moveRoles': z.strictObject({
    type: z.literal('map.moveRoles'),
    mapId: id,
    moves: z.array(cell).min(1).max(5000),
  }),
  /** A new role where it was put; the map shows it from now on. */
  'map.addRole': z.strictObject({
    type: z.literal('map.addRole'),
    mapId: id,
    record: roleSchema,
    /** Null leaves the place to the layout. */
    place: z
      .strictObject({ column: z.int().min(0).max(50), row: z.int().min(0).max(1000) })
      .nullable(),
  }),
  /**
   * Cards of a free arrangement were put somewhere: columns and rows from the top left. The cell is
   * the one they have among families and levels, so that another arrangement finds them there.
   */
  'map.placeCards': z.strictObject({
    type: z.literal('map.placeCards'),
    mapId: id,
    places: z
      .array(cell.omit({ familyId: true, bandId: true }).extend({ x: coordinate, y: coordinate }))
      .min(1)
      .max(5000),
  }),
  /** Copies of roles with their requirements and the transitions among them; the map shows them. */
  'map.duplicateRoles': z.strictObject({
    type: z.literal('map.duplicateRoles'),
    mapId: id,
    copies: z
      .array(z.strictObject({ roleId: id, newRoleId: id, title: name }))
      .min(1)
      .max(500),
    transitions: z.array(z.strictObject({ transitionId: id, newTransitionId: id })).max(2000),
  }),
  'map.addMany': z.strictObject({
    type: z.literal('map.addMany'),
    records: z.array(mapSchema).min(1).max(200),
  }),
  /** A map with its placements, drawn lines and the annotations that are given new ids. */
  'map.duplicate': z.strictObject({
    type: z.literal('map.duplicate'),
    mapId: id,
    newMapId: id,
    name,
    annotations: z.array(z.strictObject({ annotationId: id, newAnnotationId: id })).max(5000),
  }),
  /** A job family goes, its roles stay in another one. */
  'jobFamily.removeInto': z.strictObject({
    type: z.literal('jobFamily.removeInto'),
    familyId: id,
    intoId: id,
  }),
  /** The same for a level band. */
  'levelBand.removeInto': z.strictObject({
    type: z.literal('levelBand.removeInto'),
    bandId: id,
    intoId: id,
  }),
  'map.setPinned': z.strictObject({
    type: z.literal('map.setPinned'),
    mapId: id,
    /** The cells the cards stand in now, so that pinning keeps them where they are. */
    cells: z
      .array(cell.omit({ familyId: true, bandId: true }))
      .min(1)
      .max(5000),
    pinned: z.boolean(),
  }),
  /** Gives cards back to the layout. */
  'map.releaseRoles': z.strictObject({
    type: z.literal('map.releaseRoles'),
    mapId: id,
    roleIds: z.array(id).min(1).max(5000),
  }),
  'transition.connect': z.strictObject({
    type: z.literal('transition.connect'),
    id,
    fromRoleId: id.nullable(),
    toRoleId: id,
    /** Null guesses from the bands: up is advancement, same is lateral, down is step-back. */
    kind: z.enum(transitionKinds).nullable(),
    /** Typical months full time; null leaves the time open. */
    months: z.number().min(0).max(600).nullable(),
  }),
  'matrix.setCells': z.strictObject({
    type: z.literal('matrix.setCells'),
    cells: z
      .array(
        z.strictObject({
          roleId: id,
          competencyId: id,
          /** Null clears the cell; a field left out keeps what the requirement has. */
          level: z.exactOptional(z.number().nullable()),
          importance: z.exactOptional(z.number().min(1).max(5)),
          essential: z.exactOptional(z.boolean()),
        }),
      )
      .min(1)
      .max(100_000),
  }),
  'person.rate': z.strictObject({
    type: z.literal('person.rate'),
    ratings: z.array(ratingSchema).min(1).max(10_000),
  }),
  'block.move': z.strictObject({
    type: z.literal('block.move'),
    id,
    chapterId: id,
    /** Position among the blocks of the chapter after the move. */
    index: z.int().min(0).max(10_000),
  }),
} as const

export type SpecialCommands = {
  [T in keyof typeof specialCommandSchemas]: z.output<(typeof specialCommandSchemas)[T]>
}
export type SpecialCommand = SpecialCommands[keyof SpecialCommands]
