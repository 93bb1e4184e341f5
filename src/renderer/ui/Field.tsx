import { type ReactNode, useId } from 'react'
import { Icon } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'

export type FieldLabels = {
  label: string
  /** Keeps the label for screen readers only, where the place makes it plain. */
  labelHidden?: boolean | undefined
  /** Short text at the right end of the label, such as a unit. */
  aside?: ReactNode
  hint?: ReactNode
  /** A sentence that says what is wrong and what to do. */
  error?: string | null | undefined
  className?: string | undefined
}

export type FieldParts = {
  id: string
  labelId: string
  describedBy: string | undefined
  invalid: boolean
}

/** A label above a control, with hint or error below. The control takes the ids it is given. */
export function Field(props: FieldLabels & { children: (parts: FieldParts) => ReactNode }) {
  const id = useId()
  const invalid = props.error !== undefined && props.error !== null && props.error !== ''
  const hasHint = props.hint !== undefined && props.hint !== null && !invalid
  const messageId = `${id}-message`
  return (
    <div className={joinClasses('pb-field', props.className)}>
      <div className={props.labelHidden === true ? 'pb-hidden' : 'pb-field-head'}>
        <label className="pb-label" htmlFor={id} id={`${id}-label`}>
          {props.label}
        </label>
        {props.aside !== undefined && <span className="pb-field-aside">{props.aside}</span>}
      </div>
      {props.children({
        id,
        labelId: `${id}-label`,
        describedBy: invalid || hasHint ? messageId : undefined,
        invalid,
      })}
      {hasHint && (
        <div className="pb-hint" id={messageId}>
          {props.hint}
        </div>
      )}
      {invalid && (
        <div className="pb-error" id={messageId}>
          <Icon name="problem" size={14} />
          <span>{props.error}</span>
        </div>
      )}
    </div>
  )
}
