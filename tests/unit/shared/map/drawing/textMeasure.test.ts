import { describe, expect, test } from 'vitest'
import { losesLetters, printableText } from '#shared/map/printableText.ts'
import { measureText, shortenText, wrapText } from '#shared/map/textMeasure.ts'

const bold = { family: 'Source Sans 3', weight: 700, size: 10 } as const
const book = { family: 'Literata', weight: 400, size: 10 } as const

describe('Measuring text', () => {
  test('figures of Source Sans 3 all have one width', () => {
    const widths = Array.from('0123456789').map((digit) => measureText(digit, bold))
    expect(new Set(widths).size).toBe(1)
    expect(widths[0]).toBeCloseTo(5.28, 5)
  })

  test('width grows with the size and is the sum of the letters', () => {
    const one = measureText('Nurse', bold)
    expect(measureText('Nurse', { ...bold, size: 20 })).toBeCloseTo(2 * one, 5)
    expect(measureText('Nu', bold) + measureText('rse', bold)).toBeCloseTo(one, 5)
  })

  test('italic and upright differ, and a letter that no font has counts as a wide one', () => {
    expect(measureText('Nurse', { ...book, italic: true })).not.toBe(measureText('Nurse', book))
    expect(measureText('漢', book)).toBeCloseTo(7.6, 5)
  })
})

describe('Wrapping text', () => {
  test('lines break at spaces and stay within the width', () => {
    const lines = wrapText('Certified nursing assistant', bold, 60)
    expect(lines).toEqual(['Certified', 'nursing', 'assistant'])
    for (const line of lines) expect(measureText(line, bold)).toBeLessThanOrEqual(60)
  })

  test('lines break after hyphens and slashes inside a word', () => {
    expect(wrapText('Float-pool nurse/aide', bold, 50)).toEqual(['Float-pool', 'nurse/aide'])
    expect(wrapText('Float-pool nurse/aide', bold, 30)).toEqual([
      'Float-',
      'pool',
      'nurse/',
      'aide',
    ])
  })

  test('a word wider than a line is broken inside, with a hyphen', () => {
    const lines = wrapText('Electroencephalography tech', bold, 60)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('Electroencephalographytech')
    for (const line of lines) expect(measureText(line, bold)).toBeLessThanOrEqual(60)
  })

  test('too many lines all come back unless an ellipsis is asked for', () => {
    const text = 'Medical laboratory technician'
    expect(wrapText(text, bold, 60, 2)).toEqual(['Medical', 'laboratory', 'technician'])
    const cut = wrapText(text, bold, 60, 2, 'ellipsis')
    expect(cut).toHaveLength(2)
    expect(cut[1]).toMatch(/^laborat.*…$/)
  })

  test('a word without any letter that fits still ends', () => {
    expect(wrapText('WW', bold, 1)).toEqual(['W-', 'W'])
    expect(wrapText('', bold, 10)).toEqual([])
  })

  test('shortening keeps what fits and says that something is missing', () => {
    expect(shortenText('Nurse', bold, 100)).toBe('Nurse')
    expect(shortenText('Nurse manager', bold, 40)).toMatch(/^Nurse.*…$/)
  })
})

describe('Printable text', () => {
  test('accents, dashes, quotes and fractions stay', () => {
    const text = 'Señor Łukasz’s “2½–3” years − Nguyễn'
    expect(printableText(text)).toBe(text)
    expect(losesLetters(text)).toBe(false)
  })

  test('soft hyphens, joiners and direction marks go, blanks become spaces', () => {
    expect(printableText('nurs\u00ading\u200b aide\u202e\u00a0\n one')).toBe('nursing aide one')
    expect(losesLetters('nurs\u00ading\u200b')).toBe(false)
  })

  test('pictographs go and letters of other scripts become question marks', () => {
    expect(printableText('Nurse 👩‍⚕️ aide')).toBe('Nurse aide')
    expect(printableText('ممرض')).toBe('????')
    expect(losesLetters('Nurse 👩‍⚕️')).toBe(true)
    expect(losesLetters('ممرض')).toBe(true)
  })

  test('an accent that the fonts lack falls back to the letter', () => {
    expect(printableText('a\u0331ide')).toBe('aide')
  })
})
