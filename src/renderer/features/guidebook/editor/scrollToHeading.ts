import type { ChapterHeading } from '../chapterFacts.ts'
import { textEditors } from './textEditors.ts'

/** The element of a heading on the page; null while its text is not drawn. */
export function elementOfHeading({ blockId, index }: ChapterHeading): HTMLElement | null {
  const text = textEditors.get(blockId)?.editor.view.dom
  return text?.querySelectorAll('h2')[index] ?? null
}

/** Brings a heading to the top of the page and puts the cursor behind it. */
export function scrollToHeading(heading: ChapterHeading): void {
  const editor = textEditors.get(heading.blockId)?.editor
  const element = elementOfHeading(heading)
  if (!editor || !element) return
  const position = editor.view.posAtDOM(element, element.childNodes.length)
  editor.chain().setTextSelection(position).focus(undefined, { scrollIntoView: false }).run()
  element.scrollIntoView({ block: 'start' })
}
