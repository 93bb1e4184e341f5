import { useCallback, useEffect, useRef, useState } from 'react'

const awakeFor = 3000

/** Whether buttons are to be seen: for a while after the pointer moved or something had the focus. */
export function useAwake(): { readonly awake: boolean; readonly wake: () => void } {
  const [awake, setAwake] = useState(true)
  const timer = useRef<number | undefined>(undefined)
  const wake = useCallback(() => {
    setAwake(true)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setAwake(false), awakeFor)
  }, [])
  useEffect(() => {
    wake()
    return () => window.clearTimeout(timer.current)
  }, [wake])
  return { awake, wake }
}
