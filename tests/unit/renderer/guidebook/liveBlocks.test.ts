import { expect, test } from 'vitest'
import { blockFindings } from '#renderer/features/guidebook/blocks/blockFindings.ts'
import { blockWords } from '#renderer/features/guidebook/blocks/blockWords.ts'
import { defaultContent } from '#renderer/features/guidebook/blocks/defaultContent.ts'
import { findLiveBlocks } from '#renderer/features/guidebook/blocks/findLiveBlocks.ts'
import { liveBlocks } from '#renderer/features/guidebook/blocks/liveBlocks.ts'
import { movesOfPathway, rolesOfPathway } from '#renderer/features/guidebook/blocks/pathwayRoles.ts'
import { checkDocument } from '#shared/domain/integrity/checkDocument.ts'
import { blockContent } from '#shared/domain/records/guidebook.ts'
import { routeTotals } from '#shared/publish/guidebook/blocks/routeTotals.ts'
import { aProject, aRecord, type ProjectParts } from '../../../support/aProject.ts'

const pay = (median: number, asOf: string | null = '2024-05') => ({
  low: null,
  median,
  high: null,
  unit: 'year' as const,
  geography: 'United States',
  asOf,
  kind: 'OOH' as const,
  sourceId: null,
})

const parts: ProjectParts = {
  jobFamily: [{ id: 'support' }, { id: 'surgery' }],
  map: [{ id: 'map', name: 'Whole system' }],
  role: [
    { id: 'cleaner', title: 'Cleaner', familyId: 'support', nationalPay: pay(35_000) },
    { id: 'tech', title: 'Technician', familyId: 'surgery', nationalPay: pay(47_000, null) },
    { id: 'nurse', title: 'Nurse', familyId: 'surgery', nationalPay: pay(93_000) },
  ],
  transition: [
    {
      id: 'first',
      fromRoleId: 'cleaner',
      toRoleId: 'tech',
      kind: 'bridge',
      fullTimeMonths: { min: 3, typical: 4, max: 6 },
      cost: { min: 500, max: 500 },
    },
    {
      id: 'second',
      fromRoleId: 'tech',
      toRoleId: 'nurse',
      kind: 'advancement',
      fullTimeMonths: null,
      workingMonths: null,
      cost: null,
    },
  ],
  pathway: [{ id: 'way', name: 'Up', transitionIds: ['first', 'second'] }],
}
const project = aProject(parts)
const allRoles = { familyIds: [], bandIds: [], roleIds: [] }

test('every kind of live block of the record has a name and a place in the menus', () => {
  const types = blockContent.options.map((option) => option.shape.type.value)
  expect(liveBlocks.map(({ type }) => type).sort()).toEqual(
    types.filter((type) => type !== 'text').sort(),
  )
})

test.each([
  ['wri', 'write-in'],
  ['che', 'checklist'],
  ['gap', 'gap-table'],
  ['pathway', 'route'],
  ['transition', 'transition-table'],
  ['program', 'program-directory'],
  ['help', 'support-directory'],
])('/%s finds the block %s first', (typed, type) => {
  expect(findLiveBlocks(typed)[0]?.type).toBe(type)
})

test('nothing typed offers all blocks, nonsense offers none', () => {
  expect(findLiveBlocks('')).toEqual(liveBlocks)
  expect(findLiveBlocks('xyz')).toEqual([])
})

test('every new live block can be kept as it is', () => {
  for (const { type } of liveBlocks) {
    const content = defaultContent(project, type, [])
    expect(content.ok && blockContent.safeParse(content.value).success, type).toBe(true)
  }
})

test('a new block shows what the chapter has not shown, or what belongs to its last route', () => {
  const shown = [
    aRecord('block', { content: { type: 'family-map', familyId: 'support', caption: '' } }),
    aRecord('block', { content: { type: 'route', pathwayId: 'way' } }),
  ]
  expect(defaultContent(project, 'family-map', shown)).toMatchObject({
    value: { familyId: 'surgery' },
  })
  expect(defaultContent(project, 'gap-table', shown)).toMatchObject({
    value: { fromRoleId: 'cleaner', toRoleId: 'nurse' },
  })
  expect(defaultContent(project, 'compare-roles', shown)).toMatchObject({
    value: { roleIds: ['cleaner', 'tech', 'nurse'] },
  })
})

test('an empty project says what is missing instead', () => {
  const empty = aProject()
  const missing = liveBlocks.filter(({ type }) => !defaultContent(empty, type, []).ok)
  expect(missing.map(({ type }) => type)).toEqual([
    'map',
    'route',
    'transition-table',
    'compare-roles',
    'gap-table',
    'role-list',
    'role-sheets',
  ])
})

test.each([
  [{ type: 'route', pathwayId: 'way' }, 'A1 to B2, from the map, up to date'],
  [{ type: 'map', mapId: 'map', caption: '' }, 'Whole system, from the map, up to date'],
  [{ type: 'compare-roles', roleIds: ['cleaner', 'nurse'] }, 'A1, B2, from the map, up to date'],
  [{ type: 'role-list', query: allRoles }, 'all roles, from the map, up to date'],
  [
    { type: 'role-sheets', query: { ...allRoles, roleIds: ['tech', 'nurse'] } },
    '2 sheets, B1 and B2, from the map, up to date',
  ],
  [{ type: 'write-in', label: 'Why', lineCount: 1 }, '1 line for pen or PDF'],
  [{ type: 'method' }, 'formulas by name, up to date'],
] as const)('the frame of %o says what it shows', (content, words) => {
  const copy = blockContent.parse(structuredClone(content))
  expect(copy.type === 'text' ? '' : blockWords(project, copy)).toBe(words)
})

test('a route adds up to time, cost and pay, and says what is not known', () => {
  expect(routeTotals(rolesOfPathway(project, 'way'), movesOfPathway(project, 'way'))).toBe(
    'In total 4 months, $500 before help, and $58,000 more a year. 1 time not known yet. 1 cost not known yet.',
  )
  expect(routeTotals([], [])).toBe('This route has no move yet.')
  const unknown = aProject({
    role: [{ id: 'aide' }, { id: 'nurse' }],
    transition: [{ id: 'up', fromRoleId: 'aide', toRoleId: 'nurse' }],
  })
  expect(routeTotals([...unknown.role.values()], [...unknown.transition.values()])).toBe(
    '1 time not known yet. 1 cost not known yet.',
  )
})

test('a block carries the findings about the pay it prints, problems first', () => {
  const { findings } = checkDocument(project, { asOf: '2026-01-01' })
  const codesOf = (content: Parameters<typeof blockFindings>[1]) =>
    blockFindings(project, content, findings).map(({ code, subject }) => `${code} ${subject.id}`)
  const codes = codesOf({ type: 'compare-roles', roleIds: ['cleaner', 'tech'] })
  expect(codes[0]).toBe('pay-without-date tech')
  expect(codes).not.toContain('pay-without-date nurse')
  expect(codesOf({ type: 'compare-roles', roleIds: ['nurse'] })).not.toContain(
    'pay-without-date tech',
  )
  expect(codesOf({ type: 'write-in', label: '', lineCount: 1 })).toEqual([])
})
