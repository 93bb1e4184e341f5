/** A length in map units as CSS, which keeps step with the map while fingers resize it. */
export function scaled(value: number): string {
  return `calc(${Math.round(value * 100) / 100}px * var(--map-scale, 1))`
}
