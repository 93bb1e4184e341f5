import type { Id } from '../../base/identifiers.ts'
import { type Failed, problem } from '../../base/result.ts'
import { countOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import type { MapNeeds } from './fitMap.ts'
import { largerSheets, sheetOf } from './paperSizes.ts'
import { sheetWords, titleSplit } from './posterCapacity.ts'
import { layOutSheet, type PosterOptions } from './posterLayout.ts'

/** Says what is too large and which sheet would do. */
export function tooSmall(
  document: Document,
  mapId: Id,
  options: PosterOptions,
  needs: MapNeeds,
): Failed {
  const sheet = sheetOf(options)
  const larger = largerSheets(sheet).find(
    (paper) => !('needs' in layOutSheet(document, mapId, { ...options, paper })),
  )
  const label = larger === undefined ? null : sheetOf({ ...options, paper: larger }).label
  const split = options.roleIds ? [] : titleSplit(document, mapId, options)
  const onto = split.length > 1 ? ` onto ${sheetWords(split)}` : ''
  const advice =
    label === null
      ? `No sheet is large enough: split the map by job family${onto}.`
      : `They fit on ${label}: choose that or a larger sheet, or split the map by job family${onto}.`
  return problem(
    'poster-too-small',
    `${countOf(needs.roles, 'role')} do not fit on ${sheet.label} (${options.orientation}) at a size that can be read. ${advice}`,
    { paper: options.paper, fits: label },
  )
}
