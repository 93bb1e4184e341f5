import { useState } from 'react'
import { TextField } from '#renderer/ui/TextField.tsx'

/** A year in four digits, without the comma of other numbers. */
export function YearField(props: {
  label: string
  value: number | null
  disabled?: boolean
  onCommit: (year: number) => void
}) {
  const [unread, setUnread] = useState<string | null>(null)
  return (
    <TextField
      label={props.label}
      align="right"
      disabled={props.disabled}
      value={unread ?? (props.value === null ? '' : String(props.value))}
      error={unread === null ? null : 'Type a year, such as 2034.'}
      onCommit={(text) => {
        const year = /^\s*(19|20|21)\d\d\s*$/.test(text) ? Number(text) : null
        setUnread(year === null ? text : null)
        if (year !== null && year !== props.value) props.onCommit(year)
      }}
    />
  )
}
