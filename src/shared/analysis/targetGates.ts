import type { Id } from '#shared/base/identifiers.ts'
import { stableJson } from '#shared/base/stableJson.ts'
import type { Document } from '#shared/domain/document.ts'
import { directTransition } from '#shared/domain/queries/transitions.ts'
import type { Condition, GateRule } from '#shared/domain/records/conditions.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { type Judge, type JudgedRule, judgeRule } from '#shared/domain/rules.ts'

/** Where a gate comes from: the law, the role's entry conditions, or the move to it. */
export type GateOrigin = 'legal credential' | 'entry condition' | 'move' | 'experience'

export type TargetGate = JudgedRule & { readonly origin: GateOrigin }

export type OriginRule = { readonly rule: GateRule; readonly origin: GateOrigin }

function single(condition: Condition): GateRule {
  return { type: 'condition', condition }
}

export function credentialRule(credentialId: Id): GateRule {
  return single({ kind: 'credential', credentialId, amount: null, text: '' })
}

/** The gates of one move, with the months it asks for in the role it starts from. */
export function gatesOfTransition(document: Document, transition: Transition): OriginRule[] {
  const gates: OriginRule[] = transition.gates.map((rule) => ({ rule, origin: 'move' }))
  const amount = transition.requiredExperienceMonths
  if (amount === null || amount <= 0) return gates
  const from = transition.fromRoleId === null ? undefined : document.role.get(transition.fromRoleId)
  const condition = single({
    kind: 'experience',
    credentialId: null,
    amount,
    text: from?.title ?? '',
  })
  return [...gates, { rule: condition, origin: 'experience' }]
}

/**
 * The gates of a role: credentials the law asks for (not those earned in the role itself) and entry
 * conditions, then those of the move that leads to it. No rule stands twice.
 */
export function gatesOfTarget(
  document: Document,
  target: Role,
  transition: Transition | null,
): OriginRule[] {
  const legal = target.credentials
    .filter(({ legallyRequired, need }) => legallyRequired && need !== 'earned here')
    .map(({ credentialId }): OriginRule => {
      return { rule: credentialRule(credentialId), origin: 'legal credential' }
    })
  const entry = target.entryConditions.map((condition): OriginRule => {
    return { rule: single(condition), origin: 'entry condition' }
  })
  const move = transition === null ? [] : gatesOfTransition(document, transition)
  const seen = new Set<string>()
  return [...legal, ...entry, ...move].filter(({ rule }) => {
    const key = keyOf(rule)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Two conditions on the same credential are one gate, whatever words stand beside them. */
function keyOf(rule: GateRule): string {
  return rule.type === 'condition' && rule.condition.credentialId !== null
    ? `credential ${rule.condition.credentialId}`
    : stableJson(rule)
}

/** The gates between someone in `fromRoleId` (null: outside) and a role, each judged. */
export function judgeTarget(judge: Judge, fromRoleId: Id | null, target: Role): TargetGate[] {
  const transition = directTransition(judge.document, fromRoleId, target.id)
  return gatesOfTarget(judge.document, target, transition).map(({ rule, origin }) => ({
    ...judgeRule(judge, rule),
    origin,
  }))
}
