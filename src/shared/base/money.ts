/** Whole US dollars with thousands separators: $39,530. Negative amounts carry a real minus sign. */
export function dollars(amount: number): string {
  const rounded = Math.round(amount)
  return `${rounded < 0 ? '−' : ''}$${groupThousands(Math.abs(rounded))}`
}

/** Dollars in thousands for scales and ranges: $39.5k, $140k. */
export function dollarsShort(amount: number): string {
  const thousands = Math.round(amount / 100) / 10
  return `${thousands < 0 ? '−' : ''}$${Math.abs(thousands)}k`
}

/** A change with its sign: +$4,670, −$5,010, no change. */
export function dollarChange(amount: number): string {
  const rounded = Math.round(amount)
  if (rounded === 0) return 'no change'
  return rounded > 0 ? `+${dollars(rounded)}` : dollars(rounded)
}

/** Digits in groups of three, without a locale so that every machine prints the same. */
export function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** A range of amounts: $950, or $950 to $1,350. */
export function dollarRange(range: { readonly min: number; readonly max: number }): string {
  if (range.max <= 0) return 'no cost'
  return range.min === range.max
    ? dollars(range.min)
    : `${dollars(range.min)} to ${dollars(range.max)}`
}
