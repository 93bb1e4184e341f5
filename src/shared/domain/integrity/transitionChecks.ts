import type { Id } from '#shared/base/identifiers.ts'
import { listOf } from '#shared/base/words.ts'
import type { Document } from '../document.ts'
import { conditionsOf } from '../links.ts'
import { nameOf } from '../names.ts'
import { pathwaysInOrder } from '../queries/order.ts'
import { requirementsOfRole } from '../queries/requirements.ts'
import { isOpen, transitionsInOrder } from '../queries/transitions.ts'
import type { GateRule } from '../records/conditions.ts'
import type { Transition } from '../records/transition.ts'
import { passesNeeded } from '../rules.ts'
import { ruleText } from '../ruleText.ts'
import { onProjectScale } from '../scales.ts'
import { type Finding, finding, linksTo } from './finding.ts'

function openTransitions(document: Document): Transition[] {
  return transitionsInOrder(document).filter(isOpen)
}

function moveName(document: Document, transition: Transition): string {
  return nameOf('transition', transition, document)
}

export function bridgesWithoutProgram(document: Document): Finding[] {
  return openTransitions(document)
    .filter(({ kind, programIds }) => kind === 'bridge' && programIds.length === 0)
    .map((transition) =>
      finding(document, 'bridge-without-program', 'transition', transition, {
        message: `The move from ${moveName(document, transition)} is a bridge, so readers expect a training course. None is attached.`,
      }),
    )
}

/** Why is this not the same role? Asked only where both profiles are entered. */
export function movesAskingNothing(document: Document): Finding[] {
  const profiles = new Map<Id, ReadonlyMap<Id, number>>()
  function profileOf(roleId: Id): ReadonlyMap<Id, number> {
    const known = profiles.get(roleId)
    if (known) return known
    const profile = readProfile(document, roleId)
    profiles.set(roleId, profile)
    return profile
  }
  return openTransitions(document)
    .filter((transition) => hasNoCondition(document, transition))
    .filter(({ fromRoleId, toRoleId }) =>
      hasNoGap(profileOf(fromRoleId ?? ''), profileOf(toRoleId)),
    )
    .map((transition) =>
      finding(document, 'no-gate-no-gap', 'transition', transition, {
        message: `The move from ${moveName(document, transition)} has no gate, no course and no skill to raise.`,
        related: linksTo('role', rolesOf(document, transition)),
      }),
    )
}

function rolesOf(document: Document, { fromRoleId, toRoleId }: Transition) {
  return [fromRoleId ?? '', toRoleId].flatMap((id) => document.role.get(id) ?? [])
}

function hasNoCondition(document: Document, transition: Transition): boolean {
  const { fromRoleId, toRoleId, gates, requiredExperienceMonths, programIds } = transition
  const to = document.role.get(toRoleId)
  if (fromRoleId === null || !to || fromRoleId === toRoleId) return false
  if (gates.length > 0 || programIds.length > 0 || (requiredExperienceMonths ?? 0) > 0) return false
  const held = new Set(
    document.role.get(fromRoleId)?.credentials.map(({ credentialId }) => credentialId),
  )
  const asksMore = to.credentials.some(
    ({ credentialId, need }) => need === 'required' && !held.has(credentialId),
  )
  return !asksMore && to.entryConditions.length === 0
}

/** Levels a role asks for, on the scale of the project. */
function readProfile(document: Document, roleId: Id): ReadonlyMap<Id, number> {
  return new Map(
    requirementsOfRole(document, roleId).map(({ competencyId, level, scaleId }) => [
      competencyId,
      onProjectScale(document, level, scaleId),
    ]),
  )
}

function hasNoGap(source: ReadonlyMap<Id, number>, target: ReadonlyMap<Id, number>): boolean {
  if (source.size === 0 || target.size === 0) return false
  for (const [competencyId, need] of target) {
    if ((source.get(competencyId) ?? 0) < need) return false
  }
  return true
}

type Range = { readonly min: number; readonly typical?: number; readonly max: number }

function isOutOfOrder(range: Range | null): boolean {
  if (range === null) return false
  const typical = range.typical ?? range.min
  return range.min > typical || typical > range.max
}

export function rangesOutOfOrder(document: Document): Finding[] {
  return openTransitions(document).flatMap((transition) => {
    const { fullTimeMonths, workingMonths, cost } = transition
    const wrong = [
      ...(isOutOfOrder(fullTimeMonths) ? ['full-time months'] : []),
      ...(isOutOfOrder(workingMonths) ? ['months beside work'] : []),
      ...(isOutOfOrder(cost) ? ['cost'] : []),
    ]
    if (wrong.length === 0) return []
    return [
      finding(document, 'range-out-of-order', 'transition', transition, {
        message: `The ${listOf(wrong)} of this move do not rise from minimum to maximum.`,
      }),
    ]
  })
}

/** Rules that ask for more parts than they list, and rules with a part that is still empty. */
export function oddGates(document: Document): Finding[] {
  return openTransitions(document).flatMap((transition) => {
    const found: Finding[] = []
    const impossible = transition.gates.flatMap(impossibleParts)
    if (impossible.length > 0) {
      const texts = impossible.map((rule) => ruleText(document, rule))
      found.push(
        finding(document, 'impossible-gate', 'transition', transition, {
          message: `A rule asks for more parts than it lists: ${listOf(texts)}.`,
        }),
      )
    }
    if (transition.gates.some(isUnfinished)) {
      found.push(
        finding(document, 'unfinished-gate', 'transition', transition, {
          message: 'A rule of this move names no credential yet, or has an empty part.',
        }),
      )
    }
    return found
  })
}

function impossibleParts(rule: GateRule): GateRule[] {
  if (rule.type === 'condition') return []
  const own = passesNeeded(rule) > rule.rules.length ? [rule] : []
  return [...own, ...rule.rules.flatMap(impossibleParts)]
}

function isUnfinished(rule: GateRule): boolean {
  if (rule.type === 'condition') {
    return conditionsOf(rule).some(
      ({ kind, credentialId }) => kind === 'credential' && credentialId === null,
    )
  }
  return rule.rules.length === 0 || rule.rules.some(isUnfinished)
}

export function retiredSteps(document: Document): Finding[] {
  return pathwaysInOrder(document).flatMap((pathway) => {
    const retired = pathway.transitionIds
      .flatMap((id) => document.transition.get(id) ?? [])
      .filter((transition) => !isOpen(transition))
    if (retired.length === 0) return []
    const names = listOf(retired.map((transition) => moveName(document, transition)))
    return [
      finding(document, 'retired-step', 'pathway', pathway, {
        message: `${pathway.name} uses what has been retired: ${names}.`,
        related: linksTo('transition', retired),
      }),
    ]
  })
}
