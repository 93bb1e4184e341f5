/**
 * The one place where a type is asserted. Use it only where a loop over record kinds loses the
 * link between a kind and its record, and a test holds that link.
 */
export function assume<T>(value: unknown): T {
  return value as T
}

/** Keys of an object with their own type; TypeScript widens `Object.keys` to string. */
export function keysOf<T extends object>(value: T): (keyof T & string)[] {
  return Object.keys(value) as (keyof T & string)[]
}

/** Entries of a complete table with their own key type. */
export function entriesOf<K extends string, V>(value: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(value) as [K, V][]
}
