/** A file name that every system accepts, made of a title; the extension starts with a dot. */
export function fileName(title: string, extension: string): string {
  const plain = title.replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ')
  const trimmed = plain
    .replace(/^[. ]+/, '')
    .slice(0, 120)
    .replace(/[. ]+$/, '')
  return `${trimmed === '' ? 'Pathbook' : trimmed}${extension}`
}
