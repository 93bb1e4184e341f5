import type { Document } from '../document.ts'
import { checks, type Severity } from './checks.ts'
import {
  credentialsWithoutProgram,
  gatesWithoutProgram,
  prerequisiteCircles,
} from './credentialChecks.ts'
import type { Finding } from './finding.ts'
import {
  crowdedCards,
  deadEnds,
  decliningEntries,
  oddTransitions,
  orphanRoles,
  rolesOnNoMap,
  unreachableRoles,
} from './graphChecks.ts'
import {
  growthWithoutSource,
  mixedPayYears,
  payDropsUpward,
  payOutOfOrder,
  payOutsideRuler,
  payWithoutDate,
  payWithoutSource,
  rolesWithoutPay,
} from './payChecks.ts'
import {
  barePoints,
  levelsWithoutDescriptor,
  missingDefaultScale,
  oddSkills,
  rolesWithoutRequirements,
  skillsNotTaught,
} from './skillChecks.ts'
import {
  expiredSources,
  figuresWithoutSource,
  mapsWithoutText,
  oldOccupationCodes,
  overdueReview,
  unusedSources,
} from './sourceChecks.ts'
import { shortTitleCollisions, titleCollisions } from './titleChecks.ts'
import {
  bridgesWithoutProgram,
  movesAskingNothing,
  oddGates,
  rangesOutOfOrder,
  retiredSteps,
} from './transitionChecks.ts'

export type CheckReport = {
  /** Errors first, then warnings and notes; within these in the order of the table of checks. */
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Severity, number>>
  /** How many checks were made, and how many of them found nothing. */
  readonly checks: number
  readonly passed: number
  readonly asOf: string
}

const parts: readonly ((document: Document, asOf: string) => Finding[])[] = [
  orphanRoles,
  deadEnds,
  unreachableRoles,
  decliningEntries,
  rolesOnNoMap,
  oddTransitions,
  crowdedCards,
  bridgesWithoutProgram,
  movesAskingNothing,
  rangesOutOfOrder,
  oddGates,
  retiredSteps,
  gatesWithoutProgram,
  credentialsWithoutProgram,
  prerequisiteCircles,
  rolesWithoutRequirements,
  missingDefaultScale,
  levelsWithoutDescriptor,
  skillsNotTaught,
  oddSkills,
  barePoints,
  payWithoutDate,
  payWithoutSource,
  payOutOfOrder,
  mixedPayYears,
  payDropsUpward,
  rolesWithoutPay,
  growthWithoutSource,
  payOutsideRuler,
  expiredSources,
  oldOccupationCodes,
  overdueReview,
  figuresWithoutSource,
  unusedSources,
  titleCollisions,
  shortTitleCollisions,
  mapsWithoutText,
]

const checkCodes: readonly string[] = Object.keys(checks)

/** Every integrity check of a document. `asOf` is the ISO date of today. */
export function checkDocument(document: Document, options: { readonly asOf: string }): CheckReport {
  const findings = parts.flatMap((part) => part(document, options.asOf))
  return reportOf(findings, options)
}

/**
 * A report over findings from here and elsewhere (a poster knows which titles do not fit). Checks
 * made elsewhere name their codes, so that they count as passed where they found nothing.
 */
export function reportOf(
  findings: readonly Finding[],
  options: { readonly asOf: string; readonly moreCodes?: readonly string[] },
): CheckReport {
  const codes = [...checkCodes, ...(options.moreCodes ?? [])]
  const rank = new Map(codes.map((code, index) => [code, index]))
  const last = codes.length
  const sorted = findings.toSorted(
    (a, b) =>
      severityRank[a.severity] - severityRank[b.severity] ||
      (rank.get(a.code) ?? last) - (rank.get(b.code) ?? last),
  )
  const found = new Set(findings.map(({ code }) => code))
  const countOfSeverity = (severity: Severity) =>
    findings.filter((one) => one.severity === severity).length
  return {
    findings: sorted,
    counts: {
      error: countOfSeverity('error'),
      warning: countOfSeverity('warning'),
      note: countOfSeverity('note'),
    },
    checks: codes.length,
    passed: codes.filter((code) => !found.has(code)).length,
    asOf: options.asOf,
  }
}

const severityRank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
