import { describe, expect, test } from 'vitest'
import { contrastOf, greyOf, mixColors } from '#shared/map/colors.ts'
import { bandTint, familyColor, inkOn, lightFamilyColor, themeNamed } from '#shared/map/palette.ts'

const themeNames = ['light', 'dark', 'print', 'grey'] as const

describe('Palette', () => {
  test('mixing and contrast follow their definitions', () => {
    expect(mixColors('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(greyOf('#767676')).toBe('#767676')
  })

  test.each(themeNames)('text reads on every family, band and mark of the %s theme', (name) => {
    const theme = themeNamed(name)
    for (const color of theme.families) {
      expect(contrastOf(inkOn(color), color)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(color, theme.card)).toBeGreaterThanOrEqual(4.5)
    }
    for (const band of theme.bands) {
      expect(contrastOf(theme.ink3, band)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(theme.edge, band)).toBeGreaterThanOrEqual(3)
      expect(contrastOf(theme.edgeQuiet, band)).toBeGreaterThanOrEqual(3)
    }
    expect(contrastOf(theme.markInk, theme.mark)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(theme.spineInk2, theme.spine)).toBeGreaterThanOrEqual(4.5)
  })

  test('family letters start again after G', () => {
    expect(lightFamilyColor('H')).toBe(lightFamilyColor('A'))
    expect(familyColor(themeNamed('dark'), { letter: 'C', color: '#034F53' })).toBe('#74dad3')
  })

  test('a family that brings its own color keeps it, lighter on dark ground and grey in grey', () => {
    const own = { letter: 'C', color: '#7a1f1f' }
    expect(familyColor(themeNamed('print'), own)).toBe('#7a1f1f')
    expect(familyColor(themeNamed('dark'), own)).toBe('#bd8f8f')
    expect(familyColor(themeNamed('grey'), own)).toMatch(/^#(..)\1\1$/)
  })

  test('three and seven levels take tints from lowest to highest', () => {
    const theme = themeNamed('print')
    expect([1, 2, 3].map((level) => bandTint(theme, level, 3))).toEqual([
      theme.bands[0],
      theme.bands[2],
      theme.bands[4],
    ])
    expect(bandTint(theme, 7, 7)).toBe(theme.bands[4])
    expect(bandTint(theme, 1, 1)).toBe(theme.bands[0])
  })
})
