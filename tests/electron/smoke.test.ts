import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import { expect, test } from 'vitest'
import { repository } from '../architecture/sourceTree.ts'

const electronFolder = join(repository, 'node_modules', 'electron')

/** Electron's package comes without its program; a file names the program once it was fetched. */
function electronProgram(): string | null {
  const note = join(electronFolder, 'path.txt')
  if (!existsSync(note)) return null
  const program = join(electronFolder, 'dist', readFileSync(note, 'utf8'))
  return existsSync(program) ? program : null
}

function reasonToSkip(): string | null {
  if (!electronProgram()) return 'the Electron runtime is not installed here'
  if (!existsSync(join(repository, 'out', 'main', 'electron.js'))) return 'the app is not built'
  if (process.platform === 'linux' && !process.env.DISPLAY) return 'there is no display'
  return null
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).map(([name, value]) => [name, value ?? ''] as const)
  return Object.fromEntries(set)
}

const reason = reasonToSkip()

test.skipIf(reason !== null)(
  `the real Electron opens the app${reason ? ` (skipped: ${reason})` : ''}`,
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'pathbook-smoke-'))
    const app = await _electron.launch({
      executablePath: electronProgram() ?? '',
      // Electron refuses its sandbox to root, which is who tests run as in containers.
      args: [repository, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...environment(), PATHBOOK_DATA_HOME: home },
    })
    try {
      const window = await app.firstWindow()
      expect(window.url()).toBe('app://pathbook/')
      await window.getByRole('heading', { level: 1 }).waitFor()
      expect(await window.evaluate(() => 'pathbook' in globalThis)).toBe(true)
      expect(await window.evaluate(() => 'require' in globalThis)).toBe(false)
    } finally {
      await app.close()
      rmSync(home, { recursive: true, force: true })
    }
  },
  60_000,
)
