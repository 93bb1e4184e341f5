#!/usr/bin/env node
import { environmentOf } from './environment.ts'

const oldest = 24

if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    `Pathbook needs Node ${oldest} or newer; this is ${process.versions.node}. From a checkout, run: npm run -s pathbook -- ...\n`,
  )
  process.exitCode = 2
} else {
  // Loaded late, because older versions of Node stumble over what it imports.
  const { runCommandLine } = await import('./runCommandLine.ts')
  try {
    process.exitCode = await runCommandLine(process.argv.slice(2), environmentOf(process))
  } catch (error) {
    // Only an installation that lacks files gets here: everything else is answered inside.
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`Pathbook cannot run: ${reason}. Install it again.\n`)
    process.exitCode = 1
  }
}
