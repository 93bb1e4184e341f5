import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

/** What to show where there is nothing yet: one sentence and one action. */
export function EmptyState(props: {
  title?: string | undefined
  sentence: string
  /** One button. */
  action?: ReactNode
  /** Without the dashed frame, for a whole page. */
  plain?: boolean | undefined
}) {
  return (
    <div className={joinClasses('pb-empty', props.plain === true && 'pb-empty-plain')}>
      {props.title !== undefined && <b className="pb-empty-title">{props.title}</b>}
      <span className="pb-empty-sentence">{props.sentence}</span>
      {props.action}
    </div>
  )
}
