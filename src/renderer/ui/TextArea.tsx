import type { KeyboardEvent, Ref } from 'react'
import { Field, type FieldLabels } from './Field.tsx'
import { joinClasses } from './joinClasses.ts'
import { useDraft } from './useDraft.ts'

export type TextAreaProps = FieldLabels & {
  value: string
  onChange?: ((text: string) => void) | undefined
  /** The finished text: on blur, Ctrl Enter, or after a pause. Escape brings the old text back. */
  onCommit?: ((text: string) => void) | undefined
  /** Rows before it grows with its text. */
  rows?: number | undefined
  /** Larger type, for text that is printed as reading text. */
  reading?: boolean | undefined
  placeholder?: string | undefined
  limit?: number | undefined
  disabled?: boolean | undefined
  inputRef?: Ref<HTMLTextAreaElement> | undefined
}

function nothing() {}

/** Several lines of text; grows with its content. */
export function TextArea(props: TextAreaProps) {
  const draft = useDraft({ saved: props.value, commit: props.onCommit ?? nothing })
  const live = props.onCommit === undefined
  const text = live ? props.value : draft.text

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.flush()
    if (event.key === 'Escape' && !live && draft.text !== props.value) {
      event.stopPropagation()
      draft.restore()
    }
  }

  const left = props.limit === undefined ? undefined : `${props.limit - text.length} left`
  return (
    <Field {...props} aside={props.aside ?? left}>
      {({ id, describedBy, invalid }) => (
        <div
          className={joinClasses(
            'pb-input pb-input-area',
            props.reading === true && 'pb-input-area-reading',
          )}
          data-invalid={invalid || undefined}
          data-disabled={props.disabled || undefined}
        >
          <textarea
            className="pb-input-control"
            id={id}
            ref={props.inputRef}
            rows={props.rows ?? 3}
            style={{ '--pb-rows': props.rows ?? 3 }}
            value={text}
            placeholder={props.placeholder}
            disabled={props.disabled}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            onChange={(event) => {
              props.onChange?.(event.target.value)
              if (!live) draft.change(event.target.value)
            }}
            onFocus={draft.begin}
            onBlur={draft.flush}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </Field>
  )
}
