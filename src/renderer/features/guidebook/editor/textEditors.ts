import type { Editor } from '@tiptap/core'
import type { Id } from '#shared/base/identifiers.ts'

export type OpenText = { readonly editor: Editor; readonly commit: () => Promise<void> }

/** The editors of the chapter on screen by block, for keys and commands that come from outside. */
export const textEditors = new Map<Id, OpenText>()
