import { type PointerEvent, useState } from 'react'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { MenuAt } from '#renderer/ui/MenuAt.tsx'
import type { MenuEntry } from '#renderer/ui/MenuEntries.tsx'

/** A handle beside a text: dragged it moves the block, pressed it opens the menu of the block. */
export function BlockGrip(props: {
  label: string
  entries: () => readonly MenuEntry[]
  tabIndex: number
  onDragStart: (event: PointerEvent) => void
}) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)
  return (
    <span className="pb-guide-grip" data-open={at !== null || undefined}>
      <IconButton
        icon="grip"
        size="small"
        label={props.label}
        aria-haspopup="menu"
        tabIndex={props.tabIndex}
        onPointerDown={props.onDragStart}
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect()
          setAt({ x: left, y: bottom + 4 })
        }}
      />
      <MenuAt
        at={at}
        label={props.label}
        entries={at === null ? [] : props.entries()}
        onClose={() => setAt(null)}
      />
    </span>
  )
}
