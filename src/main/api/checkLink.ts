import { ok, problem, type Result } from '#shared/base/result.ts'

/** The only addresses that ever leave the app: https, with a host and without a password. */
export function checkLink(address: string): Result<URL> {
  const refused = problem(
    'bad-link',
    'This link cannot be opened. Only web addresses that start with https:// can.',
  )
  if (!URL.canParse(address)) return refused
  const link = new URL(address)
  if (link.protocol !== 'https:' || link.hostname === '') return refused
  if (link.username !== '' || link.password !== '') return refused
  return ok(link)
}
