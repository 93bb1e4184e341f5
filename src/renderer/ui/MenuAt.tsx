import { Menu as Base } from '@base-ui/react/menu'
import { useMemo } from 'react'
import { type MenuEntry, MenuPopup } from './MenuEntries.tsx'

/**
 * A menu at a point of the window, for surfaces that draw their own content. `at` is in CSS pixels
 * from the top left of the window; null closes it.
 */
export function MenuAt(props: {
  at: { x: number; y: number } | null
  label: string
  entries: readonly MenuEntry[]
  onClose: () => void
}) {
  const x = props.at?.x ?? 0
  const y = props.at?.y ?? 0
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y])
  return (
    <Base.Root
      modal={false}
      open={props.at !== null}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <MenuPopup entries={props.entries} label={props.label} anchor={anchor} />
    </Base.Root>
  )
}
