import { contentSecurityPolicy } from '#shared/api/contentSecurityPolicy.ts'

/** Sent with everything a window loads, whichever host sends it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy({ frameAncestors: true }),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
