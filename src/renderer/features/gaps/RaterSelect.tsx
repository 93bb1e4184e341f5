import { Select } from '#renderer/ui/Select.tsx'
import { type Rater, raters } from '#shared/domain/records/people.ts'

/** Whose answers count; the best available rater unless one is chosen. */
export function RaterSelect(props: {
  value: Rater | null
  onChange: (rater: Rater | null) => void
}) {
  return (
    <Select
      label="Ratings by"
      labelHidden
      size="small"
      value={props.value}
      placeholder="Best available rater"
      emptyLabel="Best available rater"
      onClear={() => props.onChange(null)}
      options={raters.map((value) => ({ value, label: value }))}
      onChange={props.onChange}
    />
  )
}
