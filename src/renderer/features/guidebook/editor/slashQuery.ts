import type { EditorState } from '@tiptap/pm/state'

export type SlashQuery = {
  /** Positions of the slash and of the cursor. */
  readonly from: number
  readonly to: number
  /** What stands between the two. */
  readonly text: string
}

const pattern = /(?:^|\s)\/([\p{L}-]{0,24})$/u

/** A slash command being typed at the cursor: "/wri" at the start of a line or after a blank. */
export function slashQuery(state: EditorState): SlashQuery | null {
  const { selection } = state
  const { $from } = selection
  if (!selection.empty || $from.parent.type.name !== 'paragraph') return null
  // A leaf such as a line break counts as a blank.
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n')
  const found = pattern.exec(before)
  if (!found) return null
  const text = found[1] ?? ''
  return { from: $from.pos - text.length - 1, to: $from.pos, text }
}
