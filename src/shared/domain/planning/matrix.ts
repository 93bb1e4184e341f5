import { type Id, requirementId } from '../../base/identifiers.ts'
import { problem, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import type { Requirement } from '../records/competency.ts'
import { putChecked } from './generic.ts'
import { removeRecords } from './remove.ts'

type Cell = SpecialCommands['matrix.setCells']['cells'][number]

/**
 * Sets cells of roles x competencies. A level makes or changes the requirement, null clears it;
 * importance and essential change only requirements that are there.
 */
export function setCells(draft: Draft, command: SpecialCommands['matrix.setCells']): Result<null> {
  const scaleId = draft.get('project', 'project')?.defaultScaleId ?? null
  const cleared = new Set<Id>()
  for (const cell of command.cells) {
    const id = requirementId(cell.roleId, cell.competencyId)
    const before = cleared.has(id) ? undefined : draft.get('requirement', id)
    if (before && (before.roleId !== cell.roleId || before.competencyId !== cell.competencyId)) {
      return problem(
        'duplicate-id',
        'The ids of this role and this competency together are already the id of another requirement.',
        { id },
      )
    }
    if (cell.level === null) {
      if (before) cleared.add(id)
      continue
    }
    if (!before && cell.level === undefined) continue
    if (!before && scaleId === null) {
      return problem('no-scale', 'Choose the project’s scale first; levels are points of it.')
    }
    const put = putChecked(draft, 'requirement', {
      ...(before ?? freshRequirement(cell, scaleId ?? '')),
      ...(cell.level === undefined ? {} : { level: cell.level }),
      ...(cell.importance === undefined ? {} : { importance: cell.importance }),
      ...(cell.essential === undefined ? {} : { essential: cell.essential }),
    })
    if (!put.ok) return put
    cleared.delete(id)
  }
  return removeRecords(draft, 'requirement', [...cleared])
}

function freshRequirement(cell: Cell, scaleId: string): Requirement {
  return {
    id: requirementId(cell.roleId, cell.competencyId),
    roleId: cell.roleId,
    competencyId: cell.competencyId,
    scaleId,
    level: 0,
    importance: 3,
    essential: false,
    neededBy: { when: 'at hire', days: null },
    assessedBy: 'none',
    note: '',
    sourceId: null,
    asOf: null,
    confirmation: 'edited',
  }
}
