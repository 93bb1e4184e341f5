import { expect, test } from 'vitest'
import { type DocumentRecords, documentOf } from '#shared/domain/document.ts'
import { checkDocument, reportOf } from '#shared/domain/integrity/checkDocument.ts'
import { checks } from '#shared/domain/integrity/checks.ts'
import {
  aCompetency,
  aCredential,
  aPay,
  aRequirement,
  aRole,
  aTransition,
  credentialGate,
  levels,
  months,
  project,
  today,
} from '../../analysis/aDocument.ts'
import { clerk, clerkToTech, lead, tech, techToLead, tidy, withRole } from './aTidyProject.ts'
import { factCases } from './factCases.ts'
import { noPrerequisites, routeCases } from './routeCases.ts'

function check(records: DocumentRecords) {
  return checkDocument(documentOf(records), { asOf: today })
}

test('a tidy project passes every check', () => {
  expect(check(tidy)).toEqual({
    findings: [],
    counts: { error: 0, warning: 0, note: 0 },
    checks: Object.keys(checks).length,
    passed: Object.keys(checks).length,
    asOf: today,
  })
})

test('a project without any content has nothing to report', () => {
  expect(check({ project: [project], scale: [levels] }).findings).toEqual([])
})

const cases = [...routeCases, ...factCases]

test.each(cases)('%s is found at %s', (code, subject, message, records) => {
  const found = check(records).findings.find((one) => one.code === code)
  expect(found).toMatchObject({ code, message, subject: { name: subject }, ...checks[code] })
})

test('every check of the table is tried out', () => {
  expect(cases.map(([code]) => code).toSorted()).toEqual(Object.keys(checks).toSorted())
})

test('findings come by severity, then in the order of the table, and are the same every time', () => {
  const records = {
    ...withRole(lead, { nationalPay: aPay(38_500, { asOf: null }), occupationVintage: '' }),
    map: [],
  }
  const report = check(records)
  expect(report.findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'error pay-without-date',
    'warning pay-drops-upward',
    'warning no-map',
    'note code-without-vintage',
  ])
  expect(report.counts).toEqual({ error: 1, warning: 2, note: 1 })
  expect(report.passed).toBe(report.checks - 4)
  expect(check(records)).toEqual(report)
})

test('findings name the records they touch', () => {
  const report = check(withRole(lead, { nationalPay: aPay(38_500) }))
  const about = (roleId: string) =>
    report.findings.filter(({ related }) => related.some(({ id }) => id === roleId))
  expect(about('tech').map(({ code }) => code)).toEqual(['pay-drops-upward'])
  expect(about('clerk')).toEqual([])
})

test('findings from elsewhere join the report, with their checks counted', () => {
  const [borrowed] = check({ ...tidy, map: [] }).findings
  if (!borrowed) throw new Error('The fixture has no finding')
  const tooLong = { ...borrowed, id: 'x', code: 'title-too-long', severity: 'error' as const }
  const report = reportOf([borrowed, tooLong], { asOf: today, moreCodes: ['title-too-long'] })
  expect(report.findings.map(({ code }) => code)).toEqual(['title-too-long', 'no-map'])
  expect(report.checks - report.passed).toBe(2)
})

test('a credential behind prerequisites that courses award counts as supplied', () => {
  const license = aCredential('license', {
    prerequisites: { ...noPrerequisites, credentialIds: ['card'] },
  })
  const records = {
    ...tidy,
    credential: [...tidy.credential, license],
    transition: [clerkToTech, { ...techToLead, gates: [credentialGate('license')] }],
  }
  expect(check(records).findings).toEqual([])
})

test('a rule of alternatives is supplied as soon as enough of them are', () => {
  const gate = {
    type: 'any' as const,
    rules: [credentialGate('diploma'), credentialGate('card')],
  }
  const records = {
    ...tidy,
    credential: [...tidy.credential, aCredential('diploma')],
    transition: [clerkToTech, { ...techToLead, gates: [gate] }],
  }
  expect(check(records).findings).toEqual([])
})

test('rungs of one title do not collide, and neither does an alias with its own role', () => {
  const role = [
    { ...clerk, title: 'Tech', rung: 'I' },
    { ...tech, rung: 'II' },
    { ...lead, aliases: [{ title: 'lead', employer: '' }] },
  ]
  expect(check({ ...tidy, role }).findings).toEqual([])
})

test('5,000 roles with 50,000 requirements are checked without a pause', () => {
  const count = 5000
  const role = Array.from({ length: count }, (_, index) =>
    aRole(`r${index}`, {
      title: `Role ${index}`,
      entryPoint: index === 0,
      exitPoint: true,
      nationalPay: aPay(30_000 + index),
    }),
  )
  const transition = role.flatMap(({ id }, index) =>
    [1, 2, 3].map((step) =>
      aTransition(id, `r${(index + step) % count}`, { workingMonths: months(step) }),
    ),
  )
  const competency = Array.from({ length: 100 }, (_, index) => aCompetency(`c${index}`))
  const requirement = role.flatMap(({ id }, index) =>
    Array.from({ length: 10 }, (_, step) =>
      aRequirement(id, `c${(index + step * 7) % 100}`, 1 + ((index + step) % 5)),
    ),
  )
  const document = documentOf({ ...tidy, role, transition, competency, requirement })
  const begin = performance.now()
  checkDocument(document, { asOf: today })
  expect(performance.now() - begin).toBeLessThan(3000)
})
