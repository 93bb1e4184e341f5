import { NumberField } from '#renderer/ui/NumberField.tsx'
import { numberIn, type Values } from './values.ts'

/**
 * Dollars from least to most, or months from shortest to longest. The first number sets all of
 * them; emptying one clears the whole range.
 */
export function RangeField(props: {
  kind: 'money' | 'months'
  label: string
  value: Values | null
  onChange: (value: Values | null) => void
}) {
  const { kind, label, value, onChange } = props
  const keys = kind === 'money' ? ['min', 'max'] : ['min', 'typical', 'max']
  const words: Record<string, string> = { min: 'least', typical: 'typical', max: 'most' }
  const set = (key: string, number: number | null) => {
    if (number === null) {
      onChange(null)
      return
    }
    const start: Values = value ?? Object.fromEntries(keys.map((each) => [each, number]))
    onChange(inOrder({ ...start, [key]: number }, key, keys))
  }
  return (
    <fieldset className="pb-range-field">
      <legend>{label}</legend>
      {keys.map((key) => (
        <NumberField
          key={key}
          label={words[key] ?? key}
          min={0}
          max={kind === 'money' ? 1_000_000 : 600}
          decimals={kind === 'money' ? 0 : 1}
          prefix={kind === 'money' ? '$' : undefined}
          suffix={kind === 'months' ? 'mo' : undefined}
          value={value === null ? null : numberIn(value, key)}
          onCommit={(number) => set(key, number)}
        />
      ))}
    </fieldset>
  )
}

/** Keeps least <= typical <= most by moving the others along with the number just set. */
function inOrder(range: Values, changed: string, keys: readonly string[]): Values {
  const at = keys.indexOf(changed)
  const pivot = numberIn(range, changed) ?? 0
  return Object.fromEntries(
    keys.map((key, index) => {
      const number = numberIn(range, key) ?? pivot
      if (index < at) return [key, Math.min(number, pivot)]
      return [key, index > at ? Math.max(number, pivot) : number]
    }),
  )
}
