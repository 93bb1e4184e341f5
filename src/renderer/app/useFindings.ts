import { useMemo } from 'react'
import { findingsOf, today } from '#renderer/state/findings.ts'
import { useSettledDocument } from '#renderer/state/useSettledDocument.ts'

/** How many findings of each weight the project has now, after a short rest from edits. */
export function useFindings(): { readonly problems: number; readonly reviews: number } {
  const document = useSettledDocument()
  return useMemo(() => {
    const findings = findingsOf(document, today())
    const problems = findings.filter(({ severity }) => severity === 'error').length
    const reviews = findings.filter(({ severity }) => severity === 'warning').length
    return { problems, reviews }
  }, [document])
}
