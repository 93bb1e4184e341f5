import type { Id } from '#shared/base/identifiers.ts'
import { listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { type Coverage, programsCovering, totalHours } from '#shared/domain/queries/learning.ts'
import { compareNames } from '#shared/domain/queries/order.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import type { GapRow } from './gapRow.ts'

export type ClosingProgram = {
  readonly programId: Id
  readonly name: string
  /** Level it brings a person to, on the scale of the project. */
  readonly level: number
  readonly hours: number | null
}

/**
 * What closes a gap. `programs` and `experiences` reach the needed level; `partial` ones teach the
 * skill but stop below it; `rate` asks for a rating first; `none` says that nothing is there.
 */
export type ClosingAction = {
  readonly kind: 'programs' | 'experiences' | 'partial' | 'none' | 'rate' | 'nothing to do'
  readonly programs: readonly ClosingProgram[]
  readonly text: string
}

/**
 * The closing action of a row. Programs whose coverage reaches the needed level, nearest first:
 * those of the move itself, then the lowest sufficient level, the shortest, the cheapest. Where no
 * learning program does, development experiences; else what teaches a part; else a plain no.
 */
export function closingFor(
  document: Document,
  row: GapRow,
  programsOfMove: ReadonlySet<Id>,
): ClosingAction {
  if (row.state === 'not rated') {
    return { kind: 'rate', programs: [], text: 'Rate this skill before planning it.' }
  }
  if (row.state !== 'short') return { kind: 'nothing to do', programs: [], text: '' }
  const { level, scaleId } = row.requirement
  const need = onProjectScale(document, level, scaleId)
  const all = programsCovering(document, row.competencyId).toSorted(nearness(programsOfMove))
  const enough = all.filter((coverage) => coverage.level >= need)
  const courses = enough.filter(({ program }) => program.kind === 'learning program')
  if (courses.length > 0) return action('programs', courses, namesOf(courses))
  if (enough.length > 0) return action('experiences', enough, namesOf(enough))
  if (all.length > 0) {
    const best = Math.max(...all.map((coverage) => coverage.level))
    const part = all.filter((coverage) => coverage.level === best)
    return action(
      'partial',
      part,
      `No program in this project teaches this to level ${need}. ${namesOf(part)} ${part.length === 1 ? 'reaches' : 'reach'} level ${best}.`,
    )
  }
  return action('none', [], 'No program in this project teaches this.')
}

function action(
  kind: ClosingAction['kind'],
  coverages: readonly Coverage[],
  text: string,
): ClosingAction {
  const programs = coverages.map(({ program, level }) => {
    return { programId: program.id, name: program.name, level, hours: totalHours(program) }
  })
  return { kind, programs, text }
}

function namesOf(coverages: readonly Coverage[]): string {
  return listOf(
    coverages.map(({ program }) => program.name),
    'or',
  )
}

function nearness(programsOfMove: ReadonlySet<Id>): (a: Coverage, b: Coverage) => number {
  return (a, b) =>
    Number(programsOfMove.has(b.program.id)) - Number(programsOfMove.has(a.program.id)) ||
    a.level - b.level ||
    known(a.program.duration?.typical) - known(b.program.duration?.typical) ||
    known(a.program.cost?.max) - known(b.program.cost?.max) ||
    compareNames(a.program, b.program)
}

/** What is not entered goes last. */
function known(value: number | undefined): number {
  return value ?? Number.MAX_VALUE
}
