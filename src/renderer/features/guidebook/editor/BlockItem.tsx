import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import type { Block } from '#shared/domain/records/guidebook.ts'
import { moveBlock, removeBlock } from '../blockEdits.ts'
import { LiveBlock } from '../blocks/LiveBlock.tsx'
import { infoOf } from '../blocks/liveBlocks.ts'
import { guidebookView } from '../guidebookView.ts'
import { BlockGrip } from './BlockGrip.tsx'
import { blockMenu } from './blockMenu.ts'
import { TextBlock, type TextExits } from './TextBlock.tsx'
import { textEditors } from './textEditors.ts'

export type BlockItemProps = {
  block: Block
  index: number
  count: number
  /** Blocks that are in the file; one that is not there yet stands behind them. */
  saved: number
  /** A text at the end of the chapter that is not in the file yet. */
  isDraft: boolean
  /** Whether Tab comes to this block. */
  isStop: boolean
  isDragged: boolean
  onDragStart: (event: PointerEvent, index: number) => void
  /** Moves the focus to another block; answers whether there is one. */
  onStep: (index: number, part: 'block' | 'end' | 'start') => boolean
}

/** A block as a whole: chosen, moved and deleted by keys; Enter goes into it, Escape back out. */
export function BlockItem(props: BlockItemProps) {
  const { block, index, count, isDraft } = props
  const frame = useRef<HTMLDivElement>(null)
  const [settingsOpen, setSettingsOpen] = useState(false)
  const isChosen = guidebookView.use(({ blockId }) => blockId === block.id)
  const isText = block.content.type === 'text'

  const wanted = guidebookView.use(({ wanted }) =>
    wanted?.blockId === block.id ? wanted.part : null,
  )
  useEffect(() => {
    if (wanted === null) return
    guidebookView.set({ wanted: null })
    const text = textEditors.get(block.id)
    if (text && (wanted === 'start' || wanted === 'end')) text.editor.commands.focus(wanted)
    else frame.current?.focus({ preventScroll: true })
    frame.current?.scrollIntoView({ block: 'nearest' })
    if (wanted === 'settings') setSettingsOpen(true)
  }, [wanted, block.id])

  const exits: TextExits = {
    toBlock: () => frame.current?.focus(),
    toPrevious: () => props.onStep(index - 1, 'end'),
    toNext: () => props.onStep(index + 1, 'start'),
    removeEmpty: () => {
      if (!isDraft) void removeBlock(block)
      else props.onStep(index - 1, 'end')
    },
  }

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.target !== frame.current) {
      frame.current?.focus()
      return
    }
    if (event.target !== frame.current) return
    const handled = keyOnBlock(event, props, () => {
      if (isText) textEditors.get(block.id)?.editor.commands.focus('end')
      else setSettingsOpen(true)
    })
    if (handled) event.preventDefault()
  }

  const name = block.content.type === 'text' ? 'Text' : infoOf(block.content.type).name
  const menuLabel = `Move or delete ${name.toLowerCase()}`
  const tabIndex = isChosen ? 0 : -1
  return (
    // biome-ignore lint/a11y/useSemanticElements: list items of a list that is no <ul>.
    <div
      ref={frame}
      className="pb-guide-block"
      role="listitem"
      tabIndex={props.isStop ? 0 : -1}
      aria-label={`${name}, block ${index + 1} of ${count}`}
      aria-current={isChosen || undefined}
      data-block={block.id}
      data-kind={isText ? 'text' : 'live'}
      data-chosen={isChosen || undefined}
      data-dragged={props.isDragged || undefined}
      onKeyDown={press}
      onFocus={(event) => {
        if (event.target === frame.current || !isText) guidebookView.set({ blockId: block.id })
      }}
    >
      {block.content.type === 'text' ? (
        <>
          {!isDraft && (
            <BlockGrip
              label={menuLabel}
              entries={() => blockMenu(block, index, props.saved)}
              tabIndex={tabIndex}
              onDragStart={(event) => props.onDragStart(event, index)}
            />
          )}
          <TextBlock
            block={block}
            placeholder="Write here, or type / for a live block"
            exits={exits}
          />
        </>
      ) : (
        <LiveBlock
          blockId={block.id}
          content={block.content}
          menu={
            <Menu
              align="end"
              trigger={
                <IconButton icon="more" size="small" label={menuLabel} tabIndex={tabIndex} />
              }
              entries={blockMenu(block, index, props.saved)}
            />
          }
          isChosen={isChosen}
          settingsOpen={settingsOpen}
          onSettingsOpen={setSettingsOpen}
          onDragStart={(event) => props.onDragStart(event, index)}
          onChoose={() => frame.current?.focus({ preventScroll: true })}
        />
      )}
    </div>
  )
}

/** Keys on a block as a whole; answers whether one was taken. */
function keyOnBlock(event: KeyboardEvent, props: BlockItemProps, goIn: () => void): boolean {
  const { block, index, count, isDraft } = props
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (!isPlain) return false
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const to = event.key === 'ArrowUp' ? index - 1 : index + 1
      if (!event.altKey) return props.onStep(to, 'block')
      if (!isDraft && to >= 0 && to < props.saved) void moveBlock(block, to)
      return true
    }
    case 'Home':
      return props.onStep(0, 'block')
    case 'End':
      return props.onStep(count - 1, 'block')
    case 'Escape':
      // Back to the chapter in the outline.
      document.querySelector<HTMLElement>('[data-row][aria-current="page"]')?.focus()
      return true
    case 'Enter':
    case 'F2':
      goIn()
      return true
    case 'Delete':
      if (!isDraft) void removeBlock(block)
      return true
    default:
      return false
  }
}
