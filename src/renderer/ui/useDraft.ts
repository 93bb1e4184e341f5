import { useEffect, useRef, useState } from 'react'

/** How long typing may rest before it is committed, in milliseconds. */
export const draftPause = 1200

/** How long a committed text stays in view while the saved value catches up, in milliseconds. */
const settleTime = 1500

export type Draft = {
  /** What the field shows: the draft while there is one, otherwise the saved text. */
  text: string
  change: (text: string) => void
  /** Commits what is pending; call on blur and on Enter. */
  flush: () => void
  /** Remembers the saved text, so that Escape can bring it back; call on focus. */
  begin: () => void
  /** Back to the text that was there on focus. */
  restore: () => void
}

/**
 * Typing that is not saved key by key. A text commits on blur, on Enter, after a pause, and when
 * the field goes away. Each pending text remembers the commit function of its own render, so it
 * can never land in a record that came into view later.
 */
export function useDraft(options: {
  saved: string
  commit: (text: string) => void
  pause?: number | null | undefined
}): Draft {
  const { saved, commit, pause = draftPause } = options
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<{ text: string; commit: (text: string) => void } | null>(null)
  const pauseTimer = useRef<number | undefined>(undefined)
  const settleTimer = useRef<number | undefined>(undefined)
  const original = useRef(saved)
  const latest = useRef(saved)
  const seen = useRef(saved)

  useEffect(() => {
    if (seen.current === saved) return
    seen.current = saved
    latest.current = saved
    if (pending.current === null) setDraft(null)
  }, [saved])

  const commitPending = () => {
    window.clearTimeout(pauseTimer.current)
    const waiting = pending.current
    pending.current = null
    if (waiting === null || waiting.text === latest.current) return
    latest.current = waiting.text
    waiting.commit(waiting.text)
  }

  const settle = () => {
    window.clearTimeout(settleTimer.current)
    settleTimer.current = window.setTimeout(() => {
      if (pending.current === null) setDraft(null)
    }, settleTime)
  }

  useEffect(
    () => () => {
      window.clearTimeout(pauseTimer.current)
      window.clearTimeout(settleTimer.current)
      const waiting = pending.current
      pending.current = null
      if (waiting !== null && waiting.text !== latest.current) waiting.commit(waiting.text)
    },
    [],
  )

  return {
    text: draft ?? saved,
    change: (text) => {
      setDraft(text)
      pending.current = { text, commit }
      window.clearTimeout(settleTimer.current)
      window.clearTimeout(pauseTimer.current)
      if (pause !== null) pauseTimer.current = window.setTimeout(commitPending, pause)
    },
    flush: () => {
      commitPending()
      // What was committed on purpose is what Escape goes back to from here on.
      original.current = latest.current
      settle()
    },
    begin: () => {
      original.current = saved
      latest.current = saved
    },
    restore: () => {
      window.clearTimeout(pauseTimer.current)
      pending.current = null
      if (latest.current !== original.current) {
        latest.current = original.current
        commit(original.current)
        setDraft(original.current)
        settle()
      } else {
        setDraft(null)
      }
    },
  }
}
