import { connectInMemory } from './connection.ts'
import { fingerprintOf } from './fingerprint.ts'
import { applyMigrations } from './migrate.ts'
import { type Migration, migrations } from './migrations.ts'

const known = new WeakMap<readonly Migration[], Map<number, string>>()

/** What a file of this version must declare: exactly what its migrations make. */
export function expectedFingerprint(
  version: number,
  steps: readonly Migration[] = migrations,
): string {
  const ofSteps = known.get(steps) ?? new Map<number, string>()
  known.set(steps, ofSteps)
  const found = ofSteps.get(version)
  if (found) return found
  const connection = connectInMemory()
  applyMigrations(connection, steps.slice(0, version))
  const fingerprint = fingerprintOf(connection)
  connection.close()
  ofSteps.set(version, fingerprint)
  return fingerprint
}
