import type { BrowserContext } from '@playwright/test'

/**
 * What must never happen on any screen: errors and warnings on the console, uncaught errors, breaches
 * of the content security policy, requests that leave the origin. One sentence each.
 */
export async function watchForTroubles(
  context: BrowserContext,
  origins: ReadonlySet<string>,
): Promise<readonly string[]> {
  const troubles: string[] = []
  await context.exposeBinding('noteTrouble', (_, text: string) => void troubles.push(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const noted: unknown = Reflect.get(window, 'noteTrouble')
      if (typeof noted !== 'function') return
      noted(
        `policy ${event.effectiveDirective}: ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}:${event.columnNumber} ${event.sample}`,
      )
    })
  })
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return
      troubles.push(`console ${message.type()}: ${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => troubles.push(`uncaught: ${error.stack ?? error.message}`))
  })
  context.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url())
    // Data and blob addresses do not leave the page.
    if (['data:', 'blob:'].includes(protocol) || origins.has(origin)) return
    troubles.push(`request to ${href}`)
  })
  return troubles
}
