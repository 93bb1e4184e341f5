import type { Id } from '#shared/base/identifiers.ts'
import { listOf } from '#shared/base/words.ts'
import type { Document } from '../document.ts'
import { conditionsOf } from '../links.ts'
import { programsAwarding } from '../queries/learning.ts'
import { credentialsInOrder } from '../queries/order.ts'
import { rolesInOrder } from '../queries/roles.ts'
import { isOpen, transitionsInOrder } from '../queries/transitions.ts'
import type { GateRule } from '../records/conditions.ts'
import type { Role } from '../records/role.ts'
import { passesNeeded } from '../rules.ts'
import { ruleText } from '../ruleText.ts'
import { type Finding, finding, linksTo } from './finding.ts'

/**
 * Credentials that some program leads to: it awards them, or it awards everything that has to be
 * held before them, so that only an exam or an application is left.
 */
function suppliedCredentials(document: Document): (id: Id) => boolean {
  const known = new Map<Id, boolean>()
  function isSupplied(id: Id): boolean {
    const answer = known.get(id)
    if (answer !== undefined) return answer
    known.set(id, false)
    const before = document.credential.get(id)?.prerequisites.credentialIds ?? []
    const supplied =
      programsAwarding(document, id).length > 0 || (before.length > 0 && before.every(isSupplied))
    known.set(id, supplied)
    return supplied
  }
  return isSupplied
}

function isWithinReach(rule: GateRule, isSupplied: (id: Id) => boolean): boolean {
  if (rule.type === 'condition') {
    const { credentialId } = rule.condition
    return credentialId === null || isSupplied(credentialId)
  }
  const reachable = rule.rules.filter((inner) => isWithinReach(inner, isSupplied)).length
  return reachable >= passesNeeded(rule)
}

export function gatesWithoutProgram(document: Document): Finding[] {
  const isSupplied = suppliedCredentials(document)
  return transitionsInOrder(document)
    .filter(isOpen)
    .flatMap((transition) => {
      const shut = transition.gates.filter((rule) => !isWithinReach(rule, isSupplied))
      if (shut.length === 0) return []
      const missing = new Set(
        shut.flatMap(conditionsOf).flatMap(({ credentialId }) => credentialId ?? []),
      )
      const links = [...missing].filter((id) => !isSupplied(id))
      return [
        finding(document, 'gate-without-program', 'transition', transition, {
          message: `No course in this project leads to what the move asks for: ${listOf(shut.map((rule) => ruleText(document, rule)))}.`,
          related: links.map((id) => ({ kind: 'credential', id })),
        }),
      ]
    })
}

export function credentialsWithoutProgram(document: Document): Finding[] {
  const isSupplied = suppliedCredentials(document)
  const askedBy = new Map<Id, Role[]>()
  for (const role of rolesInOrder(document)) {
    for (const { credentialId, need, legallyRequired } of role.credentials) {
      if (need !== 'required' && !legallyRequired) continue
      const roles = askedBy.get(credentialId)
      if (roles) roles.push(role)
      else askedBy.set(credentialId, [role])
    }
  }
  return credentialsInOrder(document).flatMap((credential) => {
    const roles = askedBy.get(credential.id)
    if (!roles || isSupplied(credential.id)) return []
    const [first, ...others] = roles
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    return [
      finding(document, 'credential-without-program', 'credential', credential, {
        message: `${first?.title ?? 'A role'}${more} must hold ${credential.name}, but no course in this project leads to it.`,
        related: linksTo('role', roles),
      }),
    ]
  })
}

/** Each circle of prerequisites once, under its first credential by name. */
export function prerequisiteCircles(document: Document): Finding[] {
  const state = new Map<Id, 'open' | 'done'>()
  const path: Id[] = []
  const circles: Id[][] = []

  function visit(id: Id): void {
    if (state.get(id) === 'done') return
    if (state.get(id) === 'open') {
      circles.push(path.slice(path.indexOf(id)))
      return
    }
    state.set(id, 'open')
    path.push(id)
    for (const before of document.credential.get(id)?.prerequisites.credentialIds ?? []) {
      visit(before)
    }
    path.pop()
    state.set(id, 'done')
  }

  for (const { id } of credentialsInOrder(document)) visit(id)
  return circles.flatMap((circle) => {
    const credentials = circle.flatMap((id) => document.credential.get(id) ?? [])
    const [first, ...others] = credentials
    if (!first) return []
    const names = [...credentials, first].map(({ name }) => name).join(', which needs ')
    return [
      finding(document, 'prerequisite-circle', 'credential', first, {
        message: `${names}.`,
        related: linksTo('credential', others),
      }),
    ]
  })
}
