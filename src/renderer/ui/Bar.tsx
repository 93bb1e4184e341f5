import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

/** The bar across the top of a screen or pane: a title in the book face, then controls. */
export function Bar(props: {
  title?: string | undefined
  children?: ReactNode
  className?: string | undefined
}) {
  return (
    <div className={joinClasses('pb-bar', props.className)}>
      {props.title !== undefined && <h1 className="pb-bar-title">{props.title}</h1>}
      {props.children}
    </div>
  )
}

/** Pushes what follows to the far end of a Bar. */
export function BarGap() {
  return <span className="pb-grow" />
}

/** A thin upright line between groups of controls in a Bar. */
export function BarLine() {
  return <span className="pb-bar-line" />
}
