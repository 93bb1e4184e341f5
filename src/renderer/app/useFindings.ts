import { useDeferredValue, useMemo } from 'react'
import { findingsOf, today } from '#renderer/state/findings.ts'
import { useProject } from '#renderer/state/projectStore.ts'

/** How many findings of each weight the project has now, one render behind fast edits. */
export function useFindings(): { readonly problems: number; readonly reviews: number } {
  const document = useDeferredValue(useProject(({ document }) => document))
  return useMemo(() => {
    const findings = findingsOf(document, today())
    const problems = findings.filter(({ severity }) => severity === 'error').length
    const reviews = findings.filter(({ severity }) => severity === 'warning').length
    return { problems, reviews }
  }, [document])
}
