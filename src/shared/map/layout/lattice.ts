import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import { placementsOfMap } from '../../domain/queries/maps.ts'
import type { Arrangement } from '../../domain/records/map.ts'
import type { Role } from '../../domain/records/role.ts'
import type { JobFamily, LevelBand } from '../../domain/records/structure.ts'
import { placeLadder } from './ladder.ts'
import { compareReferences } from './references.ts'
import { placeLane, type Slot } from './slots.ts'

/** A collapsed lane is one narrow column without cards. */
export type LatticeLane = {
  readonly family: JobFamily
  readonly firstColumn: number
  readonly columns: number
  readonly collapsed: boolean
}

/**
 * `firstRow` counts card rows from the top of the map; `level` counts bands from the bottom. A
 * collapsed band is one low row without cards.
 */
export type LatticeBand = {
  readonly band: LevelBand
  readonly level: number
  readonly firstRow: number
  readonly rows: number
  readonly collapsed: boolean
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
  /** Roles of collapsed lanes and bands. */
  readonly hidden: readonly Role[]
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
  const map = document.map.get(mapId)
  const place = placerOf(map?.arrangement ?? 'lattice')
  const closedFamilies = new Set(map?.collapsedFamilyIds)
  const closedBands = new Set(map?.collapsedBandIds)
  const bandRecords = [...document.levelBand.values()].toSorted(byOrder)
  const allRoles = shownRoles(document, options.roleIds)
  const isHidden = (role: Role) => closedFamilies.has(role.familyId) || closedBands.has(role.bandId)
  const roles = allRoles.filter((role) => !isHidden(role))
  const families = [...document.jobFamily.values()]
    .toSorted(byOrder)
    .filter((family) => options.emptyLanes === 'keep' || allRoles.some(inFamily(family.id)))
  const levelOfBand = new Map(bandRecords.map((band, index) => [band.id, index]))
  const laneOfFamily = new Map(families.map((family, index) => [family.id, index]))
  const placements = placementsOfMap(document, mapId)
  const transitions = [...document.transition.values()].filter(({ status }) => status !== 'retired')

  const lanes: LatticeLane[] = []
  const slots = new Map<Id, Slot>()
  let firstColumn = 0
  for (const [lane, family] of families.entries()) {
    if (closedFamilies.has(family.id)) {
      lanes.push({ family, firstColumn, columns: 1, collapsed: true })
      firstColumn += 1
      continue
    }
    const placed = place({
      roles: roles.filter(inFamily(family.id)),
      columns: family.columns,
      lane,
      levelOf: (role) => levelOfBand.get(role.bandId) ?? 0,
      laneOf: (roleId) => laneOfFamily.get(document.role.get(roleId)?.familyId ?? '') ?? lane,
      placements,
      transitions,
    })
    for (const [id, slot] of placed.slots) slots.set(id, slot)
    lanes.push({ family, firstColumn, columns: placed.columns, collapsed: false })
    firstColumn += placed.columns
  }

  const rowsOfLevel = bandRecords.map(({ id, rows }) => (closedBands.has(id) ? 1 : (rows ?? 1)))
  for (const role of roles) {
    const level = levelOfBand.get(role.bandId) ?? 0
    rowsOfLevel[level] = Math.max(rowsOfLevel[level] ?? 1, (slots.get(role.id)?.row ?? 0) + 1)
  }
  const bands: LatticeBand[] = []
  let firstRow = 0
  for (let level = bandRecords.length - 1; level >= 0; level--) {
    const band = bandRecords[level]
    const rows = rowsOfLevel[level] ?? 1
    if (band) {
      bands.push({ band, level: level + 1, firstRow, rows, collapsed: closedBands.has(band.id) })
    }
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
  const hidden = allRoles.filter(isHidden)
  return { lanes, bands, cards, hidden, columns: firstColumn, rows: firstRow }
}

/** Cards of a free or radial arrangement stand elsewhere; their slots stay what the lattice says. */
function placerOf(arrangement: Arrangement): typeof placeLane {
  switch (arrangement) {
    case 'ladder':
      return placeLadder
    case 'lattice':
    case 'radial':
    case 'free':
      return placeLane
  }
}

function shownRoles(document: Document, roleIds: ReadonlySet<Id> | null): Role[] {
  return [...document.role.values()]
    .filter((role) => roleIds === null || roleIds.has(role.id))
    .filter((role) => document.jobFamily.has(role.familyId) && document.levelBand.has(role.bandId))
    .toSorted(compareReferences)
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
