import { competencyGroups } from '#renderer/state/competencyGroups.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Competency, Requirement } from '#shared/domain/records/competency.ts'

export type SkillRow = {
  readonly competency: Competency
  /** Null while the role does not ask for it. */
  readonly requirement: Requirement | null
}

export type SkillGroup = {
  readonly name: string
  readonly rows: readonly SkillRow[]
  readonly asked: number
}

/** Every skill by its heading with what a role asks of it; retired ones only where still asked for. */
export function skillGroups(
  document: Pick<Document, 'requirement' | 'competency'>,
  roleId: Id,
): readonly SkillGroup[] {
  const asked = new Map(
    requirementsOfRole(document, roleId).map((requirement) => [
      requirement.competencyId,
      requirement,
    ]),
  )
  return competencyGroups(document).flatMap(({ name, competencies }) => {
    const rows = competencies
      .map((competency) => ({ competency, requirement: asked.get(competency.id) ?? null }))
      .filter(({ competency, requirement }) => requirement || competency.status !== 'retired')
    if (rows.length === 0) return []
    return [{ name, rows, asked: rows.filter(({ requirement }) => requirement !== null).length }]
  })
}

/** How many skills a role needs above level 0, and the sum of their levels. */
export function skillSums(groups: readonly SkillGroup[]): {
  readonly needed: number
  readonly skills: number
  readonly sum: number
} {
  const rows = groups.flatMap((group) => group.rows)
  const levels = rows.flatMap(({ requirement }) => requirement?.level ?? [])
  return {
    needed: levels.filter((level) => level > 0).length,
    skills: rows.length,
    sum: levels.reduce((total, level) => total + level, 0),
  }
}
