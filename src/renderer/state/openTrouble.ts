import { create } from 'zustand'
import type { FileRef } from '#shared/api/contract.ts'
import type { Problem } from '#shared/base/result.ts'

/** A file that could not be opened, and why; null when nothing waits for an answer. */
export const useOpenTrouble = create<{
  readonly file: FileRef
  readonly problem: Problem | null
}>(() => ({ file: '', problem: null }))
