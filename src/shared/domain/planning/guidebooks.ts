import { ok, problem, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'

/** Moves a block inside its chapter or to another one; the blocks on both sides close ranks. */
export function moveBlock(draft: Draft, command: SpecialCommands['block.move']): Result<null> {
  const block = draft.get('block', command.id)
  if (!block || !draft.has('chapter', command.chapterId)) {
    return problem('not-found', 'This block or its chapter is not in the project any more.')
  }
  const target = blocksOf(draft, command.chapterId).filter(({ id }) => id !== block.id)
  target.splice(command.index, 0, { ...block, chapterId: command.chapterId })
  for (const [order, each] of target.entries()) draft.put('block', { ...each, order })
  if (block.chapterId !== command.chapterId) {
    for (const [order, each] of blocksOf(draft, block.chapterId).entries()) {
      draft.put('block', { ...each, order })
    }
  }
  return ok(null)
}

function blocksOf(draft: Draft, chapterId: string) {
  return draft
    .all('block')
    .filter((block) => block.chapterId === chapterId)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
