import { type ReactNode, useId } from 'react'
import { joinClasses } from './joinClasses.ts'

/**
 * A titled part of a form or an inspector, ruled off from the next. "form" sits on the page's own
 * margins, "panel" brings its own.
 */
export function FormSection(props: {
  title: string
  aside?: ReactNode
  kind?: 'form' | 'panel' | undefined
  columns?: 1 | 2 | 3 | undefined
  children: ReactNode
  className?: string | undefined
}) {
  const id = useId()
  return (
    <section
      className={joinClasses(
        'pb-section',
        props.kind !== 'panel' && 'pb-section-form',
        props.className,
      )}
      aria-labelledby={id}
    >
      <div className="pb-section-head">
        <h3 className="pb-section-title" id={id}>
          {props.title}
        </h3>
        {props.aside !== undefined && <span className="pb-section-aside">{props.aside}</span>}
      </div>
      <div className="pb-section-body" data-columns={props.columns ?? 1}>
        {props.children}
      </div>
    </section>
  )
}
