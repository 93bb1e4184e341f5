/** Pixels; the longest side that a picture from a camera or a web page is redrawn with. */
const longestSide = 4000

/**
 * A picture as the project keeps it: PNG and JPEG as they are, others as PNG. A JPEG from a camera
 * is redrawn, upright and without its hidden notes (place, device): print would lay it on its side.
 * Null for what the browser cannot show.
 */
export async function plainPicture(file: Blob): Promise<Blob | null> {
  const start = new Uint8Array(await file.slice(0, 65_536).arrayBuffer())
  if (isPng(start)) return file
  const jpeg = start[0] === 0xff && start[1] === 0xd8
  if (jpeg && !holdsExif(start)) return file
  return redrawn(file, jpeg ? 'image/jpeg' : 'image/png')
}

function isPng(start: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((value, at) => start[at] === value)
}

/** Cameras write the segment right behind the start of the file, named "Exif". */
function holdsExif(start: Uint8Array): boolean {
  const name = [0x45, 0x78, 0x69, 0x66, 0, 0]
  return start.some((_, at) => name.every((value, offset) => start[at + offset] === value))
}

async function redrawn(file: Blob, type: 'image/png' | 'image/jpeg'): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return null
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  )
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas.convertToBlob({ type, quality: 0.92 })
}
