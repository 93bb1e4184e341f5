import type { Finding } from '#shared/domain/integrity/finding.ts'
import { findingsOf, today } from './findings.ts'
import { currentDocument, useProject } from './projectStore.ts'
import { goTo, selectRoles, showRecord } from './view.ts'
import { wantField } from './wantedField.ts'

/** The field of a role where a finding is mended. */
const roleFields: Readonly<Record<string, string>> = {
  'dead-end': 'exitPoint',
  'unreachable-entry': 'entryPoint',
  'no-entry': 'entryPoint',
  'pay-without-date': 'pay',
  'pay-out-of-order': 'pay',
  'pay-without-source': 'pay',
  'mixed-pay-years': 'pay',
  'role-without-pay': 'pay',
  'growth-without-source': 'growth',
  'old-occupation-code': 'occupationCode',
  'code-without-vintage': 'occupationVintage',
  'title-collision': 'title',
  'short-title-collision': 'shortTitle',
}

const onMap = new Set(['orphan-role', 'unreachable-role', 'role-on-no-map'])
const inMatrix = new Set(['role-without-requirements', 'unused-skill'])

/** Opens the place where a finding is mended, with the focus on its field where there is one. */
export function goToFinding(finding: Finding): void {
  const { code, subject } = finding
  const focus = { kind: subject.kind, id: subject.id }
  if (inMatrix.has(code)) goTo('matrix', focus)
  else if (subject.kind === 'role' && onMap.has(code)) {
    selectRoles([subject.id])
    goTo('map', focus)
  } else {
    const field = subject.kind === 'role' ? roleFields[code] : undefined
    if (field) wantField(subject.id, field)
    showRecord(subject.kind, subject.id)
  }
}

let shownId: string | null = null

/** The finding that was shown last, by the list of checks or by F8. */
export function rememberFinding(id: string): void {
  shownId = id
}

/** Opens the place of the next problem or thing to review after the one shown last, round and round. */
export function goToNextFinding(): void {
  const findings = openFindings()
  const at = findings.findIndex(({ id }) => id === shownId)
  const next = findings[(at + 1) % Math.max(findings.length, 1)]
  if (!next) return
  rememberFinding(next.id)
  goToFinding(next)
}

function openFindings(): readonly Finding[] {
  if (useProject.getState().phase !== 'open') return []
  const findings = findingsOf(currentDocument(), today())
  return findings.filter(({ severity }) => severity !== 'note')
}
