const vowels = 'aeiouy'
/** Consonants that begin a syllable together. */
const together = new Set('bl br ch cl cr dr fl fr gh gl gr ph pl pr sh th tr wh'.split(' '))
/** Letters that stay on either side of a break. */
const least = 3

/**
 * How many letters of a word stand before a hyphen: the most that end a syllable and are no more
 * than `most`, else `most`. By the rule that a syllable begins with its last consonants; words with
 * other letters than a to z have no rule.
 */
export function lettersBeforeHyphen(word: string, most: number): number {
  const letters = word.trimEnd().toLowerCase()
  if (!/^[a-z]+$/.test(letters)) return most
  for (let count = Math.min(most, letters.length - least); count >= least; count -= 1) {
    if (isBreak(letters, count)) return count
  }
  return most
}

function isBreak(letters: string, at: number): boolean {
  const before = letters.slice(0, at)
  const pair = letters.slice(at, at + 2)
  if (!isVowelIn(before) || isVowel(letters.charAt(at))) return false
  if (together.has(letters.slice(at - 1, at + 1))) return false
  return together.has(pair) ? isVowel(letters.charAt(at + 2)) : isVowel(letters.charAt(at + 1))
}

function isVowel(letter: string): boolean {
  return letter !== '' && vowels.includes(letter)
}

function isVowelIn(text: string): boolean {
  return Array.from(text).some(isVowel)
}
