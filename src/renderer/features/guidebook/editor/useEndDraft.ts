import { useRef } from 'react'
import { newId } from '#renderer/state/newId.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Block } from '#shared/domain/records/guidebook.ts'
import { emptyText } from '../richText.ts'

/**
 * A text to write on at the end of a chapter that does not end with one. It enters the file with
 * its first words and keeps its id, so that the cursor stays where it is.
 */
export function useEndDraft(chapterId: Id, blocks: readonly Block[]): Block | null {
  const draft = useRef<Block | null>(null)
  const last = blocks.at(-1)
  if (last?.content.type === 'text') return null
  const order = (last?.order ?? -1) + 1
  const before = draft.current
  const fits =
    before !== null &&
    before.chapterId === chapterId &&
    before.order >= order &&
    !blocks.some(({ id }) => id === before.id)
  if (!fits) {
    draft.current = {
      id: newId('block'),
      chapterId,
      content: { type: 'text', document: emptyText },
      order,
    }
  }
  return draft.current
}
