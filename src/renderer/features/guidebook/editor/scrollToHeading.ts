import type { ChapterHeading } from '../chapterFacts.ts'
import { textEditors } from './textEditors.ts'

/** The element of a heading on the page; null while its text is not drawn. */
export function elementOfHeading({ blockId, index }: ChapterHeading): HTMLElement | null {
  // The page is asked, because an editor has no element of its own before it is shown.
  const block = document.querySelector(`[data-block="${CSS.escape(blockId)}"]`)
  return block?.querySelectorAll<HTMLElement>('.pb-guide-text h2')[index] ?? null
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
