import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { has } from '../../../support/programs.ts'
import { proveCombination } from '../../../support/tiledSample.ts'

const folder = mkdtempSync(join(tmpdir(), 'pathbook-tiles-'))
const resources = resolve(import.meta.dirname, '../../../../resources')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// All twelve combinations at 150 dpi: npm run prove-tiles.
describe.runIf(has('pdftoppm') && has('qpdf') && has('pdfinfo'))('A poster on tiles', () => {
  test.each([
    { paper: 'A1', sheet: 'letter', overlap: 10, dpi: 60, size: '612 x 792' },
    { paper: '36x48', sheet: 'a4', overlap: 0, dpi: 30, size: '841.89 x 595.276' },
  ] as const)(
    '$paper on $sheet with $overlap mm overlap is the poster when put together',
    async ({ size, ...combination }) => {
      const { proof } = await proveCombination(combination, { resources, folder })
      expect(proof).toMatchObject({ uncovered: 0, pageSizes: [size] })
      expect(proof.seam).toBeLessThan(0.1)
      expect(proof.share).toBeLessThan(0.00001)
    },
  )
})
