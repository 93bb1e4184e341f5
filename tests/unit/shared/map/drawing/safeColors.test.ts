import { expect, test } from 'vitest'
import { checkFamilyColor, enoughContrast, safeFamilyColors } from '#shared/map/safeColors.ts'
import { structureIcon, structureIcons } from '#shared/map/structureIcons.ts'

test('the colors that are offered first are safe themselves', () => {
  expect(safeFamilyColors.map((color) => checkFamilyColor(color).safe)).not.toContain(false)
})

test('a dark color is kept as it is', () => {
  expect(checkFamilyColor('#203040')).toMatchObject({ safe: true, nearest: '#203040' })
})

test.each(['#ffcc00', '#ff8080', '#80c0ff', '#ffffff', '#8fbc5a'])(
  '%s is too light, and its nearest safe color reads well on white and every level',
  (color) => {
    const check = checkFamilyColor(color)
    expect(check.safe).toBe(false)
    expect(check.least).toBeLessThan(enoughContrast)
    expect(checkFamilyColor(check.nearest).safe).toBe(true)
  },
)

test('a yellow becomes a dark yellow, not a red', () => {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(checkFamilyColor('#ffcc00').nearest.slice(at, at + 2), 16),
  )
  expect([(red ?? 0) > (green ?? 0), (green ?? 0) > 80, blue]).toEqual([true, true, 0])
})

test('icons have names of their own, and an unknown one draws nothing', () => {
  expect(new Set(structureIcons.map(({ label }) => label)).size).toBe(structureIcons.length)
  expect(structureIcon('care')?.label).toBe('Care')
  expect([structureIcon(''), structureIcon('from a later version')]).toEqual([null, null])
})
