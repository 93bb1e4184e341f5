import { foldName } from '#shared/base/words.ts'
import { type LiveBlockInfo, liveBlocks } from './liveBlocks.ts'

/** Live blocks that a few typed letters stand for, names that start with them first. */
export function findLiveBlocks(query: string): readonly LiveBlockInfo[] {
  const wanted = foldName(query)
  if (wanted === '') return liveBlocks
  const ranked = liveBlocks.flatMap((block) => {
    const rank = rankOf(block, wanted)
    return rank === null ? [] : [{ block, rank }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ block }) => block)
}

function rankOf(block: LiveBlockInfo, wanted: string): number | null {
  const name = foldName(block.name)
  if (name.startsWith(wanted)) return 0
  const words = [...name.split(/[\s-]/), ...block.keywords.split(' '), ...block.hint.split(/\W+/)]
  const at = words.findIndex((word) => word.startsWith(wanted))
  if (at === -1) return null
  return at < name.split(/[\s-]/).length ? 1 : 2
}
