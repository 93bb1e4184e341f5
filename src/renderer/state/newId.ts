/** A fresh record id. Randomness stays in the renderer; the core takes ids as arguments. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9))
  const letters = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
  return `${prefix}-${letters}`
}
