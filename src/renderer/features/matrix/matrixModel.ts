import { competencyGroups } from '#renderer/state/competencyGroups.ts'
import { type Id, requirementId } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { derived } from '#shared/domain/queries/derived.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { Competency, Requirement } from '#shared/domain/records/competency.ts'
import type { Role } from '#shared/domain/records/role.ts'

export type MatrixFilter = {
  readonly familyId: Id | null
  /** Heading of competencies. */
  readonly group: string | null
}

/** Inclusive on all sides. */
export type Block = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Rows and columns of the matrix, in reading order of roles and by headings of competencies. */
export type MatrixModel = {
  readonly roles: readonly Role[]
  readonly competencies: readonly Competency[]
  readonly groups: readonly { id: string; label: string; from: number; count: number }[]
  /** Rows where a family starts and columns where a heading does, but the first. */
  readonly familyStarts: ReadonlySet<number>
  readonly groupStarts: ReadonlySet<number>
  readonly rowOf: ReadonlyMap<Id, number>
  readonly columnOf: ReadonlyMap<Id, number>
}

type Axes = Pick<Document, 'role' | 'jobFamily' | 'levelBand' | 'competency'>

/** Retired competencies that some role still asks for stay in view; ids in one text, to compare. */
export const retiredInUse = derived(['competency', 'requirement'], (document): string => {
  const retired = new Set(
    [...document.competency.values()]
      .filter(({ status }) => status === 'retired')
      .map(({ id }) => id),
  )
  if (retired.size === 0) return ''
  const used = new Set<Id>()
  for (const { competencyId } of document.requirement.values()) {
    if (retired.has(competencyId)) used.add(competencyId)
  }
  return [...used].sort().join(' ')
})

export function matrixModel(
  document: Axes,
  filter: MatrixFilter & { readonly retiredInUse: string },
): MatrixModel {
  const { familyId, group } = filter
  const kept = new Set(filter.retiredInUse.split(' '))
  const roles = rolesInOrder(document).filter(
    (role) => familyId === null || role.familyId === familyId,
  )
  const competencies: Competency[] = []
  const groups: { id: string; label: string; from: number; count: number }[] = []
  for (const { name, competencies: all } of competencyGroups(document)) {
    if (group !== null && name !== group) continue
    const shown = all.filter(({ id, status }) => status !== 'retired' || kept.has(id))
    if (shown.length === 0) continue
    groups.push({ id: name, label: name, from: competencies.length, count: shown.length })
    competencies.push(...shown)
  }
  return {
    roles,
    competencies,
    groups,
    familyStarts: new Set(
      roles.flatMap((role, row) =>
        row > 0 && roles[row - 1]?.familyId !== role.familyId ? [row] : [],
      ),
    ),
    groupStarts: new Set(groups.slice(1).map(({ from }) => from)),
    rowOf: new Map(roles.map(({ id }, row) => [id, row])),
    columnOf: new Map(competencies.map(({ id }, column) => [id, column])),
  }
}

export type MatrixCells = {
  readonly at: (row: number, column: number) => Requirement | undefined
  /** Every requirement of a row that has a column. */
  readonly inRow: (row: number) => readonly Requirement[]
  readonly inBlock: (block: Block) => Requirement[]
}

type Row = readonly (Requirement | undefined)[]

const noCells: Row = []

/**
 * Finds the requirement of a cell. A row is looked up when it is first drawn, cell by cell through
 * the ids, so that an edit never costs a pass over all requirements.
 */
export function matrixCells(
  document: Pick<Document, 'requirement'>,
  model: Pick<MatrixModel, 'roles' | 'competencies' | 'rowOf' | 'columnOf'>,
): MatrixCells {
  const { requirement: requirements } = document
  const rows = new Map<number, Row>()
  const rowAt = (row: number): Row => {
    const known = rows.get(row)
    if (known) return known
    const role = model.roles[row]
    if (!role) return noCells
    const cells = model.competencies.map(({ id }) => requirements.get(requirementId(role.id, id)))
    rows.set(row, cells)
    return cells
  }
  return {
    at: (row, column) => rowAt(row)[column],
    inRow: (row) => rowAt(row).filter((requirement) => requirement !== undefined),
    inBlock: ({ top, left, bottom, right }) =>
      [...requirements.values()].filter(({ roleId, competencyId }) => {
        const row = model.rowOf.get(roleId) ?? -1
        const column = model.columnOf.get(competencyId) ?? -1
        return row >= top && row <= bottom && column >= left && column <= right
      }),
  }
}
