import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { conditionsOf } from '#shared/domain/links.ts'
import { directTransition } from '#shared/domain/queries/transitions.ts'
import type { Credential, Program } from '#shared/domain/records/learning.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** What tells a program on the way to a role from one that leads elsewhere. */
export type ProgramContext = {
  /** Programs attached to the direct move. */
  readonly ofMove: ReadonlySet<Id>
  /** Credentials the role and the move ask for, with everything that comes before them. */
  readonly credentials: ReadonlySet<Id>
}

/** What `fitOfProgram` goes by on the way from a role (null: from outside) to another. */
export function programContext(
  document: Document,
  fromRoleId: Id | null,
  target: Role,
): ProgramContext {
  const move = directTransition(document, fromRoleId, target.id)
  const asked = [
    ...target.credentials.map(({ credentialId }) => credentialId),
    ...(move?.gates ?? []).flatMap(conditionsOf).flatMap(({ credentialId }) => credentialId ?? []),
  ]
  const credentials = new Set(asked)
  // A set grows while it is walked, so prerequisites of prerequisites are found too.
  for (const id of credentials) {
    for (const before of document.credential.get(id)?.prerequisites.credentialIds ?? []) {
      credentials.add(before)
    }
  }
  return { ofMove: new Set(move?.programIds), credentials }
}

/** Cards and badges serve many roles; the others lead to a role of their own. */
const leadsSomewhere: Record<Credential['type'], boolean> = {
  license: true,
  certification: true,
  certificate: true,
  degree: true,
  badge: false,
  'registry entry': true,
  'training card': false,
}

/**
 * How well a program fits the way to a role: 0 attached to the move, 1 awards what the role asks
 * for, 2 serves any role, 3 leads to a credential of another role.
 */
export function fitOfProgram(
  document: Document,
  program: Program,
  { ofMove, credentials }: ProgramContext,
): 0 | 1 | 2 | 3 {
  if (ofMove.has(program.id)) return 0
  if (program.awards.some((id) => credentials.has(id))) return 1
  const isElsewhere = program.awards.some((id) => {
    const type = document.credential.get(id)?.type
    return type !== undefined && leadsSomewhere[type]
  })
  return isElsewhere ? 3 : 2
}
