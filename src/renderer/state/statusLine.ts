import { useEffect } from 'react'
import { create } from 'zustand'

/** What the shown screen says in the status bar; the first part is the subject and set in bold. */
export const useStatusLine = create<{ readonly parts: readonly string[] }>(() => ({ parts: [] }))

/** Says these parts while the calling screen is shown. */
export function useStatus(...parts: readonly string[]): void {
  const text = parts.join('\u0000')
  useEffect(() => {
    useStatusLine.setState({ parts: text === '' ? [] : text.split('\u0000') })
    return () => useStatusLine.setState({ parts: [] })
  }, [text])
}
