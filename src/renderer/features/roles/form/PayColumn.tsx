import { useSourceOptions } from '#renderer/state/sourceOptions.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { DateField } from '#renderer/ui/DateField.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { RangeRuler } from '#renderer/ui/RangeRuler.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Pay } from '#shared/domain/records/role.ts'
import { choicesOf } from './choices.tsx'
import { annualFigures, hasFigure } from './payFields.ts'
import { payKindWords } from './words.ts'

const kinds = choicesOf(payKindWords)
const units = choicesOf({ year: 'Year', hour: 'Hour' })

/** One pay figure of a role; typing into an empty column starts it, emptying all figures ends it. */
export function PayColumn(props: {
  name: 'National' | 'Local'
  pay: Pay | null
  start: Pay
  scale: { readonly min: number; readonly max: number }
  onChange: (next: (pay: Pay | null) => Pay | null) => void
}) {
  const { name, onChange, start } = props
  const pay = props.pay ?? start
  const sources = useSourceOptions()
  const set = (changes: Partial<Pay>) => onChange((now) => ({ ...(now ?? start), ...changes }))
  const setFigure = (changes: Partial<Pay>) =>
    onChange((now) => {
      const next = { ...(now ?? start), ...changes }
      return hasFigure(next) ? next : null
    })
  const lower = name.toLowerCase()
  const ruler = annualFigures(pay)
  const decimals = pay.unit === 'hour' ? 2 : 0
  const figure = (label: string, key: 'low' | 'median' | 'high') => (
    <NumberField
      label={`${label}, ${lower} pay`}
      labelHidden
      size="small"
      min={0}
      max={10_000_000}
      step={pay.unit === 'hour' ? 0.5 : 500}
      decimals={decimals}
      placeholder="Not set"
      value={pay[key]}
      onCommit={(value) => setFigure({ [key]: value })}
    />
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no rows from the grid around it.
    <div className="pb-roles-pay-column" role="group" aria-label={`${name} pay`}>
      <b aria-hidden="true">{name}</b>
      {figure('Lowest tenth', 'low')}
      {figure('Middle', 'median')}
      {figure('Highest tenth', 'high')}
      <span className="pb-roles-pay-ruler">
        <RangeRuler
          scale={{ from: props.scale.min, to: props.scale.max }}
          low={ruler.low}
          middle={ruler.middle}
          high={ruler.high}
          tall
        />
      </span>
      <Select
        label={`Unit of ${lower} pay`}
        labelHidden
        size="small"
        value={pay.unit}
        options={units}
        onChange={(unit) => set({ unit })}
      />
      <TextField
        label={`Area of ${lower} pay`}
        labelHidden
        size="small"
        placeholder="Region or state"
        value={pay.geography}
        onCommit={(geography) => set({ geography })}
      />
      <DateField
        label={`${name} pay as of`}
        labelHidden
        size="small"
        error={hasFigure(props.pay) && pay.asOf === null ? 'Add the date.' : null}
        value={pay.asOf}
        onCommit={(asOf) => set({ asOf })}
      />
      <Select
        label={`Kind of ${lower} pay`}
        labelHidden
        size="small"
        value={pay.kind}
        options={kinds}
        onChange={(kind) => set({ kind })}
      />
      <Combobox
        label={`Source of ${lower} pay`}
        labelHidden
        placeholder="Source"
        value={pay.sourceId}
        options={sources}
        onChange={(sourceId) => set({ sourceId })}
      />
    </div>
  )
}
