import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Program } from '../records/learning.ts'
import { derived } from './derived.ts'
import { programsInOrder } from './order.ts'

export type Coverage = { readonly program: Program; readonly level: number }

const coverageByCompetency = derived(
  ['program'],
  (document): ReadonlyMap<Id, readonly Coverage[]> => {
    const found = new Map<Id, Coverage[]>()
    for (const program of programsInOrder(document)) {
      for (const { competencyId, level } of program.coverage) {
        const known = found.get(competencyId)
        if (known) known.push({ program, level })
        else found.set(competencyId, [{ program, level }])
      }
    }
    return found
  },
)

const programsByAward = derived(['program'], (document): ReadonlyMap<Id, readonly Program[]> => {
  const found = new Map<Id, Program[]>()
  for (const program of programsInOrder(document)) {
    for (const credentialId of program.awards) {
      const known = found.get(credentialId)
      if (known) known.push(program)
      else found.set(credentialId, [program])
    }
  }
  return found
})

/** Programs that cover a competency, with the level (default scale) they bring a person to. */
export function programsCovering(
  document: Pick<Document, 'program'>,
  competencyId: Id,
): readonly Coverage[] {
  return coverageByCompetency(document).get(competencyId) ?? []
}

/** Programs that award a credential, by name. */
export function programsAwarding(
  document: Pick<Document, 'program'>,
  credentialId: Id,
): readonly Program[] {
  return programsByAward(document).get(credentialId) ?? []
}

/** Class, clinical and on-the-job hours together; null when none of them is known. */
export function totalHours(program: Program): number | null {
  const { class: inClass, clinical, onTheJob } = program.hours
  const known = [inClass, clinical, onTheJob].filter((hours) => hours !== null)
  return known.length === 0 ? null : known.reduce((sum, hours) => sum + hours, 0)
}
