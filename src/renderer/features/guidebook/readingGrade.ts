const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Words of a text; a hyphenated word and a number count as one. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0
}

/**
 * Spoken syllables of an English word, estimated from its letters: groups of vowels, less a silent
 * e at the end, plus vowels that are spoken apart. At least 1.
 */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0
  const silent =
    /[^aeiouyl]e$/.test(letters) ||
    /[aeiouy]le$/.test(letters) ||
    /[^aeiouytd]ed$/.test(letters) ||
    /[^aeiouyszxcgh]es$/.test(letters)
  const silentInside = letters.match(/[^aeiouyl]e(?=(ly|ment|ments|ful|less|ness)$)/g)?.length ?? 0
  // "radiology" speaks i and o apart, "nation" and "special" do not.
  const apart = letters.match(/[^tscg]i[ao]|[aeiou]ing$/g)?.length ?? 0
  return Math.max(groups - (silent ? 1 : 0) - silentInside + apart, 1)
}

function sentencesOf(passage: string): number {
  const parts = passage.split(/[.!?]+(?=\s|$)/)
  return parts.filter((part) => countWords(part) > 0).length
}

/**
 * Flesch-Kincaid grade level: 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59. A passage
 * (paragraph, list item) ends a sentence. Null without a word. Source: Kincaid, Fishburne, Rogers
 * and Chissom, Research Branch Report 8-75, Naval Technical Training Command, 1975.
 */
export function readingGrade(passages: readonly string[]): number | null {
  let words = 0
  let sentences = 0
  let syllables = 0
  for (const passage of passages) {
    const found = passage.match(wordPattern) ?? []
    words += found.length
    sentences += sentencesOf(passage)
    for (const word of found) syllables += countSyllables(word)
  }
  if (words === 0 || sentences === 0) return null
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}
