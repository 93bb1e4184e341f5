import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import { Field, type FieldLabels } from './Field.tsx'
import { joinClasses } from './joinClasses.ts'
import { type NumberLimits, readNumber, showNumber } from './readNumber.ts'

export type NumberFieldProps = FieldLabels &
  NumberLimits & {
    value: number | null
    /** On blur or Enter, when the number changed; null when the field was emptied. */
    onCommit: (value: number | null) => void
    /** What the up and down arrow keys add; 1 unless told. Shift makes it ten times as much. */
    step?: number | undefined
    prefix?: ReactNode
    suffix?: ReactNode
    placeholder?: string | undefined
    size?: 'small' | 'normal' | undefined
    disabled?: boolean | undefined
    inputRef?: Ref<HTMLInputElement> | undefined
  }

/** One number or nothing. What cannot be read is kept in view with a sentence, never dropped. */
export function NumberField(props: NumberFieldProps) {
  const { value, onCommit, decimals = 0, step = 1 } = props
  const limits = { min: props.min, max: props.max, decimals }
  const [text, setText] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const saved = value === null ? '' : showNumber(value, decimals)

  // What is typed when the field goes away belongs to the record it was typed for.
  const pending = useRef<(() => void) | null>(null)
  useEffect(() => () => pending.current?.(), [])
  const take = (next: string) => {
    setText(next)
    setTrouble(null)
    pending.current = () => {
      const reading = readNumber(next, limits)
      if (!('error' in reading) && reading.value !== value) onCommit(reading.value)
    }
  }
  const drop = () => {
    setText(null)
    setTrouble(null)
    pending.current = null
  }

  const commit = () => {
    if (text === null) return
    const reading = readNumber(text, limits)
    if ('error' in reading) {
      setTrouble(reading.error)
      return
    }
    drop()
    if (reading.value !== value) onCommit(reading.value)
  }

  const nudge = (amount: number) => {
    const reading = readNumber(text ?? saved, limits)
    const from = 'error' in reading ? value : reading.value
    const next = Math.min(
      Math.max((from ?? 0) + amount, props.min ?? -Infinity),
      props.max ?? Infinity,
    )
    take(showNumber(next, decimals))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape' && text !== null) {
      event.stopPropagation()
      drop()
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      const amount = event.shiftKey ? step * 10 : step
      nudge(event.key === 'ArrowUp' ? amount : -amount)
    }
  }

  return (
    <Field {...props} error={trouble ?? props.error}>
      {({ id, describedBy, invalid }) => (
        <div
          className={joinClasses(
            'pb-input pb-input-number',
            props.size === 'small' && 'pb-input-small',
          )}
          data-invalid={invalid || undefined}
          data-disabled={props.disabled || undefined}
        >
          {props.prefix !== undefined && <span className="pb-input-aside">{props.prefix}</span>}
          <input
            className="pb-input-control"
            id={id}
            ref={props.inputRef}
            type="text"
            inputMode={decimals > 0 ? 'decimal' : 'numeric'}
            autoComplete="off"
            value={text ?? saved}
            placeholder={props.placeholder}
            disabled={props.disabled}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            onChange={(event) => take(event.target.value)}
            onBlur={commit}
            onKeyDown={onKeyDown}
          />
          {props.suffix !== undefined && <span className="pb-input-aside">{props.suffix}</span>}
        </div>
      )}
    </Field>
  )
}
