import type { Id } from '../../base/identifiers.ts'
import { countOf, listOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import { leastRoom } from './fitMap.ts'
import { millimeters, type SheetChoice, sheetOf } from './paperSizes.ts'
import { type PosterProfile, posterProfile } from './posterProfile.ts'

/** Families that go on a sheet of their own. */
export type FamilyGroup = {
  readonly familyIds: readonly Id[]
  readonly letters: readonly string[]
  readonly roles: number
}

export type PosterCapacity = {
  readonly roles: number
  /** About how many roles of this map's kind the sheet holds with all it has on its cards. */
  readonly fits: number
  /** Smallest type of the sheet in points. */
  readonly type: number
  /** Job families for each sheet; one group when one sheet holds them all. */
  readonly split: readonly FamilyGroup[]
  /** "44 of about 60 roles fit on A1 at 11 pt." and what to do when they do not. */
  readonly sentence: string
}

/**
 * How full a sheet is: the room the map takes at the smallest type of the sheet's own cards,
 * against the room the sheet has. An estimate for a meter; the poster itself is laid out exactly.
 */
export function posterCapacity(document: Document, mapId: Id, choice: SheetChoice): PosterCapacity {
  const sheet = sheetOf(choice)
  const profile = posterProfile(sheet)
  const least = leastRoom(document, mapId, profile)
  const around = profile.titleBand + profile.foot + millimeters(29) * profile.scale
  const room = {
    width: profile.width - profile.levelColumn - profile.margin * 1.7,
    height: profile.height - around,
  }
  const { lanes, roles } = least
  // A roll is as long as the map needs; only its width can be too small.
  const long = sheet.length === 'follows the map' ? choice.orientation : null
  const across = long === 'landscape' ? Number.POSITIVE_INFINITY : room.width / least.width
  const down = long === 'portrait' ? Number.POSITIVE_INFINITY : room.height / least.height
  const share = Math.min(across, 1.5) * Math.min(down, 1)
  const fits = roundedTo(roles * share, roles)
  const split = roles > fits ? groupsWithin(lanes, Math.max(1, fits)) : groupsWithin(lanes, roles)
  const at = `${sheet.label} at ${Math.round(profile.smallest * 10) / 10} pt${contentOf[profile.detail]}`
  const sentence =
    roles <= fits
      ? `${roles} of about ${countOf(fits, 'role')} fit on ${at}.`
      : `${countOf(roles, 'role')}, and about ${fits} fit on ${at}. ${splitWords(split)}`
  return { roles, fits, type: profile.smallest, split, sentence }
}

/** The families of a map on sheets where their cards carry titles. */
export function titleSplit(
  document: Document,
  mapId: Id,
  choice: SheetChoice,
): readonly FamilyGroup[] {
  const profile = posterProfile(sheetOf(choice))
  const detail = profile.detail === 'block' ? 'title' : profile.detail
  const { width, height, lanes, roles } = leastRoom(document, mapId, { ...profile, detail })
  const across = (profile.width - profile.levelColumn - profile.margin * 1.7) / width
  const down = (profile.height - profile.titleBand - profile.foot) / height
  return groupsWithin(
    lanes,
    Math.max(1, Math.floor(roles * Math.min(1, across) * Math.min(1, down))),
  )
}

const contentOf: Record<PosterProfile['detail'], string> = {
  block: ', as references with an index',
  title: ', as titles',
  compact: '',
  full: '',
}

type Lane = { readonly familyId: Id; readonly letter: string; readonly roles: number }

/** Neighboring families together as long as about so many roles fit; sheets as even as can be. */
function groupsWithin(lanes: readonly Lane[], most: number): FamilyGroup[] {
  const total = lanes.reduce((sum, lane) => sum + lane.roles, 0)
  const first = packed(lanes, most, Math.max(1, Math.ceil(total / most)))
  // Families cannot be cut, so it may take a sheet more; then all get a little less.
  const groups = packed(lanes, most, first.length)
  return groups.map((group) => ({
    familyIds: group.map(({ familyId }) => familyId),
    letters: group.map(({ letter }) => letter),
    roles: group.reduce((sum, lane) => sum + lane.roles, 0),
  }))
}

/** Each sheet takes its share of what is left, as near as whole families come to it. */
function packed(lanes: readonly Lane[], most: number, sheets: number): Lane[][] {
  const groups: Lane[][] = []
  let left = lanes.reduce((sum, lane) => sum + lane.roles, 0)
  let used = 0
  let fair = 0
  for (const lane of lanes) {
    const last = groups.at(-1)
    const next = used + lane.roles
    const isFull = used > 0 && (next > most || next - fair > fair - used)
    if (!last || isFull) {
      fair = left / Math.max(1, sheets - groups.length)
      groups.push([lane])
      used = lane.roles
    } else {
      last.push(lane)
      used = next
    }
    left -= lane.roles
  }
  return groups
}

/** What to do when a map does not fit: a larger sheet, or the families on several. */
export function splitWords(split: readonly FamilyGroup[]): string {
  if (split.length < 2) return 'Choose a larger sheet.'
  return `Choose a larger sheet, or split the map by job family onto ${sheetWords(split)}.`
}

/** "2 sheets: A, B and C (27 roles); D, E, F and G (26 roles)". */
export function sheetWords(split: readonly FamilyGroup[]): string {
  const sheets = split.map(({ letters, roles }) => `${listOf(letters)} (${countOf(roles, 'role')})`)
  return `${countOf(split.length, 'sheet')}: ${sheets.join('; ')}`
}

/** In fives, so that an estimate does not look exact; never across the number that is there. */
function roundedTo(value: number, roles: number): number {
  const rounded = Math.round(value / 5) * 5
  return value >= roles ? Math.max(roles, rounded) : Math.min(roles - 1, Math.max(1, rounded))
}
