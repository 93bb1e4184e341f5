/**
 * One policy for both hosts. Scripts and style sheets come from the app alone; libraries may set
 * style attributes. `frame-ancestors` is only legal in a header, not in a meta tag.
 */
export function contentSecurityPolicy(options: { frameAncestors: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    ...(options.frameAncestors ? ["frame-ancestors 'none'"] : []),
  ].join('; ')
}
