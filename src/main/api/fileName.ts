/** A file name that every system accepts, made of a title; the extension starts with a dot. */
export function fileName(title: string, extension: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be taken out
  const plain = title.replace(/[<>:"/\\|?*\u0000-\u001f]+/g, ' ').replace(/\s+/g, ' ')
  const trimmed = plain
    .replace(/^[. ]+/, '')
    .slice(0, 120)
    .replace(/[. ]+$/, '')
  return `${trimmed === '' ? 'Pathbook' : trimmed}${extension}`
}
