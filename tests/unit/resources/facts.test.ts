import { expect, test } from 'vitest'
import { roleOf, templateDocument } from './templates.ts'

const sample = await templateDocument('healthcare')
const roles = [...sample.role.values()]

type Fact = readonly [string, number | null, number, number | null, number]

// Lowest tenth, median, highest tenth (US dollars a year) and growth in percent, as published.
const published: readonly Fact[] = [
  ['evs', null, 35_930, null, 2],
  ['food', null, 34_470, null, 3],
  ['cook', null, 35_760, null, 2],
  ['trans', 32_000, 37_700, 50_000, 3],
  ['hha', 26_000, 34_900, 44_000, 17],
  ['cna', 31_000, 39_530, 50_000, 2],
  ['psya', 31_000, 41_590, 59_000, 0],
  ['psyt', 33_000, 42_590, 60_000, 20],
  ['ma', 35_000, 44_200, 58_000, 12],
  ['phleb', 35_000, 43_660, 58_000, 6],
  ['spt', null, 47_700, null, 11],
  ['ekg', 38_000, 67_260, 109_000, 3],
  ['lpn', 48_000, 62_340, 81_000, 3],
  ['rn', 66_000, 93_600, 135_000, 5],
  ['np', null, 129_210, null, 40],
  ['st', 43_000, 62_830, 91_000, 4],
  ['sa', 40_000, 60_290, 102_000, 5],
  ['mri', 65_000, 88_180, 121_000, 7],
  ['resp', 62_000, 80_450, 109_000, 12],
  ['mls', 38_000, 61_890, 98_000, 2],
  ['pta', 46_000, 65_510, 88_000, 22],
  ['par', null, 43_830, null, -12],
  ['supply', null, 43_190, null, -8],
  ['coder', 36_000, 50_250, 81_000, 7],
  ['hyg', 66_000, 94_260, 120_000, 7],
  ['its', 39_000, 60_340, 98_000, -4],
  ['mgr', 70_000, 117_960, 219_000, 23],
]

test.each(published)(
  '%s carries the published pay and growth',
  (key, low, median, high, growth) => {
    const role = roleOf(sample, key)
    expect(role.nationalPay).toMatchObject({ low, median, high, unit: 'year' })
    expect(role.nationalPay?.geography).toBe('United States')
    expect(role.growth?.percent).toBe(growth)
  },
)

test('national pay is that of May 2024, but for sterile processing', () => {
  const late = roles.filter(({ nationalPay }) => nationalPay && nationalPay.asOf !== '2024-05')
  expect(late.map(({ id }) => id)).toEqual(['role-spt'])
  expect(late[0]?.nationalPay).toMatchObject({ asOf: '2025-05', sourceId: 'source-jb25' })
})

test('labor figures repeat the pay and growth of their role', () => {
  for (const role of roles) {
    const mine = [...sample.laborFigure.values()].filter(({ roleId }) => roleId === role.id)
    const pay = mine.find(({ id }) => id === `${role.id.replace('role', 'labor')}-pay`)
    const growth = mine.find(({ measure }) => measure === 'growth percent')
    expect(pay?.value ?? null).toBe(role.nationalPay?.median ?? null)
    expect(growth?.value ?? null).toBe(role.growth?.percent ?? null)
  }
})

test('every figure names its source, its place and its year', () => {
  const pays = roles.flatMap(({ nationalPay, localPay }) => [nationalPay, localPay])
  const known = pays.filter((pay) => pay !== null)
  expect(known.filter(({ sourceId, asOf }) => sourceId === null || asOf === null)).toEqual([])
  expect(roles.filter(({ growth }) => growth && growth.sourceId === null)).toEqual([])
  for (const kind of ['laborFigure', 'requirement', 'transition', 'program'] as const) {
    const open = [...sample[kind].values()].filter(({ sourceId }) => sourceId === null)
    expect(open.map(({ id }) => id)).toEqual([])
  }
  const figures = [...sample.laborFigure.values()]
  expect(figures.filter(({ geography, unit }) => geography === '' || unit === '')).toEqual([])
})

test('local pay stands beside national pay for a dozen roles and says that it is illustrative', () => {
  const both = roles.filter(({ nationalPay, localPay }) => nationalPay && localPay)
  expect(both.length).toBeGreaterThanOrEqual(12)
  for (const { localPay } of roles) {
    if (localPay)
      expect(localPay).toMatchObject({ kind: 'illustrative', geography: 'Sample region' })
  }
})

test('roles written for the sample claim no national figure', () => {
  const written = roles.filter(({ confirmation }) => confirmation === 'illustrative')
  expect(written.length).toBe(6)
  for (const role of written) {
    expect(role.nationalPay).toBeNull()
    expect(role.growth).toBeNull()
    expect(role.localPay?.kind).toBe('illustrative')
  }
})

test('nothing in the sample claims to be confirmed by practitioners', () => {
  for (const kind of ['role', 'requirement', 'transition', 'competency', 'laborFigure'] as const) {
    const states = new Set([...sample[kind].values()].map(({ confirmation }) => confirmation))
    expect([...states].every((state) => state === 'draft' || state === 'illustrative')).toBe(true)
  }
})
