import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

type Picture = { readonly id: string; readonly bytes: Uint8Array }

/** A grey PNG of so many pixels that any program can show. */
export function aPng(width: number, height: number): Picture {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, grey, no interlacing.
  header[8] = 8
  const lines = Buffer.alloc((width + 1) * height, 0x99)
  for (let row = 0; row < height; row += 1) lines[row * (width + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return pictureOf(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(lines)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** The start of a JPEG file of so many pixels, up to its frame header; `frame` is its marker. */
export function aJpegStart(width: number, height: number, frame = 0xc0): Picture {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  return pictureOf(
    Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff]),
      Buffer.from([0xff, frame, 0, 11, 8]),
      size,
      Buffer.from([1, 1, 0x11, 0]),
    ]),
  )
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}

function pictureOf(bytes: Buffer): Picture {
  return { id: createHash('sha256').update(bytes).digest('hex'), bytes: new Uint8Array(bytes) }
}
