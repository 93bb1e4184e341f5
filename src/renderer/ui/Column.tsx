import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

/** A column that may shrink and, with `scroll`, scrolls on its own. */
export function Column(props: {
  gap?: 'none' | 'small' | 'medium' | 'large' | undefined
  scroll?: boolean | undefined
  children: ReactNode
  className?: string | undefined
}) {
  return (
    <div
      className={joinClasses('pb-column', props.className)}
      data-gap={props.gap ?? 'none'}
      data-scroll={props.scroll || undefined}
    >
      {props.children}
    </div>
  )
}
