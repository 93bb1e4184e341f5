import { expect, test } from 'vitest'
import {
  checkRows,
  countFindings,
  nextOpenRow,
  passedChecks,
} from '#renderer/features/checks/checkRows.ts'
import { quickFix } from '#renderer/features/checks/quickFix.ts'
import { relatedRecords } from '#renderer/features/checks/relatedRecords.ts'
import { subjectRoles } from '#renderer/features/checks/subjectRoles.ts'
import { applyDiff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { checkDocument } from '#shared/domain/integrity/checkDocument.ts'
import { checks } from '#shared/domain/integrity/checks.ts'
import { type Finding, finding } from '#shared/domain/integrity/finding.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'
import { unwrap } from '../../../support/results.ts'

const project = aProject({
  levelBand: [{ id: 'low' }, { id: 'high' }],
  role: [
    { id: 'aide', title: 'Aide', entryPoint: true },
    { id: 'nurse', title: 'Nurse' },
  ],
  transition: [{ id: 'up', fromRoleId: 'aide', toRoleId: 'nurse' }],
})
const [aide, nurse] = ['aide', 'nurse'].map((id) => project.role.get(id) ?? aRecord('role', { id }))
const move = project.transition.get('up') ?? aRecord('transition')

function about(code: keyof typeof checks, role = nurse ?? aRecord('role')): Finding {
  return finding(project, code, 'role', role, { message: `Look at ${role.title}.` })
}

const findings = [
  about('dead-end'),
  about('pay-without-date', aide),
  about('orphan-role'),
  about('role-without-pay'),
]

const rowsOf = (area: Parameters<typeof checkRows>[1]['area'], words = '') =>
  checkRows(findings, { area, words }).map((row) =>
    row.kind === 'heading' ? `${row.severity} (${row.count})` : row.finding.code,
  )

test('findings stand under a heading for each weight', () => {
  expect(rowsOf('All')).toEqual([
    'error (2)',
    'dead-end',
    'pay-without-date',
    'warning (1)',
    'orphan-role',
    'note (1)',
    'role-without-pay',
  ])
})

test('an area and words narrow the list, and headings count what is left', () => {
  expect(rowsOf('Pay')).toEqual(['error (1)', 'pay-without-date', 'note (1)', 'role-without-pay'])
  expect(rowsOf('All', 'AIDE date')).toEqual(['error (1)', 'pay-without-date'])
  expect(rowsOf('Print')).toEqual([])
})

test('the next problem passes over headings and notes, round and round', () => {
  const rows = checkRows(findings, { area: 'All', words: '' })
  expect([-1, 1, 2, 4, 6].map((from) => nextOpenRow(rows, from))).toEqual([1, 2, 4, 1, 1])
  expect(nextOpenRow([], 0)).toBe(-1)
})

test('findings are counted by weight, checks by whether they found something', () => {
  expect(countFindings(findings)).toEqual({ error: 2, warning: 1, note: 1 })
  const all = Object.keys(checks).length
  expect(passedChecks(findings)).toEqual({ passed: all - 4, all })
})

test('a move shows the references of both ends', () => {
  const found = finding(project, 'pay-drops-upward', 'transition', move, { message: 'Look.' })
  expect(subjectRoles(project, found).map(({ mapReference }) => mapReference)).toEqual(['A1', 'A2'])
})

test('records beside a finding are listed once, and only while they are there', () => {
  const found = finding(project, 'pay-drops-upward', 'transition', move, {
    message: 'Look.',
    related: [
      { kind: 'role', id: 'aide' },
      { kind: 'role', id: 'aide' },
      { kind: 'role', id: 'gone' },
    ],
  })
  expect(relatedRecords(project, found).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'transition Aide to Nurse',
    'role Aide',
  ])
})

function codesAbout(document: Document, id: string): string[] {
  return checkDocument(document, { asOf: '2026-01-01' })
    .findings.filter(({ subject }) => subject.id === id)
    .map(({ code }) => code)
}

test('marking a dead end as an exit point solves the finding', () => {
  expect(codesAbout(project, 'nurse')).toContain('dead-end')
  const fix = quickFix(project, about('dead-end'))
  if (!fix) throw new Error('No fix')
  const mended = applyDiff(project, unwrap(planCommand(project, fix.command)))
  expect(codesAbout(mended, 'nurse')).not.toContain('dead-end')
})

test('findings that need a word from a person have no quick fix', () => {
  expect(quickFix(project, about('pay-without-date'))).toBeNull()
})
