/** Reading values whose type a form's table names but the compiler cannot know. */

export type Values = Readonly<Record<string, unknown>>

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textIn(values: Values, key: string): string {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}

export function numberIn(values: Values, key: string): number | null {
  const value = values[key]
  return typeof value === 'number' ? value : null
}

export function flagIn(values: Values, key: string): boolean {
  return values[key] === true
}

export function textsIn(values: Values, key: string): string[] {
  const value = values[key]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

export function rowsIn(values: Values, key: string): Values[] {
  const value = values[key]
  return Array.isArray(value) ? value.filter(isValues) : []
}

export function valuesIn(values: Values, key: string): Values | null {
  const value = values[key]
  return isValues(value) ? value : null
}
