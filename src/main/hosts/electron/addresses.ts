export const scheme = 'app'
const host = 'pathbook'

/** Where the window starts. */
export const startAddress = `${scheme}://${host}/`

/** Whether an address is a page or file of the app itself. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  return (
    protocol === `${scheme}:` &&
    hostname === host &&
    port === '' &&
    username === '' &&
    password === ''
  )
}

/** Whether loading an address stays on this machine: files of the app and what a page made itself. */
export function staysInside(address: string): boolean {
  if (address.startsWith('data:')) return true
  if (address.startsWith('blob:')) return isOwnAddress(address.slice('blob:'.length))
  return isOwnAddress(address)
}

/** A frame of a window, as far as the guards look at it. */
export type Frame = { readonly url: string; readonly parent: unknown }

/** Only the top frame of one of our own pages may call; `null` is a frame that is gone already. */
export function mayCall(frame: Frame | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url)
}
