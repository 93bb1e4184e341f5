import { useState } from 'react'
import { TextField } from '#renderer/ui/TextField.tsx'
import { shortDuration } from '#shared/base/duration.ts'
import type { MonthRange } from '#shared/domain/records/fields.ts'
import { parseTime } from '../parseTime.ts'
import { timeRange } from './timeRange.ts'

const parts = ['min', 'typical', 'max'] as const
const partWords = { min: 'Shortest', typical: 'Usual', max: 'Longest' } as const

/** Three times in words people use: "8 wk", "12 mo", "2 yr". */
export function TimeFields(props: {
  label: string
  range: MonthRange | null
  onChange: (range: MonthRange | null) => void
}) {
  const { range } = props
  const [trouble, setTrouble] = useState<string | null>(null)
  return (
    <fieldset className="pb-map-times">
      <legend>{props.label}</legend>
      {parts.map((part) => (
        <TextField
          key={part}
          label={partWords[part]}
          size="small"
          align="right"
          spellCheck={false}
          value={range === null ? '' : shortDuration(range[part])}
          placeholder={part === 'typical' ? 'add time' : ''}
          onCommit={(text) => {
            const read = parseTime(text)
            setTrouble(read.ok ? null : read.problem.message)
            if (read.ok) props.onChange(timeRange(range, part, read.value))
          }}
        />
      ))}
      {trouble !== null && (
        <p className="pb-error" role="alert">
          {trouble}
        </p>
      )}
    </fieldset>
  )
}
