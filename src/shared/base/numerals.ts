const pairs: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numeral of a level band (1 = lowest). Bands are I to V so that they never look like skill levels 0 to 5. */
export function romanNumeral(value: number): string {
  let rest = value
  let text = ''
  for (const [amount, sign] of pairs) {
    while (rest >= amount) {
      text += sign
      rest -= amount
    }
  }
  return text
}
