import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import type { Placement } from '../../domain/records/map.ts'
import type { Role } from '../../domain/records/role.ts'
import type { JobFamily, LevelBand } from '../../domain/records/structure.ts'
import { compareReferences } from './references.ts'
import { placeLane, type Slot } from './slots.ts'

export type LatticeLane = {
  readonly family: JobFamily
  readonly firstColumn: number
  readonly columns: number
}

/** `firstRow` counts card rows from the top of the map; `level` counts bands from the bottom. */
export type LatticeBand = {
  readonly band: LevelBand
  readonly level: number
  readonly firstRow: number
  readonly rows: number
}

/** `column` and `row` count over the whole map, `slot` inside the cell. */
export type LatticeCard = {
  readonly role: Role
  readonly lane: number
  readonly band: number
  readonly column: number
  readonly row: number
  readonly slot: Slot
}

/** Where every card stands before anything has a size: lanes from the left, bands from the top. */
export type Lattice = {
  readonly lanes: readonly LatticeLane[]
  readonly bands: readonly LatticeBand[]
  readonly cards: readonly LatticeCard[]
  readonly columns: number
  readonly rows: number
}

export type LatticeOptions = {
  /** Only these roles; null takes all of the map. */
  readonly roleIds: ReadonlySet<Id> | null
  readonly emptyLanes: 'keep' | 'drop'
}

/**
 * Lanes, bands and card slots of a map. A lane is as wide as its family says, else as its fullest
 * cell needs (up to three columns); cards beyond that stand in further rows of their band.
 */
export function buildLattice(document: Document, mapId: Id, options: LatticeOptions): Lattice {
  const bandRecords = [...document.levelBand.values()].toSorted(byOrder)
  const roles = shownRoles(document, options.roleIds)
  const families = [...document.jobFamily.values()]
    .toSorted(byOrder)
    .filter((family) => options.emptyLanes === 'keep' || roles.some(inFamily(family.id)))
  const levelOfBand = new Map(bandRecords.map((band, index) => [band.id, index]))
  const laneOfFamily = new Map(families.map((family, index) => [family.id, index]))
  const placements = placementsOf(document, mapId)
  const transitions = [...document.transition.values()].filter(({ status }) => status !== 'retired')

  const lanes: LatticeLane[] = []
  const slots = new Map<Id, Slot>()
  let firstColumn = 0
  for (const [lane, family] of families.entries()) {
    const placed = placeLane({
      roles: roles.filter(inFamily(family.id)),
      columns: family.columns,
      lane,
      levelOf: (role) => levelOfBand.get(role.bandId) ?? 0,
      laneOf: (roleId) => laneOfFamily.get(document.role.get(roleId)?.familyId ?? '') ?? lane,
      placements,
      transitions,
    })
    for (const [id, slot] of placed.slots) slots.set(id, slot)
    lanes.push({ family, firstColumn, columns: placed.columns })
    firstColumn += placed.columns
  }

  const rowsOfLevel = bandRecords.map(() => 1)
  for (const role of roles) {
    const level = levelOfBand.get(role.bandId) ?? 0
    rowsOfLevel[level] = Math.max(rowsOfLevel[level] ?? 1, (slots.get(role.id)?.row ?? 0) + 1)
  }
  const bands: LatticeBand[] = []
  let firstRow = 0
  for (let level = bandRecords.length - 1; level >= 0; level--) {
    const band = bandRecords[level]
    const rows = rowsOfLevel[level] ?? 1
    if (band) bands.push({ band, level: level + 1, firstRow, rows })
    firstRow += rows
  }

  const cards = roles.flatMap((role): LatticeCard[] => {
    const slot = slots.get(role.id)
    const laneIndex = laneOfFamily.get(role.familyId)
    const level = levelOfBand.get(role.bandId)
    if (!slot || laneIndex === undefined || level === undefined) return []
    const band = bands.length - 1 - level
    return [
      {
        role,
        lane: laneIndex,
        band,
        column: (lanes[laneIndex]?.firstColumn ?? 0) + slot.column,
        row: (bands[band]?.firstRow ?? 0) + slot.row,
        slot,
      },
    ]
  })
  return { lanes, bands, cards, columns: firstColumn, rows: firstRow }
}

function shownRoles(document: Document, roleIds: ReadonlySet<Id> | null): Role[] {
  return [...document.role.values()]
    .filter((role) => roleIds === null || roleIds.has(role.id))
    .filter((role) => document.jobFamily.has(role.familyId) && document.levelBand.has(role.bandId))
    .toSorted(compareReferences)
}

function placementsOf(document: Document, mapId: Id): Map<Id, Placement> {
  const found = new Map<Id, Placement>()
  for (const placement of document.placement.values()) {
    if (placement.mapId === mapId) found.set(placement.roleId, placement)
  }
  return found
}

function inFamily(familyId: Id): (role: Role) => boolean {
  return (role) => role.familyId === familyId
}

function byOrder(
  a: { readonly order: number; readonly id: Id },
  b: { readonly order: number; readonly id: Id },
): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}
