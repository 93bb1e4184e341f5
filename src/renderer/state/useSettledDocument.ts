import { startTransition, useEffect, useState } from 'react'
import type { Document } from '#shared/domain/document.ts'
import { useProject } from './projectStore.ts'

/** A second of quick edits in the largest projects goes by before slow readings are made again. */
const longestWait = 600

/**
 * The document after a short rest from edits, for readings of the whole project that take longer
 * than a key press. Small projects hardly wait; the wait grows with what there is to read.
 */
export function useSettledDocument(): Document {
  const document = useProject(({ document }) => document)
  const [settled, setSettled] = useState(document)
  useEffect(() => {
    if (document === settled) return
    const wait = Math.min(longestWait, document.requirement.size / 80)
    const timer = window.setTimeout(() => startTransition(() => setSettled(document)), wait)
    return () => window.clearTimeout(timer)
  }, [document, settled])
  return settled
}
