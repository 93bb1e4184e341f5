import { type RefObject, useMemo, useRef } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { blocksOf } from '#shared/domain/queries/guidebooks.ts'
import { moveBlock } from '../blockEdits.ts'
import { guidebookView, wantBlock } from '../guidebookView.ts'
import { useDragOrder } from '../useDragOrder.ts'
import { BlockItem } from './BlockItem.tsx'
import { useEndDraft } from './useEndDraft.ts'

/** The blocks of a chapter in order. Arrows walk them, Alt and arrows move one. */
export function BlockList(props: { chapterId: Id; scroller: RefObject<HTMLElement | null> }) {
  const { chapterId } = props
  const all = useProject(({ document }) => document.block)
  const saved = useMemo(() => blocksOf({ block: all }, chapterId), [all, chapterId])
  const draft = useEndDraft(chapterId, saved)
  const blocks = draft === null ? saved : [...saved, draft]
  const chosenId = guidebookView.use(({ blockId }) => blockId)
  const stopId = blocks.some(({ id }) => id === chosenId) ? chosenId : blocks[0]?.id
  const list = useRef<HTMLDivElement>(null)
  const { drag, start } = useDragOrder({
    list,
    item: '[data-block]:not([data-draft])',
    scroller: props.scroller,
    onDrop: (from, to) => {
      const block = saved[from]
      if (block) void moveBlock(block, Math.min(to, saved.length - 1))
    },
  })
  const step = (index: number, part: 'block' | 'start' | 'end') => {
    const block = blocks[index]
    if (!block) return false
    wantBlock(block.id, part)
    return true
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: blocks take the focus, which list items do not.
    <div ref={list} className="pb-guide-blocks" role="list" aria-label="Blocks">
      {blocks.map((block, index) => (
        <BlockItem
          key={block.id}
          block={block}
          index={index}
          count={blocks.length}
          saved={blocks.filter((each) => each !== draft).length}
          isDraft={block === draft}
          isStop={block.id === stopId}
          isDragged={drag?.from === index}
          onDragStart={start}
          onStep={step}
        />
      ))}
      {drag && <div className="pb-guide-drop" style={{ top: `${drag.top}px` }} />}
    </div>
  )
}
