import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement } from 'react'
import { type MenuEntry, MenuPopup } from './MenuEntries.tsx'

/** A menu under a button. Arrow keys, first letters, Home, End, Escape. */
export function Menu(props: {
  /** A Button or IconButton. */
  trigger: ReactElement
  entries: readonly MenuEntry[]
  /** Accessible name of the open menu; the button's name unless given. */
  label?: string | undefined
  align?: 'start' | 'end' | undefined
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={props.trigger} />
      <MenuPopup entries={props.entries} label={props.label} align={props.align} />
    </Base.Root>
  )
}
