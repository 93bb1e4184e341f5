import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import { shownRoleIds } from '../../domain/queries/shownRoles.ts'
import type { CareerMap } from '../../domain/records/map.ts'
import { buildLattice, type Lattice } from '../layout/lattice.ts'
import { millimeters, type SheetChoice, sheetOf } from './paperSizes.ts'
import { posterProfile } from './posterProfile.ts'

/** How much of a map its sheet holds with titles that can be read from where readers stand. */
export type Capacity = {
  readonly roles: number
  /** About as many roles as the sheet holds when they stand as they do on this map. */
  readonly most: number
  readonly fits: boolean
  /** Points; the smallest type of titles for the reading distance. */
  readonly titleSize: number
}

/** Lanes that share a sheet. */
export type SheetPart = { readonly familyIds: readonly Id[]; readonly roleIds: readonly Id[] }

/** Smallest type by reading distance: 12 points for each meter, never under 10 (print grammar 9.1). */
export function smallestTitle(readFrom: number): number {
  return Math.max(10, Math.round(120 * readFrom) / 10)
}

/** Millimeters per point of title type that a card takes with the gap beside it and lines below. */
const pitches = {
  compact: { column: 3.19, row: 3.2 },
  title: { column: 2.76, row: 2.5 },
} as const
const longestRoll = millimeters(5000)
const laneHead = millimeters(18)

type SheetRoom = { readonly columns: number; readonly rows: number; readonly titleSize: number }

/** Columns and rows of cards a sheet has room for beside title, foot and levels. */
function roomOf(sheetChoice: SheetChoice, readFrom: number): SheetRoom {
  const sheet = sheetOf(sheetChoice)
  const rolls = sheet.length === 'follows the map'
  const landscape = sheet.orientation === 'landscape'
  const width = rolls && landscape ? longestRoll : sheet.width
  const height = rolls && !landscape ? longestRoll : sheet.height
  const profile = posterProfile(sheet)
  const titleSize = Math.max(profile.smallest, smallestTitle(readFrom))
  const rich = profile.detail === 'full' || profile.detail === 'compact'
  const pitch = rich ? pitches.compact : pitches.title
  const { margin, levelColumn, titleBand, foot } = profile
  return {
    columns: Math.floor((width - 2 * margin - levelColumn) / millimeters(pitch.column * titleSize)),
    rows: Math.floor(
      (height - margin - titleBand - foot - laneHead) / millimeters(pitch.row * titleSize),
    ),
    titleSize,
  }
}

/** Whether a map fits on a sheet, and how many roles would. */
export function capacityOf(document: Document, map: CareerMap, sheet: SheetChoice): Capacity {
  const lattice = latticeOf(document, map)
  const room = roomOf(sheet, map.readFrom)
  const roles = lattice.cards.length
  const cells = Math.max(1, lattice.columns * lattice.rows)
  // A map fills its cells only in part; another one on the same sheet would as well.
  const filled = roles === 0 ? 0.7 : roles / cells
  const rows = Math.max(1, Math.min(room.rows, Math.max(1, lattice.rows)))
  return {
    roles,
    most: Math.max(0, Math.round(filled * room.columns * rows)),
    fits: lattice.columns <= room.columns && lattice.rows <= room.rows,
    titleSize: room.titleSize,
  }
}

/**
 * The families of a map on as few sheets as hold them, side by side as on the map and about evenly
 * filled. A family that is wider than a sheet has one of its own.
 */
export function splitByFamily(
  document: Document,
  map: CareerMap,
  sheet: SheetChoice,
): readonly SheetPart[] {
  const lattice = latticeOf(document, map)
  const lanes = lattice.lanes.flatMap(({ family, columns }, index) => {
    const roleIds = lattice.cards.filter(({ lane }) => lane === index).map(({ role }) => role.id)
    return roleIds.length > 0 ? [{ familyId: family.id, columns, roleIds }] : []
  })
  const most = Math.max(1, roomOf(sheet, map.readFrom).columns)
  const fewest = grouped(lanes, most).length
  let width = Math.max(1, Math.ceil(lattice.columns / Math.max(1, fewest)))
  while (width < most && grouped(lanes, width).length > fewest) width += 1
  return grouped(lanes, Math.min(width, most)).map((group) => ({
    familyIds: group.map(({ familyId }) => familyId),
    roleIds: group.flatMap(({ roleIds }) => roleIds),
  }))
}

function grouped<T extends { readonly columns: number }>(lanes: readonly T[], most: number): T[][] {
  const groups: T[][] = []
  let width = 0
  for (const lane of lanes) {
    const last = groups.at(-1)
    if (last && width + lane.columns <= most) {
      last.push(lane)
      width += lane.columns
    } else {
      groups.push([lane])
      width = lane.columns
    }
  }
  return groups
}

function latticeOf(document: Document, map: CareerMap): Lattice {
  const roleIds = shownRoleIds(document, map)
  return buildLattice(document, map.id, {
    roleIds,
    emptyLanes: roleIds === null ? 'keep' : 'drop',
  })
}
