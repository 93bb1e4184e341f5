import { countOf } from '../../../base/words.ts'
import { type TileOptions, type TilePlan, tileSheetLabel } from './tilePlan.ts'

/**
 * What the seams do to the map, as one sentence; `other` is the plan with the other way of scaling,
 * named when it is better.
 */
export function seamSentence(plan: TilePlan, other: TilePlan, options: TileOptions): string {
  const here = `${sheetsOf(plan, options)}: ${cutsOf(plan)}.`
  const better = other.cutCardIds.length < plan.cutCardIds.length
  if (options.scale === 'exact' && better) {
    return `${here} At ${percent(other)} it is ${sheetsOf(other, options)} and ${cutsOf(other)}: print the poster a little smaller for that.`
  }
  return here
}

export function sheetsOf(plan: TilePlan, options: TileOptions): string {
  const size = plan.scale === 1 ? 'in full size' : `at ${percent(plan)} of its size`
  return `${countOf(plan.tiles.length, `${tileSheetLabel(options.sheet)} sheet`)} ${size}`
}

function cutsOf({ cutCardIds }: TilePlan): string {
  const cuts = cutCardIds.length
  if (cuts === 0) return 'no card is cut by a seam'
  return `${countOf(cuts, 'card')} ${cuts === 1 ? 'is' : 'are'} cut by a seam`
}

function percent({ scale }: TilePlan): string {
  return `${Math.round(scale * 100)} %`
}
