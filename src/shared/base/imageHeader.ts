import { ok, problem, type Result } from './result.ts'

/** What the first bytes of a picture say. Width and height are pixels. */
export type ImageFacts = {
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** A picture with all of its bytes. */
export type ImageFile = ImageFacts & { readonly bytes: Uint8Array }

export const largestImage = 10 * 1024 * 1024
/** A small file can unfold to many pixels; this many take 160 MB of memory where they are printed. */
export const mostPixels = 40_000_000

/**
 * Type and size of a PNG or JPEG picture, by its own bytes and not by what anybody says of it.
 * Problems: `image-too-large`, `not-an-image`, `too-many-pixels`.
 */
export function readImageHeader(bytes: Uint8Array): Result<ImageFacts> {
  if (bytes.length > largestImage) {
    return problem(
      'image-too-large',
      'This picture is larger than 10 MB. Save a smaller version of it and use that one.',
      { bytes: bytes.length },
    )
  }
  const found = pngSize(bytes) ?? jpegSize(bytes)
  if (!found || found.width === 0 || found.height === 0) {
    return problem(
      'not-an-image',
      'This file cannot be used as a picture. Choose a PNG or JPEG file.',
    )
  }
  if (found.width * found.height > mostPixels) {
    return problem(
      'too-many-pixels',
      `This picture has ${found.width} × ${found.height} pixels. Save a smaller version of it and use that one.`,
      { width: found.width, height: found.height },
    )
  }
  return ok(found)
}

const pngStart = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]

/** PNG (W3C, third edition): the signature, then the header chunk with width and height. */
function pngSize(bytes: Uint8Array): ImageFacts | null {
  if (bytes.length < 33 || pngStart.some((value, at) => bytes[at] !== value)) return null
  const view = viewOf(bytes)
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/**
 * JPEG (ITU-T T.81, B.2): segments up to the frame header. Only the frames that PDF readers show
 * count: baseline, extended and progressive Huffman coding.
 */
function jpegSize(bytes: Uint8Array): ImageFacts | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xc2) {
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    } else if (isFrameOrEnd(marker)) return null
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Frames of other kinds, and what cannot stand before a frame: image data and the end. */
function isFrameOrEnd(marker: number): boolean {
  const tables = marker === 0xc4 || marker === 0xcc
  return (marker >= 0xc3 && marker <= 0xcf && !tables) || marker === 0xd9 || marker === 0xda
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
