import { encode } from 'uqr'
import type { Theme } from '../palette.ts'
import type { Part } from './part.ts'

/** Cells of white around the code that readers look for. */
const quiet = 2

/** A short address as a QR code of `size` points; made here, so it works offline. */
export function qrCode(address: string, size: number, theme: Theme): Part {
  const { data } = encode(qrText(address), { ecc: 'M', border: 0 })
  const cell = size / (data.length + 2 * quiet)
  let d = ''
  for (const [row, cells] of data.entries()) {
    for (const [from, to] of runsIn(cells)) {
      const [x, y] = [(quiet + from) * cell, (quiet + row) * cell]
      d += `M${x.toFixed(3)} ${y.toFixed(3)}H${((quiet + to) * cell).toFixed(3)}V${(y + cell).toFixed(3)}H${x.toFixed(3)}Z`
    }
  }
  return {
    width: size,
    height: size,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: size, height: size, fill: '#ffffff' },
      { kind: 'path', d, fill: theme.ink },
    ],
  }
}

/** Phones open an address only with its beginning; people read it better without. */
export function qrText(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
}

/** Dark stretches of a row: from the first cell to behind the last. */
function runsIn(cells: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (const [index, dark] of cells.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last[1] === index) last[1] = index + 1
    else runs.push([index, index + 1])
  }
  return runs
}
