/** Signs that some system takes for something else than a part of a name. */
const forbidden = /[<>:"/\\|?*\p{Cc}]+/gu

/** Windows keeps these for devices, whatever the ending and the case. */
const device = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)/i

/** Bytes in UTF-8; file systems take 255, and copies get a number or a date behind their name. */
const longestStem = 180

/** A file name that every system accepts, made of a title; the extension starts with a dot. */
export function fileName(title: string, extension: string): string {
  const plain = title.toWellFormed().replace(forbidden, ' ').replace(/\s+/g, ' ')
  const stem = cut(plain.replace(/^[. ]+/, '')).replace(/[. ]+$/, '')
  if (stem === '') return `Pathbook${extension}`
  return device.test(stem) ? `Pathbook ${stem}${extension}` : `${stem}${extension}`
}

/** Names that every system accepts and that do not hide. */
export function isFileName(name: string): boolean {
  if (name.search(forbidden) >= 0 || /^\.|[. ]$/.test(name) || device.test(name)) return false
  return name !== '' && name.isWellFormed() && Buffer.byteLength(name) <= longestStem + 40
}

/** As many whole signs as fit. */
function cut(text: string): string {
  let kept = ''
  let bytes = 0
  for (const sign of text) {
    bytes += Buffer.byteLength(sign)
    if (bytes > longestStem) return kept
    kept += sign
  }
  return kept
}
