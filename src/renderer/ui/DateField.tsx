import { useState } from 'react'
import type { FieldLabels } from './Field.tsx'
import { readDate, showDate } from './readDate.ts'
import { TextField } from './TextField.tsx'

export type DateFieldProps = FieldLabels & {
  /** 2025, 2025-05 or 2025-05-17; null when not known. */
  value: string | null
  onCommit: (value: string | null) => void
  size?: 'small' | 'normal' | undefined
  placeholder?: string | undefined
  disabled?: boolean | undefined
}

/** A date that may stop at its year or month. What cannot be read is kept in view with a sentence. */
export function DateField(props: DateFieldProps) {
  const { value, onCommit, ...rest } = props
  const [unread, setUnread] = useState<{ text: string; error: string } | null>(null)
  return (
    <TextField
      {...rest}
      placeholder={props.placeholder ?? 'Month, year'}
      spellCheck={false}
      value={unread?.text ?? (value === null ? '' : showDate(value))}
      error={unread?.error ?? props.error}
      onCommit={(text) => {
        const reading = readDate(text)
        if ('error' in reading) setUnread({ text, error: reading.error })
        else {
          setUnread(null)
          if (reading.value !== value) onCommit(reading.value)
        }
      }}
    />
  )
}
