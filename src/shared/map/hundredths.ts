/** Rounds to hundredths of a point, so that equal scenes are equal to the last digit everywhere. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
