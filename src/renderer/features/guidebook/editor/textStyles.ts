import type { Editor } from '@tiptap/core'

export type TextStyle = 'body' | 'heading' | 'small-heading'

export const textStyles: readonly { value: TextStyle; label: string }[] = [
  { value: 'body', label: 'Body text' },
  { value: 'heading', label: 'Heading' },
  { value: 'small-heading', label: 'Small heading' },
]

export function textStyleOf(editor: Editor): TextStyle {
  if (editor.isActive('heading', { level: 2 })) return 'heading'
  return editor.isActive('heading', { level: 3 }) ? 'small-heading' : 'body'
}

export function setTextStyle(editor: Editor, style: TextStyle): void {
  const chain = editor.chain().focus()
  switch (style) {
    case 'body':
      chain.setParagraph().run()
      break
    case 'heading':
      chain.setHeading({ level: 2 }).run()
      break
    case 'small-heading':
      chain.setHeading({ level: 3 }).run()
      break
  }
}
