import type { Id } from '#shared/base/identifiers.ts'
import { type Document, settingsOf } from '../document.ts'
import { isOnSomeMap } from '../queries/maps.ts'
import { bandsInOrder, familiesInOrder } from '../queries/order.ts'
import { rolesInOrder, rolesOfFamily } from '../queries/roles.ts'
import {
  isOpen,
  transitionsFrom,
  transitionsInOrder,
  transitionsTo,
} from '../queries/transitions.ts'
import type { Role } from '../records/role.ts'
import { type Finding, finding, linksTo } from './finding.ts'

function openOut(document: Document, roleId: Id) {
  return transitionsFrom(document, roleId).filter((one) => isOpen(one) && one.toRoleId !== roleId)
}

function openIn(document: Document, roleId: Id) {
  return transitionsTo(document, roleId).filter((one) => isOpen(one) && one.fromRoleId !== roleId)
}

function isAlone(document: Document, role: Role): boolean {
  return openOut(document, role.id).length === 0 && openIn(document, role.id).length === 0
}

/** Roles people come into from outside: marked ones and ends of entry moves. */
function isEntry(document: Document, role: Role): boolean {
  return role.entryPoint || openIn(document, role.id).some(({ fromRoleId }) => fromRoleId === null)
}

export function orphanRoles(document: Document): Finding[] {
  return rolesInOrder(document)
    .filter((role) => isAlone(document, role))
    .map((role) =>
      finding(document, 'orphan-role', 'role', role, {
        message: `No move leads into ${role.title} and none leads out of it.`,
      }),
    )
}

/** A role without a way on that is neither marked as an exit nor on the highest level. */
export function deadEnds(document: Document): Finding[] {
  const top = bandsInOrder(document).at(-1)?.id
  return rolesInOrder(document)
    .filter((role) => !role.exitPoint && role.bandId !== top && !isAlone(document, role))
    .filter((role) => openOut(document, role.id).length === 0)
    .map((role) =>
      finding(document, 'dead-end', 'role', role, {
        message: `Moves lead into ${role.title}, but none leads on, and it is not marked as an exit point.`,
        related: linksTo('transition', openIn(document, role.id)),
      }),
    )
}

/** Roles no chain of moves reaches from an entry. Without any entry the lowest level stands for one. */
export function unreachableRoles(document: Document): Finding[] {
  const roles = rolesInOrder(document)
  const connected = roles.filter((role) => !isAlone(document, role))
  const entries = connected.filter((role) => isEntry(document, role))
  const lowest = bandsInOrder(document).find(({ id }) =>
    connected.some(({ bandId }) => bandId === id),
  )
  const starts =
    entries.length > 0 ? entries : connected.filter(({ bandId }) => bandId === lowest?.id)
  const reached = reachedFrom(document, starts)
  const missing: Finding[] = []
  if (connected.length > 0 && entries.length === 0) {
    missing.push(
      finding(document, 'no-entry', 'project', settingsOf(document), {
        message: 'No role is marked as an entry point and no entry move is drawn.',
        related: linksTo('role', starts),
      }),
    )
  }
  for (const role of connected) {
    if (reached.has(role.id)) continue
    const incoming = openIn(document, role.id)
    missing.push(
      incoming.length === 0
        ? finding(document, 'unreachable-entry', 'role', role, {
            message: `No move leads into ${role.title}, and it is not marked as an entry point.`,
          })
        : finding(document, 'unreachable-role', 'role', role, {
            message: `Moves lead into ${role.title}, but none of them starts from an entry point.`,
            related: linksTo('transition', incoming),
          }),
    )
  }
  return missing
}

function reachedFrom(document: Document, starts: readonly Role[]): ReadonlySet<Id> {
  const reached = new Set(starts.map(({ id }) => id))
  // A set grows while it is walked, so this visits every role that is added on the way.
  for (const roleId of reached) {
    for (const { toRoleId } of openOut(document, roleId)) reached.add(toRoleId)
  }
  return reached
}

/** Job families whose every entry is a role with falling employment. */
export function decliningEntries(document: Document): Finding[] {
  return familiesInOrder(document).flatMap((family) => {
    const entries = rolesOfFamily(document, family.id).filter((role) => isEntry(document, role))
    if (!entries.every(isDeclining)) return []
    return entries.map((role) =>
      finding(document, 'declining-only-entry', 'role', role, {
        message: `${role.title} is declining, and ${family.name} has no entry that is not.`,
        related: [{ kind: 'jobFamily', id: family.id }],
      }),
    )
  })
}

function isDeclining(role: Role): boolean {
  return role.demand === 'declining' || (role.growth?.percent ?? 0) < 0
}

export function rolesOnNoMap(document: Document): Finding[] {
  if (document.role.size === 0) return []
  if (document.map.size === 0) {
    return [
      finding(document, 'no-map', 'project', settingsOf(document), {
        message: 'There are roles, but no map shows them.',
      }),
    ]
  }
  return rolesInOrder(document)
    .filter(({ id }) => !isOnSomeMap(document, id))
    .map((role) =>
      finding(document, 'role-on-no-map', 'role', role, {
        message: `No map of the project shows ${role.title}.`,
      }),
    )
}

/** Lines of so many moves can still be told apart on the two sides of a card. */
const mostMovesOfCard = 60

/** Roles with so many moves that their lines run together at the edge of the card. */
export function crowdedCards(document: Document): Finding[] {
  return rolesInOrder(document).flatMap((role) => {
    const count = openOut(document, role.id).length + openIn(document, role.id).length
    if (count <= mostMovesOfCard) return []
    return [
      finding(document, 'crowded-card', 'role', role, {
        message: `${count} moves start or end at ${role.title}; on a map their lines run together at its card.`,
      }),
    ]
  })
}

/** Moves that the editor refuses but an import can bring. */
export function oddTransitions(document: Document): Finding[] {
  const first = new Map<string, Id>()
  return transitionsInOrder(document).flatMap((transition) => {
    const { id, fromRoleId, toRoleId } = transition
    const title = document.role.get(toRoleId)?.title ?? 'a removed role'
    if (fromRoleId === toRoleId) {
      return [
        finding(document, 'self-loop', 'transition', transition, {
          message: `This move starts and ends at ${title}.`,
        }),
      ]
    }
    const key = `${fromRoleId}>${toRoleId}`
    const twin = first.get(key)
    if (twin === undefined) {
      first.set(key, id)
      return []
    }
    const from = fromRoleId === null ? 'outside' : document.role.get(fromRoleId)?.title
    return [
      finding(document, 'duplicate-transition', 'transition', transition, {
        message: `Another move also leads from ${from} to ${title}.`,
        related: [{ kind: 'transition', id: twin }],
      }),
    ]
  })
}
