import { countOf, listOf } from '#shared/base/words.ts'
import type { Project } from '#shared/domain/records/project.ts'
import { stateOfAll } from '#shared/domain/rules.ts'
import type { GapRow } from './gapRow.ts'
import { percentText, type Score } from './score.ts'
import type { TargetGate } from './targetGates.ts'

export type ReadinessClassId =
  | 'ready'
  | 'nearly'
  | 'developing'
  | 'exploring'
  | 'not-enough-ratings'
export type Thresholds = Project['thresholds']

export const readinessClassNames: Record<ReadinessClassId, string> = {
  ready: 'Ready',
  nearly: 'Nearly',
  developing: 'Developing',
  exploring: 'Exploring',
  'not-enough-ratings': 'Not enough ratings',
}

export type ReadinessClass = {
  readonly id: ReadinessClassId
  readonly name: string
  /** What stands between this result and Ready, as sentences. */
  readonly reasons: readonly string[]
}

type Compared = {
  readonly rows: readonly GapRow[]
  readonly score: Score
  readonly gates: readonly TargetGate[]
  readonly thresholds: Thresholds
}

const tolerance = 1e-9

/** The rules of the classes in words, with the thresholds in force; printed with every result. */
export function classRules(thresholds: Thresholds): { id: ReadinessClassId; rule: string }[] {
  const short = thresholds.nearlyEssentialsShort
  return [
    {
      id: 'ready',
      rule: `all gates pass, every must-have skill is rated and met, readiness at least ${thresholds.readyPercent}%`,
    },
    {
      id: 'nearly',
      rule: `at most ${countOf(short, 'must-have skill')} short, none by more than 1 level`,
    },
    {
      id: 'developing',
      rule: `no must-have skill more than ${countOf(thresholds.developingLevelsShort, 'level')} short and readiness at least ${thresholds.developingPercent}%`,
    },
    {
      id: 'exploring',
      rule: `everything else with at least ${percentText(thresholds.ratedShare * 100)} of the requirements rated`,
    },
    {
      id: 'not-enough-ratings',
      rule: `fewer than ${percentText(thresholds.ratedShare * 100)} of the requirements rated: no class is given`,
    },
  ]
}

/**
 * The first rule that holds, from Ready down. A failed gate caps the class at Nearly; an unrated
 * must-have skill or an unanswered gate prevents Ready, not Nearly.
 */
export function classify(compared: Compared): ReadinessClass {
  const id = classIdOf(compared)
  return { id, name: readinessClassNames[id], reasons: reasonsFor(id, compared) }
}

function classIdOf({ rows, score, gates, thresholds }: Compared): ReadinessClassId {
  const { count, total } = score.coverage
  if (total === 0 || count === 0 || count / total < thresholds.ratedShare - tolerance) {
    return 'not-enough-ratings'
  }
  const percent = score.percent ?? 0
  const essentials = rows.filter(({ essential }) => essential)
  const short = essentials.filter(({ state }) => state === 'short')
  const worst = Math.max(0, ...short.map(({ levelsShort }) => levelsShort))
  const ready =
    stateOfAll(gates.map(({ state }) => state)) === 'pass' &&
    short.length === 0 &&
    essentials.every(({ state }) => state !== 'not rated') &&
    percent >= thresholds.readyPercent - tolerance
  if (ready) return 'ready'
  if (short.length <= thresholds.nearlyEssentialsShort && worst <= 1 + tolerance) return 'nearly'
  return worst <= thresholds.developingLevelsShort + tolerance &&
    percent >= thresholds.developingPercent - tolerance
    ? 'developing'
    : 'exploring'
}

function reasonsFor(id: ReadinessClassId, { rows, score, gates, thresholds }: Compared): string[] {
  const { count, total } = score.coverage
  if (total === 0) return ['This role asks for no skills yet. Enter its requirements first.']
  const reasons: string[] = []
  if (id === 'not-enough-ratings') {
    reasons.push(
      `${count} of ${countOf(total, 'requirement')} ${count === 1 ? 'is' : 'are'} rated; a class needs ${percentText(thresholds.ratedShare * 100)}.`,
    )
  }
  for (const gate of gates) {
    if (gate.state === 'fail') reasons.push(`Gate not passed: ${gate.text}.`)
    if (gate.state === 'pending') reasons.push(`Gate still open: ${gate.text}.`)
  }
  const essentials = rows.filter(({ essential }) => essential)
  const short = essentials.filter(({ state }) => state === 'short')
  if (short.length > 0) {
    const parts = short.map(
      ({ name, levelsShort }) => `${name} by ${countOf(rounded(levelsShort), 'level')}`,
    )
    reasons.push(`${countOf(short.length, 'must-have skill')} short: ${listOf(parts)}.`)
  }
  const unrated = essentials.filter(({ state }) => state === 'not rated')
  if (unrated.length > 0) {
    const names = listOf(unrated.map(({ name }) => name))
    reasons.push(`${countOf(unrated.length, 'must-have skill')} not rated yet: ${names}.`)
  }
  if (score.percent !== null && score.percent < thresholds.readyPercent - tolerance) {
    reasons.push(
      `Weighted readiness is ${percentText(score.percent)}; Ready starts at ${percentText(thresholds.readyPercent)}.`,
    )
  }
  if (id === 'ready') {
    reasons.push('All gates pass, every must-have skill is met and readiness is high enough.')
  }
  return reasons
}

function rounded(levels: number): number {
  return Math.round(levels * 100) / 100
}
