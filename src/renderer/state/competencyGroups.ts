import { derived } from '#shared/domain/queries/derived.ts'
import { competenciesInOrder } from '#shared/domain/queries/order.ts'
import type { Competency } from '#shared/domain/records/competency.ts'

export type CompetencyGroup = {
  readonly name: string
  readonly competencies: readonly Competency[]
}

/** Competencies under their headings; a heading stands where its first competency does. */
export const competencyGroups = derived(['competency'], (document): readonly CompetencyGroup[] => {
  const groups = new Map<string, Competency[]>()
  for (const competency of competenciesInOrder(document)) {
    const name = competency.group.trim() === '' ? 'Other' : competency.group
    const known = groups.get(name)
    if (known) known.push(competency)
    else groups.set(name, [competency])
  }
  return [...groups].map(([name, competencies]) => ({ name, competencies }))
})
