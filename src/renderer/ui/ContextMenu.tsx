import { ContextMenu as Base } from '@base-ui/react/context-menu'
import type { ReactElement } from 'react'
import { type MenuEntry, MenuPopup } from './MenuEntries.tsx'

/** A menu on the secondary button, Shift F10 or the menu key, over the element inside. */
export function ContextMenu(props: {
  label: string
  entries: readonly MenuEntry[]
  /** Called before it opens, for example to select what lies under the pointer. */
  onOpen?: (() => void) | undefined
  /** One element that takes props and a ref. */
  children: ReactElement
}) {
  return (
    <Base.Root
      onOpenChange={(open) => {
        if (open) props.onOpen?.()
      }}
    >
      <Base.Trigger render={props.children} />
      <MenuPopup entries={props.entries} label={props.label} />
    </Base.Root>
  )
}
