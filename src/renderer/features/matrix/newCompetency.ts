import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { competenciesInOrder } from '#shared/domain/queries/order.ts'
import type { Competency } from '#shared/domain/records/competency.ts'

/** A competency that has a name and a heading and stands last. */
export function newCompetency(
  document: Pick<Document, 'competency' | 'project'>,
  fields: { readonly id: Id; readonly name: string; readonly group: string },
): Competency {
  return {
    code: '',
    definition: '',
    behaviors: [],
    category: 'occupational',
    tier: null,
    kind: 'skill',
    scaleId: document.project.get('project')?.defaultScaleId ?? null,
    levelDescriptors: [],
    reusability: null,
    status: 'active',
    aliases: [],
    externalId: '',
    order: (competenciesInOrder(document).at(-1)?.order ?? -1) + 1,
    sourceId: null,
    asOf: null,
    confirmation: 'edited',
    ...fields,
  }
}
