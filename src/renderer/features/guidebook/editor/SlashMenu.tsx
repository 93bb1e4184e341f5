import { useEffect, useRef } from 'react'
import { Icon } from '#renderer/ui/icons.tsx'
import type { LiveBlockInfo } from '../blocks/liveBlocks.ts'

export type SlashState = {
  readonly entries: readonly LiveBlockInfo[]
  readonly active: number
  /** Lower left corner of the slash, from the top left of the block, in CSS pixels. */
  readonly left: number
  readonly top: number
  /** Opens upwards where there is no room below. */
  readonly side: 'below' | 'above'
}

/** Live blocks that fit what was typed after the slash. The keys stay with the text. */
export function SlashMenu(props: {
  state: SlashState
  onPick: (entry: LiveBlockInfo) => void
  onHover: (index: number) => void
}) {
  const { entries, active, left, top, side } = props.state
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const chosen = entries[active]
  return (
    <div className="pb-guide-slash" data-side={side} style={{ left: `${left}px`, top: `${top}px` }}>
      <div ref={list} className="pb-guide-slash-list" role="listbox" aria-label="Live blocks">
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text handles arrows and Enter.
          <div
            key={entry.type}
            className="pb-guide-slash-entry"
            role="option"
            aria-selected={index === active}
            onPointerMove={() => {
              if (index !== active) props.onHover(index)
            }}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => props.onPick(entry)}
          >
            <Icon name={entry.icon} size={17} />
            <span>
              {entry.name} <small>{entry.hint}</small>
            </span>
          </div>
        ))}
      </div>
      <span className="pb-hidden" role="status">
        {chosen ? `${chosen.name}, ${chosen.hint}, ${active + 1} of ${entries.length}` : ''}
      </span>
    </div>
  )
}
