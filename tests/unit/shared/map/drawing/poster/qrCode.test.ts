import { expect, test } from 'vitest'
import { themeNamed } from '#shared/map/palette.ts'
import { qrCode, qrText } from '#shared/map/poster/qrCode.ts'

test('phones get the whole address, people the short one', () => {
  expect(qrText('hospital.example/careers')).toBe('https://hospital.example/careers')
  expect(qrText('http://hospital.example')).toBe('http://hospital.example')
  expect(qrText('mailto:hr@hospital.example')).toBe('mailto:hr@hospital.example')
})

test('a code is dark cells on white with a rim, the same every time', () => {
  const draw = () => qrCode('hospital.example/careers', 90, themeNamed('print'))
  const { width, height, shapes } = draw()
  expect([width, height]).toEqual([90, 90])
  expect(shapes.map(({ kind }) => kind)).toEqual(['rect', 'path'])
  expect(draw()).toEqual(draw())
})
