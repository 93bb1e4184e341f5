import { createStore } from '#renderer/state/createStore.ts'
import type { FramePart } from './structure/frameParts.ts'

/** What is being done with the frame of the map: its lanes and its bands. */
export const structure = createStore<{
  /** The list that is open. */
  readonly open: 'families' | 'levels' | null
  /** The head that has the focus, or had it last. */
  readonly at: FramePart | null
  /** The head whose name is being typed. */
  readonly naming: FramePart | null
  /** What the form is about. */
  readonly form: FramePart | null
  /** What is about to go. */
  readonly removing: FramePart | null
}>({ open: null, at: null, naming: null, form: null, removing: null })
