import { useEffect, useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import type { Preview } from '#shared/api/contract.ts'
import type { Publication } from '#shared/api/publication.ts'
import type { Problem } from '#shared/base/result.ts'

export type PreviewState = {
  /** The newest finished preview; it stays while the next is made. */
  readonly preview: Preview | null
  readonly problem: Problem | null
  readonly making: boolean
}

/** Options change quickly while typing; a preview is asked for when they rest this long. */
const rest = 250

/** The real PDF of a publication, made again when its options or the document change. */
export function usePreview(publication: Publication | null, revision: number): PreviewState {
  const file = useProject(({ state }) => state?.file)
  const [state, setState] = useState<PreviewState>({ preview: null, problem: null, making: false })
  const wanted = publication === null ? null : JSON.stringify(publication)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision prints differently.
  useEffect(() => {
    if (publication === null) {
      setState({ preview: null, problem: null, making: false })
      return
    }
    let stale = false
    setState((before) => ({ ...before, making: true }))
    const timer = window.setTimeout(() => {
      void client.call('publish.preview', { publication }).then((reply) => {
        if (stale) return
        // Another window asked for a newer one; the pages here stay.
        if (!reply.ok && reply.problem.code === 'cancelled') {
          setState((before) => ({ ...before, making: false }))
          return
        }
        setState(
          reply.ok
            ? { preview: reply.value, problem: null, making: false }
            : { preview: null, problem: reply.problem, making: false },
        )
      })
    }, rest)
    return () => {
      stale = true
      window.clearTimeout(timer)
    }
  }, [wanted, revision, file])
  return state
}
