import { isInEveryFace } from './fontMetrics.ts'

/** Signs that stand for others the fonts have. */
const replacements = new Map([
  ['\u2011', '-'],
  ['\u2043', '•'],
  ['\u2015', '—'],
  ['\u2713', '•'],
  ['\u2714', '•'],
  ['\u25cf', '•'],
  ['\u25aa', '•'],
  ['\u2016', '|'],
  ['\u2044', '/'],
  ['\u2215', '/'],
  ['\u2219', '·'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
])

/** Soft hyphens, joiners, direction marks, variation selectors and other letters without ink. */
const invisible = /[\p{Cf}\p{Cc}\p{Mn}\p{Me}]/u
const pictograph = /[\p{So}\p{Sk}\p{Extended_Pictographic}]/u

/**
 * Text that every font can draw: blanks become plain spaces, letters without ink and pictographs
 * go, accents the fonts lack fall back to the plain letter, and a letter of a script the fonts do
 * not have (Arabic, Hebrew, Chinese, …) becomes "?" so that the loss can be seen.
 */
export function printableText(text: string): string {
  const spaced = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ')
  let out = ''
  for (const letter of spaced) out += printableLetter(letter)
  return out.replace(/ {2,}/g, ' ').trim()
}

/** True when `printableText` would have to drop or replace something a reader would miss. */
export function losesLetters(text: string): boolean {
  const spaced = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ')
  return Array.from(spaced).some(
    (letter) => !invisible.test(letter) && !replacements.has(letter) && !isPrintable(letter),
  )
}

function isPrintable(letter: string): boolean {
  return letter !== '\u00ad' && isInEveryFace(letter.codePointAt(0) ?? 0)
}

function printableLetter(letter: string): string {
  if (isPrintable(letter)) return letter
  const replacement = replacements.get(letter)
  if (replacement !== undefined) return replacement
  if (invisible.test(letter) || pictograph.test(letter)) return ''
  const plain = Array.from(letter.normalize('NFKD')).filter((part) => !invisible.test(part))
  return plain.length > 0 && plain.every(isPrintable) ? plain.join('') : '?'
}
