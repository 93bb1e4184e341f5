import { expect, test } from 'vitest'
import { annualFigures, hasFigure, startPay } from '#renderer/features/roles/form/payFields.ts'
import { roleCard } from '#renderer/features/roles/preview/roleCard.ts'
import { roleUses } from '#renderer/features/roles/preview/roleUses.ts'
import { levelWord, selectorEnds } from '#renderer/features/roles/skills/levelWords.ts'
import { skillGroups, skillSums } from '#renderer/features/roles/skills/skillRows.ts'
import { findingsByRole } from '#renderer/features/roles/useRoleFindings.ts'
import { checkDocument } from '#shared/domain/integrity/checkDocument.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'

const project = aProject({
  competency: [
    { id: 'talk', name: 'Talking', group: 'Foundations', order: 0 },
    { id: 'lift', name: 'Lifting', group: 'Care', order: 1 },
    { id: 'count', name: 'Counting', group: 'Foundations', order: 2 },
    { id: 'old', name: 'Old skill', group: 'Care', order: 3, status: 'retired' },
  ],
  role: [
    { id: 'aide', title: 'Aide', shortTitle: '' },
    { id: 'nurse', title: 'Nurse' },
  ],
  requirement: [
    { roleId: 'aide', competencyId: 'talk', level: 3 },
    { roleId: 'aide', competencyId: 'count', level: 0 },
    { roleId: 'nurse', competencyId: 'old', level: 2 },
  ],
  transition: [{ id: 'up', fromRoleId: 'aide', toRoleId: 'nurse' }],
  person: [
    { id: 'p1', currentRoleId: 'aide', targetRoleId: 'nurse' },
    { id: 'p2', targetRoleId: 'nurse' },
  ],
})

function rowsOf(roleId: string) {
  return skillGroups(project, roleId).map(({ name, rows, asked }) => [
    name,
    rows.map(({ competency, requirement }) => `${competency.id} ${requirement?.level ?? '-'}`),
    asked,
  ])
}

test('skills stand under their headings with what the role asks', () => {
  expect(rowsOf('aide')).toEqual([
    ['Foundations', ['talk 3', 'count 0'], 2],
    ['Care', ['lift -'], 0],
  ])
})

test('a retired skill is shown where it is still asked for', () => {
  expect(rowsOf('nurse')[1]).toEqual(['Care', ['lift -', 'old 2'], 1])
})

test('level 0 is listed but not counted as needed', () => {
  expect(skillSums(skillGroups(project, 'aide'))).toEqual({ needed: 1, skills: 3, sum: 3 })
})

test('level 0 of a scale that starts there means not needed', () => {
  const scale = aRecord('scale')
  expect(levelWord(scale, 0)).toBe('Not needed')
  expect(levelWord(scale, 3)).toBe(scale.points[3]?.label)
})

test('cells of a row hold the whole numbers of the scale, at most ten', () => {
  const points = [1, 2.5, 14].map((value) => ({ value, label: 'x', description: '', self: '' }))
  expect(selectorEnds(aRecord('scale', { points }))).toEqual({ min: 1, max: 10 })
})

test('pay starts with its place and counts once it has a figure', () => {
  const start = startPay('local', { regions: ['Northern counties'] })
  expect(start).toMatchObject({ geography: 'Northern counties', unit: 'year', asOf: null })
  expect([hasFigure(start), hasFigure({ ...start, low: 0 }), hasFigure(null)]).toEqual([
    false,
    true,
    false,
  ])
})

test('hourly pay is shown on the yearly ruler with 2,080 hours', () => {
  const start = startPay('national', { regions: [] })
  expect(annualFigures({ ...start, unit: 'hour', low: 10, median: 20, high: null })).toEqual({
    low: 20_800,
    middle: 41_600,
    high: null,
  })
})

test('uses of a role are counted in the terms of the screens', () => {
  expect(roleUses(project, 'nurse')).toMatchObject({ moves: 1, chapters: 0, aiming: 2, working: 0 })
  expect(roleUses(project, 'aide')).toMatchObject({ moves: 1, aiming: 0, working: 1 })
})

test('the card of a role without a short title shows its title', () => {
  const aide = project.role.get('aide') ?? aRecord('role')
  expect(roleCard(project, aide)).toMatchObject({ title: 'Aide', shortTitle: 'Aide', level: 1 })
})

test('findings are listed under every role they are about, the heaviest first', () => {
  const { findings } = checkDocument(project, { asOf: '2026-05-01' })
  const byRole = findingsByRole(findings)
  const rank = { error: 0, warning: 1, note: 2 }
  for (const list of byRole.values()) {
    const weights = list.map(({ severity }) => rank[severity])
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  }
  expect(byRole.get('nurse')?.map(({ code }) => code)).toEqual(['no-entry', 'role-without-pay'])
})
