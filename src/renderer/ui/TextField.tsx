import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Field, type FieldLabels } from './Field.tsx'
import { IconButton } from './IconButton.tsx'
import { Icon, type IconName } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'
import { Spinner } from './Spinner.tsx'
import { useDraft } from './useDraft.ts'

export type TextFieldProps = FieldLabels & {
  value: string
  /** Every keystroke; for searches and forms that are not saved as you type. */
  onChange?: ((text: string) => void) | undefined
  /** The finished text: on blur, Enter, or after a pause. Escape brings the old text back. */
  onCommit?: ((text: string) => void) | undefined
  kind?: 'text' | 'search' | undefined
  size?: 'small' | 'normal' | undefined
  placeholder?: string | undefined
  icon?: IconName | undefined
  prefix?: ReactNode
  suffix?: ReactNode
  /** Shows how many characters are left of this many. */
  limit?: number | undefined
  align?: 'left' | 'right' | undefined
  /** Read only because the value follows from others; the word says so, such as "auto". */
  computed?: string | undefined
  /** A verb while the value is being checked, such as "Checking". */
  checking?: string | undefined
  disabled?: boolean | undefined
  spellCheck?: boolean | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
}

function nothing() {}

/** One line of text. Give it `key={record.id}` when the record behind it can change. */
export function TextField(props: TextFieldProps) {
  const draft = useDraft({ saved: props.value, commit: props.onCommit ?? nothing })
  const live = props.onCommit === undefined
  const text = live ? props.value : draft.text
  const change = (next: string) => {
    props.onChange?.(next)
    if (!live) draft.change(next)
  }
  const isSearch = props.kind === 'search'

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    props.onKeyDown?.(event)
    if (event.defaultPrevented) return
    if (event.key === 'Enter') draft.flush()
    if (event.key === 'Escape') {
      if (!live && draft.text !== props.value) {
        event.stopPropagation()
        draft.restore()
      } else if (isSearch && text !== '') {
        event.stopPropagation()
        change('')
      }
    }
  }

  return (
    <Field {...props}>
      {({ id, describedBy, invalid }) => (
        <div
          className={joinClasses(
            'pb-input',
            props.size === 'small' && 'pb-input-small',
            props.align === 'right' && 'pb-input-number',
          )}
          data-invalid={invalid || undefined}
          data-disabled={props.disabled || undefined}
          data-computed={props.computed !== undefined || undefined}
        >
          {props.checking !== undefined && <Spinner />}
          {(isSearch || props.icon !== undefined) && (
            <Icon name={props.icon ?? 'search'} size={15} />
          )}
          {props.prefix !== undefined && <span className="pb-input-aside">{props.prefix}</span>}
          <input
            className="pb-input-control"
            id={id}
            ref={props.inputRef}
            type="text"
            role={isSearch ? 'searchbox' : undefined}
            autoComplete="off"
            spellCheck={props.spellCheck ?? !isSearch}
            value={text}
            placeholder={props.checking ?? props.placeholder}
            readOnly={props.computed !== undefined}
            disabled={props.disabled}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            onChange={(event) => change(event.target.value)}
            onFocus={draft.begin}
            onBlur={draft.flush}
            onKeyDown={onKeyDown}
          />
          {props.checking !== undefined && text !== '' && (
            <span className="pb-input-aside">{props.checking}</span>
          )}
          {props.suffix !== undefined && <span className="pb-input-aside">{props.suffix}</span>}
          {props.computed !== undefined && <span className="pb-input-aside">{props.computed}</span>}
          {props.limit !== undefined && (
            <span className="pb-input-aside pb-small">
              {props.limit - text.length}
              <span className="pb-hidden"> characters left</span>
            </span>
          )}
          {isSearch && text !== '' && (
            <IconButton
              icon="close"
              size="small"
              className="pb-input-clear"
              label="Clear"
              onClick={() => change('')}
            />
          )}
        </div>
      )}
    </Field>
  )
}
