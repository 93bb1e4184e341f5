import type { Node } from '@tiptap/pm/model'
import type { RichNode } from '#shared/domain/records/guidebook.ts'
import { cleanText, emptyText, withoutEmptyEnd, withoutEmptyStart } from '../richText.ts'

export type SplitText = {
  /** Null when there is nothing on that side. */
  readonly before: RichNode | null
  readonly after: RichNode | null
}

/** A text in two parts at a position of its document; empty paragraphs at the cut go. */
export function splitText(document: Node, position: number): SplitText {
  const before = richNodeOf(document.cut(0, position))
  const after = richNodeOf(document.cut(position))
  return { before: withoutEmptyEnd(before), after: withoutEmptyStart(after) }
}

/** The document of an editor as a record keeps it. */
export function richNodeOf(document: Node): RichNode {
  const json: unknown = document.toJSON()
  return isRichNode(json) ? cleanText(json) : emptyText
}

function isRichNode(value: unknown): value is RichNode {
  return typeof value === 'object' && value !== null && 'type' in value
}
