import { expect, test } from 'vitest'
import { browserCommand, hasDesktop } from '#main/hosts/loopback/openBrowser.ts'

test('a Linux machine without a display has no desktop', () => {
  expect(hasDesktop({ platform: 'linux', environment: {} })).toBe(false)
  expect(hasDesktop({ platform: 'linux', environment: { DISPLAY: ':0' } })).toBe(true)
  expect(hasDesktop({ platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(
    true,
  )
  expect(hasDesktop({ platform: 'darwin', environment: {} })).toBe(true)
  expect(hasDesktop({ platform: 'win32', environment: {} })).toBe(true)
})

test.each(['linux', 'darwin', 'win32'] as const)(
  'on %s an address with shell signs stays one argument',
  (platform) => {
    const [, args] = browserCommand(platform, new URL('https://example.org/?a=1&b=$(whoami)'))
    expect(args.at(-1)).toBe('https://example.org/?a=1&b=$(whoami)')
  },
)
