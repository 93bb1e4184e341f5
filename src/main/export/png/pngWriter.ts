import { crc32, createDeflate } from 'node:zlib'

export type PngWriter = {
  /** The next rows from the top, three bytes a pixel. */
  readonly write: (rows: Uint8Array) => Promise<void>
  /** The finished file; every row must have been written. */
  readonly end: () => Promise<Uint8Array>
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Writes a picture row by row, so that only what is packed already stays in memory. Eight bits each
 * for red, green and blue; `dpi` is written as whole pixels per meter (PNG, third edition, 11.3.4.3).
 */
export function pngWriter(width: number, height: number, dpi: number): PngWriter {
  const chunks: Uint8Array[] = [
    Uint8Array.from(signature),
    chunk('IHDR', Uint8Array.from([...fourBytes(width), ...fourBytes(height), 8, 2, 0, 0, 0])),
    chunk('sRGB', Uint8Array.from([0])),
    chunk('pHYs', Uint8Array.from([...pixelsPerMeter(dpi), ...pixelsPerMeter(dpi), 1])),
  ]
  const packer = createDeflate({ level: 6, chunkSize: 1 << 18 })
  packer.on('data', (packed: Uint8Array) => chunks.push(chunk('IDAT', packed)))
  const finished = new Promise<void>((resolve, reject) => {
    packer.once('end', resolve)
    packer.once('error', reject)
  })
  return {
    write: (rows) =>
      new Promise((resolve, reject) =>
        packer.write(filtered(rows, width * 3), (error) => (error ? reject(error) : resolve())),
      ),
    async end() {
      packer.end()
      await finished
      chunks.push(chunk('IEND', new Uint8Array()))
      return Buffer.concat(chunks)
    },
  }
}

function pixelsPerMeter(dpi: number): number[] {
  return fourBytes(Math.round(dpi / 0.0254))
}

/** Every row begins with the name of its filter: none, which serves flat colors best. */
function filtered(rows: Uint8Array, rowLength: number): Uint8Array {
  const count = rows.length / rowLength
  const out = new Uint8Array(rows.length + count)
  for (let row = 0; row < count; row += 1) {
    out.set(rows.subarray(row * rowLength, (row + 1) * rowLength), row * (rowLength + 1) + 1)
  }
  return out
}

/** Length, name, content, checksum over name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  return Buffer.concat([
    Uint8Array.from(fourBytes(content.length)),
    named,
    Uint8Array.from(fourBytes(crc32(named))),
  ])
}

function fourBytes(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
