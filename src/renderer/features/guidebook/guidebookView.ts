import type { Editor } from '@tiptap/core'
import { createStore } from '#renderer/state/createStore.ts'
import type { Id } from '#shared/base/identifiers.ts'

/** What the middle of the screen shows: a chapter, or the cover and settings of the book. */
export type BookPlace = { readonly kind: 'cover' } | { readonly kind: 'chapter'; readonly id: Id }

export type GuidebookView = {
  readonly guidebookId: Id | null
  /** Null shows the first chapter. */
  readonly place: BookPlace | null
  /** The block that was chosen or written in last. */
  readonly blockId: Id | null
  /** A block that waits for the focus: as a whole, or with the cursor in its text. */
  readonly wanted: {
    readonly blockId: Id
    readonly part: 'block' | 'start' | 'end' | 'settings'
  } | null
  /** The text editor that had the focus last in this chapter. */
  readonly editor: Editor | null
  readonly previewOpen: boolean
  readonly startOpen: boolean
}

export const guidebookView = createStore<GuidebookView>({
  guidebookId: null,
  place: null,
  blockId: null,
  wanted: null,
  editor: null,
  previewOpen: true,
  startOpen: false,
})

export function showChapter(id: Id): void {
  const { place } = guidebookView.get()
  if (place?.kind === 'chapter' && place.id === id) return
  guidebookView.set({ place: { kind: 'chapter', id }, blockId: null, editor: null, wanted: null })
}

export function showCover(): void {
  guidebookView.set({ place: { kind: 'cover' }, blockId: null, editor: null, wanted: null })
}

export function showGuidebook(guidebookId: Id): void {
  guidebookView.set({ guidebookId, place: null, blockId: null, editor: null, wanted: null })
}

export function wantBlock(
  blockId: Id,
  part: NonNullable<GuidebookView['wanted']>['part'] = 'block',
): void {
  guidebookView.set({ blockId, wanted: { blockId, part } })
}
