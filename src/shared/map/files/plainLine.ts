/** A text in one line, with whole characters: breaks, tabs and other control characters become blanks. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}
