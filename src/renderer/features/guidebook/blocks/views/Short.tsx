import type { ReactNode } from 'react'

/** A short fact that stays on one line. */
export function Short({ children }: { children: ReactNode }) {
  return <span className="pb-guide-short">{children}</span>
}
