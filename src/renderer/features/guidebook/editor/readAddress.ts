import { ok, problem, type Result } from '#shared/base/result.ts'
import { isLinkAddress } from './textExtensions.ts'

/** The address of a link as people type it, with https in front of a bare name. */
export function readAddress(text: string): Result<string> {
  const typed = text.trim()
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (isLinkAddress(address)) return ok(address)
  return problem(
    'bad-address',
    typed === ''
      ? 'Enter the address of a web page.'
      : 'Links lead to secure web pages only. Enter an address that starts with https.',
  )
}
