import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

/** Guidebooks link to secure pages only; the application opens nothing else. */
export function isLinkAddress(address: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s]+$/i.test(address)
}

/** What a text block can hold: what the record keeps and the printed pages know, and no more. */
export const textExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    trailingNode: false,
    dropcursor: { color: 'currentColor', width: 2 },
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      defaultProtocol: 'https',
      protocols: ['https'],
      isAllowedUri: (address) => isLinkAddress(address),
      HTMLAttributes: { class: 'pb-guide-link' },
    },
  }),
]

/** Pasted headings take the two sizes a text block has. */
export function fitPastedHeadings(html: string): string {
  return html.replace(/<(\/?)h1\b/gi, '<$1h2').replace(/<(\/?)h[456]\b/gi, '<$1h3')
}
