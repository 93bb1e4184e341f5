import type { Command } from '#shared/domain/commands/command.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'

export type QuickFix = {
  /** What is said when it is done. */
  readonly done: string
  readonly command: Command
}

/** The fix that needs no further word, where there is one. */
export function quickFix(
  document: Pick<Document, 'role'>,
  { code, subject }: Finding,
): QuickFix | null {
  const role = subject.kind === 'role' ? document.role.get(subject.id) : undefined
  if (!role) return null
  if (code === 'dead-end') {
    return {
      done: `Marked ${role.title} as an exit point`,
      command: { type: 'role.edit', id: role.id, changes: { exitPoint: true } },
    }
  }
  if (code === 'unreachable-entry') {
    return {
      done: `Marked ${role.title} as an entry point`,
      command: { type: 'role.edit', id: role.id, changes: { entryPoint: true } },
    }
  }
  return null
}
