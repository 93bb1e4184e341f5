import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

function project(
  name: string,
  include: string,
  more: { timeout?: number; electron?: string } = {},
) {
  return {
    root,
    resolve: { alias: more.electron ? { electron: resolve(root, more.electron) } : {} },
    test: {
      name,
      include: [include],
      environment: 'node' as const,
      testTimeout: more.timeout ?? 20_000,
      hookTimeout: 60_000,
    },
  }
}

export default defineConfig({
  test: {
    // The suite is many small processes; two of them fill the two cores it is meant for.
    maxWorkers: 2,
    projects: [
      project('architecture', 'tests/architecture/**/*.test.ts'),
      project('unit', 'tests/unit/**/*.test.ts'),
      project('property', 'tests/property/**/*.test.ts', { timeout: 240_000 }),
      project('migrations', 'tests/migrations/**/*.test.ts', { timeout: 60_000 }),
      project('contract', 'tests/contract/**/*.test.ts', { timeout: 60_000 }),
      project('golden', 'tests/golden/**/*.test.ts', { timeout: 120_000 }),
      project('cli', 'tests/cli/**/*.test.ts', { timeout: 120_000 }),
      project('electron', 'tests/electron/**/*.test.ts', { electron: 'tests/fakes/electron.ts' }),
    ],
  },
})
