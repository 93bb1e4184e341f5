import type { Editor } from '@tiptap/core'
import { type RefObject, useRef, useState } from 'react'
import { findLiveBlocks } from '../blocks/findLiveBlocks.ts'
import type { LiveBlockInfo } from '../blocks/liveBlocks.ts'
import type { SlashState } from './SlashMenu.tsx'
import { type SlashQuery, slashQuery } from './slashQuery.ts'

const rowHeight = 32
const mostHeight = 242

type Open = SlashState & { readonly query: SlashQuery }

/** The menu behind a slash: opens while a command is typed, follows the keys, closes by Escape. */
export function useSlash(
  frame: RefObject<HTMLElement | null>,
  onPick: (editor: Editor, query: SlashQuery, entry: LiveBlockInfo) => void,
) {
  const [open, setOpen] = useState<Open | null>(null)
  const current = useRef<Open | null>(null)
  /** Where the slash stands that Escape has closed. */
  const dismissed = useRef<number | null>(null)

  const show = (next: Open | null) => {
    current.current = next
    setOpen(next)
  }

  const update = (editor: Editor) => {
    const query = editor.isFocused ? slashQuery(editor.state) : null
    if (query === null) dismissed.current = null
    const entries = query === null ? [] : findLiveBlocks(query.text)
    const box = frame.current?.getBoundingClientRect()
    if (query === null || entries.length === 0 || query.from === dismissed.current || !box) {
      if (current.current) show(null)
      return
    }
    const before = current.current?.query
    if (before && before.from === query.from && before.text === query.text) return
    const at = editor.view.coordsAtPos(query.from)
    const height = Math.min(entries.length * rowHeight + 14, mostHeight)
    const side = at.bottom + height > window.innerHeight ? 'above' : 'below'
    show({
      query,
      entries,
      active: 0,
      left: at.left - box.left,
      top: (side === 'below' ? at.bottom + 4 : at.top - 4) - box.top,
      side,
    })
  }

  const pick = (editor: Editor, entry: LiveBlockInfo) => {
    const chosen = current.current
    show(null)
    if (chosen) onPick(editor, chosen.query, entry)
  }

  /** Answers whether the menu took the key. */
  const press = (editor: Editor, event: KeyboardEvent): boolean => {
    const shown = current.current
    if (!shown || event.ctrlKey || event.metaKey || event.altKey) return false
    const count = shown.entries.length
    switch (event.key) {
      case 'ArrowDown':
        show({ ...shown, active: (shown.active + 1) % count })
        return true
      case 'ArrowUp':
        show({ ...shown, active: (shown.active + count - 1) % count })
        return true
      case 'Enter':
      case 'Tab': {
        const entry = shown.entries[shown.active]
        if (entry) pick(editor, entry)
        return true
      }
      case 'Escape':
        dismissed.current = shown.query.from
        show(null)
        return true
      default:
        return false
    }
  }

  return {
    open,
    isOpen: () => current.current !== null,
    update,
    press,
    pick,
    hover: (active: number) => {
      if (current.current) show({ ...current.current, active })
    },
    close: () => {
      if (current.current) show(null)
    },
  }
}
