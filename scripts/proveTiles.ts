import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { proveCombination } from '../tests/support/tiledSample.ts'

// Prints the sample on every combination of poster, tile sheet and overlap, at 150 dpi.
const folder = mkdtempSync(join(tmpdir(), 'pathbook-prove-'))
const resources = resolve(import.meta.dirname, '../resources')
const rows: string[] = []
let failed = 0
try {
  for (const paper of ['A1', '36x48'] as const) {
    for (const sheet of ['a4', 'letter'] as const) {
      for (const overlap of [0, 10, 25]) {
        const started = performance.now()
        const { proof, columns } = await proveCombination(
          { paper, sheet, overlap, dpi: 150 },
          { resources, folder },
        )
        const good = proof.uncovered === 0 && proof.share < 1e-5 && proof.seam < 0.1
        if (!good) failed += 1
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        const row = `${good ? 'ok    ' : 'FAILED'} ${paper} on ${sheet}, overlap ${overlap} mm: ${proof.tiles} tiles, ${columns} across, pages ${proof.pageSizes.join(' and ')} pt, ${proof.different} pixels differ (${(proof.share * 1e6).toFixed(2)} in a million), ${proof.uncovered} uncovered, worst seam ${proof.seam.toFixed(5)} mm, ${seconds} s`
        rows.push(row)
        process.stdout.write(`${row}\n`)
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
writeFileSync(1, `${rows.length - failed} combinations hold, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
