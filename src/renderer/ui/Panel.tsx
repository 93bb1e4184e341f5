import { type ReactNode, useId } from 'react'
import { joinClasses } from './joinClasses.ts'

/** A sheet of paper on the desk, with a title in the book face and room for actions. */
export function Panel(props: {
  title?: string | undefined
  aside?: ReactNode
  actions?: ReactNode
  children: ReactNode
  className?: string | undefined
}) {
  const id = useId()
  return (
    <section
      className={joinClasses('pb-panel', props.className)}
      aria-labelledby={props.title === undefined ? undefined : id}
    >
      {props.title !== undefined && (
        <div className="pb-panel-head">
          <h2 className="pb-panel-title" id={id}>
            {props.title}
          </h2>
          {props.aside !== undefined && <span className="pb-panel-aside">{props.aside}</span>}
          {props.actions !== undefined && <span className="pb-panel-actions">{props.actions}</span>}
        </div>
      )}
      <div className="pb-panel-body">{props.children}</div>
    </section>
  )
}
