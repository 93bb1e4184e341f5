/** Closes an exhaustive switch: a new member of the union no longer compiles until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
