/** What a key of the keyboard or of a remote control means while one presents. */
export type PresentStep =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'end'
  | 'rest'
  | 'larger'
  | 'smaller'
  | 'down'
  | 'up'

const steps: ReadonlyMap<string, PresentStep> = new Map([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['Enter', 'next'],
  [' ', 'next'],
  ['n', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Backspace', 'back'],
  ['p', 'back'],
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Home', 'first'],
  ['End', 'last'],
  // Remote controls send F5 to start; it would load the page anew.
  ['F5', 'first'],
  ['b', 'black'],
  ['.', 'black'],
  ['h', 'rest'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  ['Escape', 'end'],
])

/** Null for keys that mean nothing here. */
export function presentStep(key: string): PresentStep | null {
  return steps.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
