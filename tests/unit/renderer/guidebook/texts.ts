import type { RichNode } from '#shared/domain/records/guidebook.ts'

/** Short ways to write rich text in tests. */
export function words(text: string): RichNode {
  return { type: 'text', text }
}

export function paragraph(text: string): RichNode {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [words(text)] }
}

export function heading(text: string, level = 2): RichNode {
  return { type: 'heading', attrs: { level }, content: [words(text)] }
}

export function list(...items: RichNode[]): RichNode {
  return { type: 'bulletList', content: items }
}

export function item(...content: RichNode[]): RichNode {
  return { type: 'listItem', content }
}

export function doc(...content: RichNode[]): RichNode {
  return { type: 'doc', content }
}
