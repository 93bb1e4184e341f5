import type { JSONContent } from '@tiptap/core'
import type { RichNode } from '#shared/domain/records/guidebook.ts'

/** A text of a record as the editor takes it: what is absent is left out. */
export function editorContent({ type, attrs, content, marks, text }: RichNode): JSONContent {
  return {
    type,
    ...(attrs ? { attrs } : {}),
    ...(content ? { content: content.map(editorContent) } : {}),
    ...(marks
      ? {
          marks: marks.map((mark) => ({
            type: mark.type,
            ...(mark.attrs ? { attrs: mark.attrs } : {}),
          })),
        }
      : {}),
    ...(text === undefined ? {} : { text }),
  }
}
