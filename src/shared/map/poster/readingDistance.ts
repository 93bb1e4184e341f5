import { capitalize, listOf } from '../../base/words.ts'
import { largerSheets, sheetOf } from './paperSizes.ts'
import type { PosterFinding } from './posterFinding.ts'
import type { PosterLayout } from './posterLayout.ts'
import { posterProfile } from './posterProfile.ts'

/** Points of type per meter of distance: the least, and what reads with ease (design, 9.1). */
const floorPerMeter = 12
/** Sources and credentials are read by who steps closer: at this share of the distance. */
const notesShare = 0.7
/** Type is given in tenths of a point. */
const near = 0.15

/** Whether the type of a laid out poster can be read from where its readers stand, in meters. */
export function readingFindings(
  readFrom: number,
  { map, pen }: Pick<PosterLayout, 'map' | 'pen'>,
  drawn: { readonly smallestType: number; readonly isPart: boolean },
): PosterFinding[] {
  const { smallestType } = drawn
  const { cardLook, scene } = map
  const titles = scene.detail === 'block' ? cardLook.reference : cardLook.title.size
  const need = readFrom * floorPerMeter
  const needNotes = need * notesShare
  const what = scene.detail === 'block' ? 'References' : 'Role titles'
  if (titles < need - near) {
    return [
      {
        code: 'type-too-small',
        severity: 'problem',
        message: `${what} are ${points(titles)} and can be read from ${meters(titles)}. This map is to be read from ${distance(readFrom)}, which takes ${points(need)}. ${adviceFor(need, titles, pen.profile, drawn.isPart)}`,
      },
    ]
  }
  if (smallestType < needNotes - near) {
    return [
      {
        code: 'notes-too-small',
        severity: 'review',
        message: `The smallest text is ${points(smallestType)}: readers step up to ${meters(smallestType)} for it. Choose a larger sheet when they cannot.`,
      },
    ]
  }
  return []
}

/**
 * The smallest larger sheet whose type, grown alike, would be large enough: a guess, because a crowded
 * map may not let its type grow as much.
 */
function adviceFor(
  need: number,
  titles: number,
  profile: PosterLayout['pen']['profile'],
  isPart: boolean,
): string {
  const { orientation, titleSize } = profile
  const would = largerSheets(profile)
    .map((paper) => sheetOf({ paper, orientation }))
    .find((sheet) => (posterProfile(sheet).titleSize / titleSize) * titles >= need - near)
  const ways = [
    ...(would ? [`try ${would.label} or larger`] : []),
    ...(isPart ? [] : ['split it by job family']),
    'have it read from nearer',
  ]
  return `${capitalize(listOf(ways, 'or'))}.`
}

function points(size: number): string {
  return `${Math.round(size * 10) / 10} pt`
}

/** How far away type of this size can be read, never more than it is. */
function meters(size: number): string {
  return distance(Math.floor((size / floorPerMeter) * 10 + 0.01) / 10)
}

function distance(value: number): string {
  return `${Math.round(value * 10) / 10} m`
}
