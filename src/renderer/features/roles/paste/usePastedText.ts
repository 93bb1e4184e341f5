import { useEffect, useRef } from 'react'
import { isTyping } from '#renderer/state/keys.ts'

/** Hears text pasted anywhere on the screen but into a field or a dialog. */
export function usePastedText(onText: (text: string) => void): void {
  const latest = useRef(onText)
  latest.current = onText
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || isTyping(target)) return
      if (target instanceof Element && target.closest('[role="dialog"]')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '') return
      event.preventDefault()
      latest.current(text)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
