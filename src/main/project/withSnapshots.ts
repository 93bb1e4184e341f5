import { readableDate } from '#shared/base/dates.ts'
import type { Failed } from '#shared/base/result.ts'
import { countOf } from '#shared/base/words.ts'
import { listSnapshots } from './snapshots.ts'

const lostCodes = new Set([
  'not-found',
  'empty-file',
  'not-a-project',
  'other-database',
  'damaged',
  'unreadable-schema',
  'unreadable-content',
  'took-too-long',
])

/** Tells about the snapshots of a file whose content seems lost. */
export function withSnapshots(failed: Failed, path: string, folder: string): Failed {
  if (!lostCodes.has(failed.problem.code)) return failed
  const snapshots = listSnapshots(folder, path)
  const [newest] = snapshots
  if (!newest) return failed
  const copies = countOf(snapshots.length, 'earlier copy', 'earlier copies')
  const message = `${failed.problem.message} Pathbook keeps ${copies} of it that you can restore, the newest from ${readableDate(newest.at.slice(0, 10))}.`
  const details = { ...failed.problem.details, snapshots: snapshots.length }
  return { ok: false, problem: { ...failed.problem, message, details } }
}
